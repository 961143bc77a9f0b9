"""Whispers: which sentence meets an urge.

The choice turns with a number: with it counting up, every sentence that fits is
said before one comes back, so that none wears out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words.own_words import fitting_plans, own_words
from walkaway_rules.words.situation import Scene, Situation, cues, situations

_Option = TypeVar("_Option")

TITLE_LENGTH = 40
BODY_LENGTH = 160
_ALIAS_LENGTH = 24
_SEVERAL = 2
"""From how many days on a sentence may speak of them."""
_OWN_SHARE = 3
"""One whisper in so many is ours, even where the person has own words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences to choose from; keys are values of `Situation`.

    Titles may also hold "own" and "plan". "first" is taken where a key is missing.
    """

    titles: Mapping[str, Sequence[str]]
    bodies: Mapping[str, Sequence[str]]
    turn_back: str
    not_now: str


def wording_in(tongue: Tongue, wording: Wording) -> Wording:
    """Return the same sentences in another language."""
    return Wording(
        titles=_each_in(tongue, wording.titles),
        bodies=_each_in(tongue, wording.bodies),
        turn_back=tongue.gettext(wording.turn_back),
        not_now=tongue.gettext(wording.not_now),
    )


@dataclass(frozen=True, slots=True)
class WhisperText:
    """What a whisper says: plain text, aliases only."""

    title: str
    """At most 40 characters."""
    body: str
    """At most 160 characters."""
    turn_back: str
    not_now: str


def whisper_text(
    scene: Scene, wording: Wording, rulebook: Rulebook, turn: int
) -> WhisperText:
    """Given a moment and a number to turn by, return what to say.

    A plan whose cue fits comes first, and once an hour; then the person's own
    words, two times in three; then ours. After a slip ours come first, because
    they speak of confidence. Where ours are switched off, own words alone are said.
    In discreet mode nothing of the person's is said.
    """
    tender = rulebook.responses.tender_hours
    fitting = situations(scene, tender)
    if Situation.DISCREET not in fitting:
        plans = fitting_plans(rulebook, cues(scene, tender))
        if plans and not scene.repeated:
            return _said(_pick(plans, turn), "plan", scene, wording, turn)
        own = own_words(rulebook)
        if own and rulebook.responses.only_own:
            return _said(_pick(own, turn), "own", scene, wording, turn)
        if own and Situation.AFTER_SLIP not in fitting:
            if turn % _OWN_SHARE != _OWN_SHARE - 1:
                said = _pick(own, turn - turn // _OWN_SHARE)
                return _said(said, "own", scene, wording, turn)
            turn //= _OWN_SHARE
    return _ours(fitting, scene, wording, turn)


def _each_in(
    tongue: Tongue, pools: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    return {key: tuple(map(tongue.gettext, pool)) for key, pool in pools.items()}


def _ours(
    fitting: Sequence[Situation], scene: Scene, wording: Wording, turn: int
) -> WhisperText:
    situation = _pick(fitting, turn)
    sentence = _pick(_usable(wording.bodies, situation, scene), turn // len(fitting))
    body = _filled(sentence, scene)
    return _said(body, situation.value, scene, wording, turn)


def _said(
    body: str, title_key: str, scene: Scene, wording: Wording, turn: int
) -> WhisperText:
    titles = wording.titles.get(title_key) or wording.titles[Situation.FIRST.value]
    return WhisperText(
        title=shortened(_filled(_pick(titles, turn), scene), TITLE_LENGTH),
        body=shortened(_upper_first(body), BODY_LENGTH),
        turn_back=wording.turn_back,
        not_now=wording.not_now,
    )


def _usable(
    bodies: Mapping[str, Sequence[str]], situation: Situation, scene: Scene
) -> Sequence[str]:
    found = bodies.get(situation.value) or bodies[Situation.FIRST.value]
    if scene.days >= _SEVERAL:
        return found
    return [sentence for sentence in found if "{days}" not in sentence]


def _pick(options: Sequence[_Option], turn: int) -> _Option:
    return options[turn % len(options)]


def _filled(sentence: str, scene: Scene) -> str:
    alias = shortened(scene.boundary.alias, _ALIAS_LENGTH)
    said = sentence.replace("{days}", str(scene.days)).replace("{alias}", alias)
    return _upper_first(said)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def shortened(text: str, length: int) -> str:
    """Return the text on one line, cut after a word where it is too long."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    kept = text[:length].rsplit(" ", 1)[0] if " " in text[:length] else text
    return kept[: length - 1].rstrip(" ,;:.") + "…"
