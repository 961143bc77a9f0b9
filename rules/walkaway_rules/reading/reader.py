"""The reader: the bytes of rules.yaml in, a rulebook or every problem out."""

from dataclasses import dataclass
from datetime import date

from walkaway_rules.problem import Problem
from walkaway_rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Sound:
    """Rules that can be taken into force."""

    rulebook: Rulebook
    notes: tuple[Problem, ...] = ()
    """Remarks that stop nothing, in the order of the file."""


@dataclass(frozen=True, slots=True)
class Unsound:
    """Rules that cannot be taken into force; the last good ones stay."""

    problems: tuple[Problem, ...]
    """At least one, in the order of the file."""


Reading = Sound | Unsound


def read_rules(
    text: bytes, *, packs: frozenset[str], today: date | None = None
) -> Reading:
    """Given the bytes of rules.yaml, return its rulebook or every problem in it.

    `packs` are the names of the starter packs of searches. Where `today` is given,
    a day of leaving that is still to come is a problem. Never raises.
    """
    raise NotImplementedError
