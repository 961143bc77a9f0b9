"""Decisions: what the shell is to do, in this order."""

from dataclasses import dataclass

from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.deciding.entry import Entry


@dataclass(frozen=True, slots=True)
class Record:
    """Write this entry to the ledger, before anything is shown."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Respond:
    """Meet the person with this response; report back with `Shown`."""

    urge: str
    boundary: Boundary
    response: Response


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take the response of this urge off the screen, if it is still there."""

    urge: str


Decision = Record | Respond | Withdraw
