"""What is said of the moments at which prompts wait."""

import pytest

from walkaway_daemon.sensors.presence.presence import Hindrance, Presence, Word, heard
from walkaway_daemon.sensors.presence.presence_finding import presence_finding
from walkaway_daemon.sensors.sensor import Finding, Sight


def after(*words: tuple[Hindrance, bool]) -> Presence:
    """Return the presence after these words."""
    presence = Presence()
    for about, holds in words:
        presence = heard(presence, Word("a", about, holds))
    return presence


def test_where_nobody_tells_anything_prompts_do_not_wait() -> None:
    assert presence_finding(Presence()) == Finding(
        "Quiet moments",
        Sight.LIMITED,
        "Nobody here tells whether the screen is locked, the screen is shared, a "
        "window covers the screen, you are away or you want no disturbance, so prompts "
        "do not wait.",
    )


def test_what_is_told_and_what_is_not_is_said() -> None:
    presence = after((Hindrance.LOCKED, False), (Hindrance.UNDISTURBED, False))

    assert presence_finding(presence) == Finding(
        "Quiet moments",
        Sight.LIMITED,
        "Prompts wait while the screen is locked or you want no disturbance. Nobody "
        "here tells whether the screen is shared, a window covers the screen or you "
        "are away.",
        glance="Nobody here tells whether the screen is shared, a window covers the "
        "screen or you are away.",
    )


def test_the_screen_is_named_once_where_only_it_is_not_told_of() -> None:
    told = (Hindrance.FULL_SCREEN, Hindrance.AWAY, Hindrance.UNDISTURBED)

    assert presence_finding(after(*((about, False) for about in told))).glance == (
        "Nobody here tells whether the screen is locked or shared."
    )


def test_where_everything_is_told_all_is_well() -> None:
    presence = after(*((about, False) for about in Hindrance))

    assert presence_finding(presence) == Finding(
        "Quiet moments",
        Sight.WORKING,
        "Prompts wait while the screen is locked, the screen is shared, a window "
        "covers the screen, you are away or you want no disturbance. A screen counts "
        "as shared while PipeWire carries its picture; a program that copies the "
        "screen by itself is not told of.",
    )


def test_that_prompts_wait_now_is_said_with_the_reason() -> None:
    words = [(about, about is Hindrance.SHARED) for about in Hindrance]

    assert presence_finding(after(*words)).said.endswith(
        "is not told of. They wait now: the screen is shared."
    )


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        (["elsewhere"], "The display server tells whether you are away."),
        (["org.gnome.Mutter.IdleMonitor"], "GNOME tells whether you are away."),
        (["org.cinnamon.Muffin.IdleMonitor"], "Cinnamon tells whether you are away."),
        (["the last input"], "The system tells whether you are away."),
        (
            ["org.freedesktop.login1", "elsewhere"],
            "The display server and the login service tell whether you are away.",
        ),
    ],
)
def test_who_tells_that_somebody_is_away_is_said(sources: list[str], said: str) -> None:
    presence = Presence()
    for source in sources:
        presence = heard(presence, Word(source, Hindrance.AWAY, holds=False))

    assert presence_finding(presence).said.startswith(
        f"Prompts wait while you are away. {said} Nobody here tells whether"
    )


def test_one_thing_that_is_told_is_said_alone() -> None:
    said = presence_finding(after((Hindrance.FULL_SCREEN, True))).said

    assert said == (
        "Prompts wait while a window covers the screen. Nobody here tells whether the "
        "screen is locked, the screen is shared, you are away or you want no "
        "disturbance. They wait now: a window covers the screen."
    )
