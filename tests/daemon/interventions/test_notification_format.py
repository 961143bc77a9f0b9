"""A whisper in the words of the notification specification."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusAddress, new_method_call

from walkaway_daemon.interventions.calm_circle import calm_circle
from walkaway_daemon.interventions.notification_format import (
    NOTIFY_SIGNATURE,
    PATH,
    SERVICE,
    Acted,
    Closed,
    answer_to,
    notify_arguments,
    parse_signal,
    plain,
)
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.deciding.answer import Answer

WHISPER = Whisper(
    "u", "J can wait", "Tea & quiet <b>first</b>.", "Turn back", "Not now"
)
FULL = frozenset({"body", "body-markup", "actions"})


def test_a_whisper_is_sent_with_two_buttons_and_no_trace() -> None:
    assert notify_arguments(WHISPER, 7, FULL) == (
        "Walkaway",
        7,
        "walkaway",
        "J can wait",
        "Tea &amp; quiet &lt;b&gt;first&lt;/b&gt;.",
        ["turn_back", "Turn back", "not_now", "Not now"],
        {
            "urgency": ("y", 1),
            "category": ("s", "presence"),
            "transient": ("b", True),
            "suppress-sound": ("b", True),
            "image-data": ("(iiibiiay)", (64, 64, 256, True, 8, 4, calm_circle())),
            "desktop-entry": ("s", "walkaway"),
        },
        30_000,
    )


def test_a_server_without_markup_gets_the_text_as_it_is() -> None:
    arguments = notify_arguments(WHISPER, 0, frozenset({"body"}))

    assert arguments[4] == "Tea & quiet <b>first</b>."


def test_a_server_without_buttons_gets_none() -> None:
    assert notify_arguments(WHISPER, 0, frozenset({"body"}))[5] == []


def test_a_server_without_a_body_gets_all_in_the_title() -> None:
    arguments = notify_arguments(WHISPER, 0, frozenset())

    assert arguments[3:5] == ("J can wait: Tea & quiet <b>first</b>.", "")


def test_a_discreet_whisper_does_not_name_us() -> None:
    arguments = notify_arguments(replace(WHISPER, discreet=True), 0, FULL)

    assert arguments[0] == arguments[2] == ""
    assert "walkaway" not in repr({**arguments[6], "image-data": ""}).lower()
    assert arguments[6]["image-data"] != ("(iiibiiay)", (64, 64, 256, True, 8, 4, b""))
    assert arguments[6]["image-data"][1][6] == calm_circle(discreet=True)


def test_only_our_two_actions_are_answers() -> None:
    assert answer_to("turn_back") is Answer.TURN_BACK
    assert answer_to("not_now") is Answer.GO_ON
    assert answer_to("default") is None
    assert answer_to("") is None


def test_signals_are_understood() -> None:
    assert parse_signal("ActionInvoked", [4, "not_now"]) == Acted(4, "not_now")
    assert parse_signal("NotificationClosed", [4, 2]) == Closed(4)


def test_signals_of_another_shape_are_nothing() -> None:
    assert parse_signal("ActivationToken", [4, "token"]) is None
    assert parse_signal("ActionInvoked", []) is None
    assert parse_signal("ActionInvoked", ["4", "not_now"]) is None
    assert parse_signal("NotificationClosed", [4]) is None


def test_control_signs_become_spaces() -> None:
    assert plain("a\0b\n\tc\u202ed\ud800e ") == "a b c d e"


@given(st.text(), st.text(), st.sets(st.sampled_from(sorted(FULL))))
def test_any_text_can_be_sent(title: str, body: str, known: set[str]) -> None:
    whisper = replace(WHISPER, title=title, body=body)
    arguments = notify_arguments(whisper, 0, frozenset(known))
    server = DBusAddress(PATH, SERVICE, SERVICE)

    call = new_method_call(server, "Notify", NOTIFY_SIGNATURE, arguments)

    assert call.serialise(serial=1)


@given(st.text())
def test_no_markup_survives_where_the_server_would_follow_it(body: str) -> None:
    sent = notify_arguments(replace(WHISPER, body=body), 0, FULL)[4]

    assert "<" not in sent
    assert ">" not in sent
