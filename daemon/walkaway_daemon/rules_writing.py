"""Writing into rules.yaml, beside the person's own words and remarks.

What was written is read before it is kept, so that nothing but what was meant can
change.
"""

from dataclasses import replace
from pathlib import Path

from walkaway_daemon.paths import write_private
from walkaway_daemon.rules_at_hand import read_file
from walkaway_daemon.rules_child import read_installed
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.moment import Moment
from walkaway_rules.reading.adding import Addition, added
from walkaway_rules.reading.reader import Reading, Sound
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.words import outcries


def add_to_rules(path: Path, addition: Addition, now: Moment) -> Rulebook:
    """Write it into the file, and return what the file says now.

    Raise `TroubleError` where that cannot be done without changing anything else.
    """
    before = _sound(read_file(path, now))
    text = added(path.read_bytes(), addition)
    if text is None:
        raise TroubleError(*outcries.NOT_WRITTEN)
    after = read_installed(text, now)
    if not isinstance(after, Sound) or _rest(after.rulebook) != _rest(before):
        raise TroubleError(*outcries.NOT_WRITTEN)
    # A file behind a link stays behind it.
    write_private(path.resolve(), text)
    return after.rulebook


def _sound(reading: Reading) -> Rulebook:
    if isinstance(reading, Sound):
        return reading.rulebook
    raise TroubleError(*outcries.UNSOUND_RULES)


def _rest(rulebook: Rulebook) -> Rulebook:
    """Return everything that an addition is not about."""
    return replace(rulebook, people=tuple(map(_bare, rulebook.people)))


def _bare(person: Person) -> Person:
    circle = tuple(replace(member, excepted=()) for member in person.circle)
    return replace(person, circle=circle, excepted=(), needed=())
