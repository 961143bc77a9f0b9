"""The card: all that a pause says, fit for a screen that others may see."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from walkaway_rules.pause.breathing import PATTERNS, Pattern
from walkaway_rules.tongue.tongue import Tongue


@dataclass(frozen=True, slots=True)
class PauseWording:
    """The sentences of a pause; `{days}` stands for the days kept so far."""

    days: Sequence[str]
    first_day: Sequence[str]
    """Said below two days."""
    breaths: Mapping[str, str]
    """What is said in the circle, by the word of a breathing stage."""
    changed: Mapping[str, str]
    """One line that says how the breathing differs, by the name of a pattern."""
    turn_back: str
    go_on: str
    go_on_in: str
    """The same while it waits; `{seconds}` stands for what is left."""
    hope: str
    """What is asked before going on."""
    hold: str
    """Said below a pause without a second door; `{seconds}` again."""
    discreet: Sequence[str] = ("",)
    """Said in place of the days where the person asked for discretion."""
    pull_done: str = ""
    """On the one door of a pause for a pull that was felt."""
    pull_lasts: str = ""
    """Said below such a pause; `{seconds}` again."""
    until_tomorrow: str = ""
    """On the third door, which turns back and takes a hold."""
    over: str = ""
    """Said by a form that cannot close itself once the pause is over."""
    language: str = "en"
    """A code of ISO 639."""


def pause_wording_in(tongue: Tongue, wording: PauseWording) -> PauseWording:
    """Return the same sentences in another language, which names itself."""
    say = tongue.gettext
    return PauseWording(
        days=tuple(map(say, wording.days)),
        first_day=tuple(map(say, wording.first_day)),
        breaths={key: say(word) for key, word in wording.breaths.items()},
        changed={key: say(line) for key, line in wording.changed.items()},
        turn_back=say(wording.turn_back),
        go_on=say(wording.go_on),
        go_on_in=say(wording.go_on_in),
        hope=say(wording.hope),
        hold=say(wording.hold),
        discreet=tuple(map(say, wording.discreet)),
        pull_done=say(wording.pull_done),
        pull_lasts=say(wording.pull_lasts),
        until_tomorrow=say(wording.until_tomorrow),
        over=say(wording.over),
        language=say(wording.language),
    )


@dataclass(frozen=True, slots=True)
class Card:
    """What one pause shows. It holds aliases at the most, and mostly none."""

    day: str
    words: str
    """The person's own words or plan where they gave any, else a kind sentence."""
    note: str
    """One line about the breathing where it changed; empty where it did not."""
    pattern: str
    """The name of a breathing pattern."""
    breaths: Mapping[str, str]
    turn_back: str
    go_on: str
    go_on_in: str
    hope: str
    hold: str
    wait: int
    """Microseconds until the second door opens, or until a hold is over."""
    held: bool
    until_tomorrow: str = ""
    """On the third door; empty where there is none."""
    over: str = ""
    """Said by a form that cannot close itself once the pause is over."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Occasion:
    """The moment of one pause."""

    days: int
    """Days kept so far."""
    turn: int
    """How many pauses came before this one; forms rotate with it."""
    words: str
    """The sentence chosen for the moment."""
    wait: int
    held: bool
    offered: bool = False
    """A hold until tomorrow is offered."""


def card(occasion: Occasion, wording: PauseWording) -> Card:
    """Given a moment, return what its pause shows.

    The breathing changes every third pause, and then says so in one line: a form
    that never changes wears out, one that changes unexplained unsettles.
    """
    pattern = pattern_of(occasion.turn)
    return Card(
        day=_day(occasion, wording),
        words=occasion.words,
        note=_note(occasion.turn, pattern, wording),
        pattern=pattern.name,
        breaths=dict(wording.breaths),
        turn_back=wording.turn_back,
        go_on=wording.go_on,
        go_on_in=wording.go_on_in,
        hope=wording.hope,
        hold=wording.hold,
        wait=occasion.wait,
        held=occasion.held,
        until_tomorrow=wording.until_tomorrow if occasion.offered else "",
        over=wording.over,
        language=wording.language,
    )


def pattern_of(turn: int) -> Pattern:
    """Return the breathing of the pause after `turn` others."""
    return PATTERNS[turn // _PERIOD % len(PATTERNS)]


def pattern_named(name: str) -> Pattern:
    """Return the pattern of that name; the first where there is none."""
    return next((one for one in PATTERNS if one.name == name), PATTERNS[0])


def card_to_json(shown: Card) -> dict[str, Any]:
    """Return the card as JSON values."""
    return asdict(shown)


def card_from_json(values: Mapping[str, Any]) -> Card:
    """Return the card again. Raise `TypeError` where it is of another shape."""
    return Card(**values)


_PERIOD = 3


def _day(occasion: Occasion, wording: PauseWording) -> str:
    said = wording.days if occasion.days > 1 else wording.first_day
    return said[occasion.turn % len(said)].replace("{days}", str(occasion.days))


def _note(turn: int, pattern: Pattern, wording: PauseWording) -> str:
    changed = turn >= _PERIOD and turn % _PERIOD == 0
    return wording.changed[pattern.name] if changed else ""
