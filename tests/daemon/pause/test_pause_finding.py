"""What `doctor` says of pauses."""

import pytest

from walkaway_daemon.pause.pause_finding import Screen, pause_finding
from walkaway_daemon.sensors.sensor import Finding, Sight


def test_a_guard_that_has_shown_none_yet_promises_one() -> None:
    assert pause_finding(Screen.READY) == Finding(
        "Pauses", Sight.WORKING, "A pause fills the screen when one is due."
    )


@pytest.mark.parametrize(
    "screen", [Screen.PAGE, Screen.FAILED, Screen.NONE, Screen.DEAD]
)
def test_what_is_less_than_a_full_screen_is_told_with_a_remedy(screen: Screen) -> None:
    finding = pause_finding(screen)

    assert finding.sight is Sight.LIMITED
    assert finding.remedy


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        (
            Screen.FAILED,
            "The last pause could not be shown, and no whisper can stand in for it.",
        ),
        (
            Screen.NONE,
            "No screen for a pause is known, and no whisper can stand in for it.",
        ),
    ],
)
def test_no_whisper_is_said_to_stand_in_where_none_can_be_shown(
    screen: Screen, said: str
) -> None:
    finding = pause_finding(screen, can_whisper=False)

    assert (finding.sight, finding.said) == (Sight.BLIND, said)


def test_a_pause_that_is_shown_needs_no_whisper() -> None:
    shown = pause_finding(Screen.WORKING, can_whisper=False)

    assert shown == pause_finding(Screen.WORKING)


@pytest.mark.parametrize("screen", Screen)
def test_every_state_is_told_in_a_sentence(screen: Screen) -> None:
    assert pause_finding(screen).said.endswith(".")
