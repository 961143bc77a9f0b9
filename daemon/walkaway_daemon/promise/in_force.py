"""The rules in force: what a look at rules.yaml changes about them."""

from dataclasses import dataclass, replace

from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words import rules_file


@dataclass(frozen=True, slots=True)
class InForce:
    """The rulebook that the guard goes by."""

    rulebook: Rulebook
    kept: bool
    """Whether it was ever read from a file; else it is empty for want of one."""
    trouble: str = ""
    """Why the file is not in force, in a sentence that quotes nothing."""


NOTHING = InForce(Rulebook(), kept=False)
"""Where no rules could be read yet."""


def with_doubt(before: InForce, told: str) -> InForce:
    """Given what is wrong with the file, return what is in force."""
    return replace(before, trouble=rules_file.unsound(told, kept=before.kept))


def without_file(before: InForce) -> InForce:
    """Given that the file is not there, return what is in force."""
    return replace(before, trouble=rules_file.missing(kept=before.kept))


def without_access(before: InForce) -> InForce:
    """Given that the file cannot be opened, return what is in force."""
    return replace(before, trouble=rules_file.unreadable(kept=before.kept))
