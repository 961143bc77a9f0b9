"""The sentences of the seeds, made into whispers."""

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.interventions.phrasing import phrase
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.situation import Scene

PERSON = Boundary("0", BoundaryKind.PERSON, "J")


def test_an_urge_is_met_in_words() -> None:
    scene = Scene(PERSON, minute=720, days=23)

    assert phrase("u", scene, Rulebook(), 0) == Whisper(
        urge="u",
        title="J can wait",
        body="You are here, and that is enough for this minute.",
        turn_back="Turn back",
        not_now="Not now",
    )


def test_a_discreet_whisper_is_marked_as_such() -> None:
    scene = Scene(PERSON, minute=720, days=23, discreet=True)

    assert phrase("u", scene, Rulebook(), 0) == Whisper(
        urge="u",
        title="A quiet moment",
        body="A breath is enough for now.",
        turn_back="Turn back",
        not_now="Not now",
        discreet=True,
    )
