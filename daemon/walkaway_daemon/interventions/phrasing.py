"""Phrasing: the sentences of the seeds, made into whispers."""

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.situation import Scene
from walkaway_rules.words.whisper import Wording, whisper_text, wording_in
from walkaway_seeds import words

WORDING = Wording(words.TITLES, words.BODIES, words.TURN_BACK, words.NOT_NOW)


def phrase(
    urge: str, scene: Scene, rulebook: Rulebook, turn: int, tongue: Tongue = ENGLISH
) -> Whisper:
    """Return the whisper that meets this urge; `turn` counts up or is drawn."""
    text = whisper_text(scene, wording_in(tongue, WORDING), rulebook, turn)
    return Whisper(
        urge=urge,
        title=text.title,
        body=text.body,
        turn_back=text.turn_back,
        not_now=text.not_now,
        discreet=scene.discreet,
    )
