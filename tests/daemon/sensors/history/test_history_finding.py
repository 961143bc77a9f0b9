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


def test_a_limit_of_the_system_is_told_beside_the_histories() -> None:
    one = finding(_FIREFOX, 1, None)
    assert findings([one], watching=True) == [one]
    assert findings([one], watching=False) == [one, LIMIT_REACHED]
    assert LIMIT_REACHED.said == (
        "The system watches no more folders, so histories are looked at every two"
        " seconds."
    )
