"""Checked things: sites and apps whose openings are counted, not met by themselves."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.sites import SiteIndex
from walkaway_rules.matching.front.programs import (
    process_keys,
    program_key,
    window_keys,
)
from walkaway_rules.matching.reason import reason
from walkaway_rules.observation import (
    SOUGHT_VISITS,
    Observation,
    ProcessStarted,
    Visit,
    WindowShown,
)
from walkaway_rules.rulebook import Checking


@dataclass(frozen=True, slots=True)
class Checked:
    """Something whose openings are counted, and how many are too many."""

    boundary: Boundary
    checking: Checking

    def match(self) -> Match:
        """Return the match that one opening too many comes to."""
        kind = MatchKind.CHECKING
        why = reason(kind, self.boundary)
        return Match(self.boundary, kind, sought=True, why=why)


class CheckedIndex:
    """Checked things, looked up by what was opened."""

    def __init__(self) -> None:
        self._sites: SiteIndex[Checked] = SiteIndex()
        self._programs: dict[str, list[Checked]] = {}

    def add(self, checking: Checking, boundary: Boundary) -> None:
        """Take in something whose openings are counted."""
        checked = Checked(boundary, checking)
        if checking.site:
            self._sites.add(checking.site, checked)
        if checking.app:
            key = program_key(checking.app)
            self._programs.setdefault(key, []).append(checked)

    def find(self, observation: Observation) -> tuple[Checked, ...]:
        """Return what this observation opens: a page opened by hand, or an app."""
        match observation:
            case Visit(address=address, kind=kind):
                known = kind in SOUGHT_VISITS
                return tuple(self._sites.find(parse_address(address)) if known else ())
            case ProcessStarted() if self._programs:
                return self._running(process_keys(observation))
            case WindowShown() if self._programs:
                return self._running(window_keys(observation))
            case _:
                return ()

    def _running(self, keys: AbstractSet[str]) -> tuple[Checked, ...]:
        known = sorted(self._programs.keys() & keys)
        return tuple(checked for key in known for checked in self._programs[key])
