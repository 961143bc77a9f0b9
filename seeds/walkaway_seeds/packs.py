"""Starter packs of searches, and the examples that hold them to their word."""

from walkaway_seeds.shelf import seed

PACKS: frozenset[str] = frozenset({"longing"})
"""The packs that `searches:` in rules.yaml may name."""


def longing_phrasings() -> tuple[str, ...]:
    """Return searches of longing that were looked at while tuning."""
    return _lines("longing_tuning.txt")


def held_out_phrasings() -> tuple[str, ...]:
    """Return searches of longing that are only measured, never tuned on."""
    return _lines("longing_held_out.txt")


def ordinary_searches() -> tuple[str, ...]:
    """Return searches that must be left alone, most of them close to longing."""
    return _lines("ordinary_searches.txt")


def help_searches() -> tuple[str, ...]:
    """Return searches that ask for help with letting go."""
    return _lines("help_searches.txt")


def danger_searches() -> tuple[str, ...]:
    """Return searches that speak of harm or danger."""
    return _lines("danger_searches.txt")


def learning_searches(kind: str) -> tuple[str, ...]:
    """Return searches of a kind that were written for the second reading.

    A kind is "longing", "help", "danger" or "ordinary".
    """
    return _lines(f"learning_{kind}.txt")


def _lines(name: str) -> tuple[str, ...]:
    return tuple(line for line in seed(name).splitlines() if line)
