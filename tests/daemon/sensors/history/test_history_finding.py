import pytest

from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.history_finding import (
    LIMIT_REACHED,
    NOTHING_FOUND,
    Trouble,
    finding,
    findings,
    subject,
)
from walkaway_daemon.sensors.history.sessions import SessionSight
from walkaway_daemon.sensors.sensor import Finding, Sight

_CHROMIUM = next(family for family in FAMILIES if family.name == "Chromium")
_FIREFOX = next(family for family in FAMILIES if family.name == "Firefox")


def test_the_first_profile_is_called_by_its_browser_alone() -> None:
    assert subject(_FIREFOX, 1) == "Firefox history"
    assert subject(_FIREFOX, 2) == "Firefox history, profile 2"


def test_a_history_that_is_read_says_how_soon() -> None:
    assert finding(_FIREFOX, 1, None) == Finding(
        "Firefox history",
        Sight.WORKING,
        "Visits are seen as soon as the browser writes them down.",
    )
    assert finding(_CHROMIUM, 2, None) == Finding(
        "Chromium history, profile 2",
        Sight.WORKING,
        "Visits are seen when the browser writes them down, up to ten seconds later.",
    )


@pytest.mark.parametrize(
    ("session", "said"),
    [
        (
            SessionSight.PLAIN,
            "Visits are seen when the browser notes its tabs, three seconds later.",
        ),
        (
            SessionSight.ENCRYPTED,
            (
                "Visits are seen up to ten seconds later; what would tell sooner is"
                " encrypted."
            ),
        ),
    ],
)
def test_a_session_beside_a_history_says_whether_it_helps(
    session: SessionSight, said: str
) -> None:
    assert finding(_CHROMIUM, 1, None, session).said == said
    assert finding(_FIREFOX, 1, None, session) == finding(_FIREFOX, 1, None)


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (
            Trouble.BUSY,
            Finding(
                "Firefox history",
                Sight.LIMITED,
                "The browser is writing without a rest; visits are seen once it is"
                " done.",
            ),
        ),
        (
            Trouble.DAMAGED,
            Finding(
                "Firefox history",
                Sight.BLIND,
                "The history cannot be understood: it is damaged or encrypted.",
                "If the browser shows its history, tell us which version it is.",
            ),
        ),
        (
            Trouble.GONE,
            Finding(
                "Firefox history",
                Sight.BLIND,
                "The history that was read here is gone.",
                "It is read again when the browser makes a new one.",
            ),
        ),
        (
            Trouble.REFUSED,
            Finding(
                "Firefox history",
                Sight.BLIND,
                "The system does not let Walkaway read this history.",
                "Give your user the right to read the browser's profile folder; on"
                " macOS, give the program that runs Walkaway full disk access.",
            ),
        ),
        (
            Trouble.UNKNOWN,
            Finding(
                "Firefox history",
                Sight.BLIND,
                "The history is kept in a way that Walkaway does not know.",
                "Tell us which browser and version it is.",
            ),
        ),
    ],
)
def test_each_trouble_is_said_in_plain_words(
    trouble: Trouble, expected: Finding
) -> None:
    assert finding(_FIREFOX, 1, trouble) == expected


def test_a_machine_without_a_history_is_told_so() -> None:
    assert findings([], watching=True) == [NOTHING_FOUND]
    assert NOTHING_FOUND.said == "No browser's history was found on this computer."
    assert NOTHING_FOUND.remedy == "Start your browser once; it is found by itself."


def test_a_browser_that_keeps_no_history_is_told_with_what_helps() -> None:
    tor = next(family for family in FAMILIES if family.name == "Tor Browser")
    assert finding(tor, 1, None) == Finding(
        "Tor Browser history",
        Sight.LIMITED,
        "This browser keeps no history, unless its settings were changed.",
        "With `private_windows: true` its windows are met by their titles.",
    )
    assert finding(tor, 1, Trouble.DAMAGED).sight is Sight.BLIND


def test_a_browser_whose_history_nobody_reads_is_told_once_it_was_started() -> None:
    one = finding(_FIREFOX, 1, None)
    told = findings([one], watching=True, unread={"w3m", "Orion"})
    assert told[0] == one
    assert [each.said for each in told[1:]] == [
        "Orion was started: it keeps no history, or none that Walkaway can read.",
        "w3m was started: it keeps no history, or none that Walkaway can read.",
    ]
    assert findings([], watching=True, unread={"Orion"})[0] == NOTHING_FOUND
    assert {each.sight for each in told[1:]} == {Sight.LIMITED}


def test_a_limit_of_the_system_is_told_beside_the_histories() -> None:
    one = finding(_FIREFOX, 1, None)
    assert findings([one], watching=True) == [one]
    assert findings([one], watching=False) == [one, LIMIT_REACHED]
    assert LIMIT_REACHED.said == (
        "The system watches no more folders, so histories are looked at every two"
        " seconds."
    )
