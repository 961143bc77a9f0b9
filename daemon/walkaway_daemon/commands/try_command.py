"""`walkaway try`: what the rules would have met, in the histories of this machine."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from walkaway_daemon.command_line.exit_codes import TROUBLE
from walkaway_daemon.command_line.past import Hindsight, Past, look_back
from walkaway_daemon.command_line.progress_bar import ProgressBar
from walkaway_daemon.command_line.rules_at_hand import (
    NoRulesError,
    matcher_at_hand,
    rulebook_at_hand,
)
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.dry_run.sifted_pages import Sieving
from walkaway_daemon.guard.own_browsers import own_browsers
from walkaway_daemon.program.terminal import complain, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.history.browsers.profiles import (
    Surroundings,
    all_databases,
)
from walkaway_rules.moment import DAY, Moment
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.said import laid_out
from walkaway_rules.words import looking_back, outcries
from walkaway_rules.words.checking import match_json, meets
from walkaway_rules.words.glyphs import GOOD, PART

_DAYS = 30
"""How far is looked back on this machine where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Retrospect:
    """What is to be looked back at."""

    databases: Sequence[str] = ()
    """Files that were named; empty for every history of this machine."""
    days: int | None = None

    @property
    def span(self) -> int | None:
        """How many days; None for all that a named file holds."""
        return self.days or (None if self.databases else _DAYS)


Looked = tuple[str, Past]
"""A history's name and what it came to."""


def try_rules(
    retrospect: Retrospect,
    rules: str | None,
    *,
    as_json: bool,
    browsers: Surroundings | None = None,
) -> int:
    """Print what would have been met; return 1 where anything would.

    A history that cannot be read is told and passed over; it is trouble where there
    is no other, and where it was named. `browsers` are those whose histories are
    looked at where none was, usually this account's.
    """
    clock = SystemClock()
    found = _rulebook(rules, clock.now())
    rulebook = found or Rulebook()
    bar = ProgressBar()
    hindsight = Hindsight(
        matcher_at_hand(rulebook),
        _since(retrospect.span, clock.now().utc),
        _sieving(rulebook),
        bar.show,
    )
    looked: list[Looked] = []
    for name, path in _named(retrospect) or _of_account(browsers):
        looked += _look(name, path, hindsight, alone=len(retrospect.databases) == 1)
        bar.clear()
    if not looked:
        return TROUBLE
    if as_json:
        _print_json(looked)
    else:
        _print_histories(looked)
        if found is not None:
            _print_meetings(retrospect.span, clock, looked)
    if found is None or len(looked) < len(retrospect.databases):
        return TROUBLE
    return int(any(meets(one.match) for _, past in looked for one in past.meetings))


def _rulebook(given: str | None, now: Moment) -> Rulebook | None:
    """Return the rules to go by; without any, a history can still be counted."""
    try:
        return rulebook_at_hand(find_paths(), given, now)
    except NoRulesError as error:
        complain(error.said, error.remedy)
        return None


def _since(days: int | None, now: int) -> int:
    return now - days * DAY if days else 0


def _sieving(rulebook: Rulebook) -> Sieving | None:
    """Return how to make a sieve; None where what it needs is not installed."""
    try:
        from walkaway_daemon.dry_run.automaton import (  # noqa: PLC0415  # an extra
            build_search,
        )
    except ImportError:
        return None
    from walkaway_rules.matching.backscan.sifting import (  # noqa: PLC0415  # as above
        compile_sieve,
    )

    return lambda sample: compile_sieve(rulebook, sample, build_search)


def _named(retrospect: Retrospect) -> list[tuple[str, Path]]:
    """Return the files that were named, each with what it is called."""
    return [(file, Path(file)) for file in retrospect.databases]


def _of_account(browsers: Surroundings | None) -> list[tuple[str, Path]]:
    """Return every history of the account, each with what it is called."""
    found = all_databases(own_browsers() if browsers is None else browsers)
    if not found:
        raise TroubleError(*outcries.NO_HISTORY)
    return [
        (looking_back.profile_name(one.family.name, one.profile), one.path)
        for one in found
    ]


def _look(
    name: str, path: Path, hindsight: Hindsight, *, alone: bool
) -> Iterator[Looked]:
    try:
        yield name, look_back(path, hindsight)
    except TroubleError as error:
        if alone:
            raise
        complain(laid_out("{name}: {what}", name=name, what=error.said), error.remedy)


def _print_json(looked: Sequence[Looked]) -> None:
    """Print a line for each history, and one for each visit that would be noticed."""
    for name, past in looked:
        span = past.span
        met = sum(meets(one.match) for one in past.meetings)
        told = (name, span.count, span.oldest, span.newest, span.timeless)
        _say_json({**looking_back.database_json(*told), "met": met})
        for one in past.meetings:
            at = looking_back.iso(one.at)
            _say_json({"database": name, "at": at, **match_json(one.match)})


def _say_json(fields: Mapping[str, Any]) -> None:
    say(json.dumps(fields, ensure_ascii=False))


def _print_histories(looked: Sequence[Looked]) -> None:
    for name, past in looked:
        span = past.span
        told = (name, span.count, span.oldest, span.newest, span.timeless)
        report(looking_back.database(*told))


def _print_meetings(
    days: int | None, clock: SystemClock, looked: Sequence[Looked]
) -> None:
    met = [
        (looking_back.local_time(one.at, clock.offset_at(one.at)), one.match)
        for _, past in looked
        for one in past.meetings
    ]
    met.sort(key=_time)
    for line in looking_back.hours(met):
        report(line)
    first, *rest = looking_back.overview(met, days)
    report(laid_out("{glyph} {first}", glyph=PART if rest else GOOD, first=first))
    for line in rest:
        report(laid_out("  {line}", line=line))


def _time(met: looking_back.Met) -> tuple[bool, datetime]:
    return met[0] is not None, met[0] or datetime.min.replace(tzinfo=UTC)
