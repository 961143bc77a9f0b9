"""Writing into rules.yaml, beside the person's own words and remarks.

What was written is read before it is kept, so that nothing but what was meant can
change.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from walkaway_daemon.command_line.rules_at_hand import at_hand
from walkaway_daemon.computer.paths import Paths, write_private
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import Moment
from walkaway_rules.reading.adding import Addition, added
from walkaway_rules.reading.reader import Sound
from walkaway_rules.rulebook import Needed, Person, Rulebook
from walkaway_rules.words import outcries


@dataclass(frozen=True, slots=True)
class Draft:
    """The file with an addition, read and found good, and not written yet."""

    rulebook: Rulebook
    """What the file will say."""
    is_new: bool
    """Whether it did not say so before."""
    _path: Path
    _text: bytes

    def write(self) -> None:
        """Keep it. A file behind a link stays behind it."""
        if self.is_new:
            write_private(self._path.resolve(), self._text)


def draft_with(paths: Paths, addition: Addition, now: Moment) -> Draft:
    """Return the file with this addition.

    Raise `TroubleError` where that cannot be done without changing anything else.
    """
    before = at_hand(paths, now).own
    if isinstance(before, TroubleError):
        raise before
    text = added(paths.rules.read_bytes(), addition)
    if text is None:
        raise TroubleError(*outcries.NOT_WRITTEN)
    after = read_installed(text, now)
    if not isinstance(after, Sound) or _rest(after.rulebook) != _rest(before):
        raise TroubleError(*outcries.NOT_WRITTEN)
    is_new = set(_granted(after.rulebook)) != set(_granted(before))
    return Draft(after.rulebook, is_new, paths.rules, text)


def _rest(rulebook: Rulebook) -> Rulebook:
    """Return everything that an addition is not about."""
    return replace(rulebook, people=tuple(map(_bare, rulebook.people)))


def _granted(rulebook: Rulebook) -> Iterator[tuple[str, Needed | MatchKind]]:
    """Yield what is excepted or needed, each with the alias it goes with."""
    for person in rulebook.people:
        yield from ((person.alias, each) for each in person.needed)
        yield from ((person.alias, each) for each in person.excepted)
        for member in person.circle:
            yield from ((member.alias, each) for each in member.excepted)


def _bare(person: Person) -> Person:
    circle = tuple(replace(member, excepted=()) for member in person.circle)
    return replace(person, circle=circle, excepted=(), needed=())
