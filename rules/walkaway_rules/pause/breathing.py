"""Breathing that a person can follow, as a function of time.

Each pattern breathes out at least as long as in, at six to three breaths a
minute, the range in which slow breathing is taught and studied.
"""

from dataclasses import dataclass
from math import cos, pi


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of a breath."""

    word: str
    """A key for the words on screen: "in", "out" or "rest"."""
    seconds: float
    full: float
    """How full the circle is at its end: 0 is small, 1 is large."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to breathe, repeated for as long as the pause lasts."""

    name: str
    stages: tuple[Stage, ...]

    @property
    def seconds(self) -> float:
        """Return the length of one whole breath."""
        return sum(stage.seconds for stage in self.stages)


@dataclass(frozen=True, slots=True)
class Breath:
    """One instant of a breath."""

    word: str
    full: float
    """How large the circle is, from 0 to 1."""
    left: float
    """Seconds until the next stage."""


PATTERNS = (
    Pattern("wave", (Stage("in", 4, 1), Stage("out", 6, 0))),
    Pattern(
        "square",
        (
            Stage("in", 4, 1),
            Stage("rest", 4, 1),
            Stage("out", 4, 0),
            Stage("rest", 4, 0),
        ),
    ),
    Pattern("long", (Stage("in", 4, 1), Stage("rest", 4, 1), Stage("out", 8, 0))),
    Pattern("sigh", (Stage("in", 3, 0.75), Stage("in", 1.5, 1), Stage("out", 7, 0))),
)
"""The patterns; which one is shown turns from pause to pause."""


def breath_at(pattern: Pattern, seconds: float) -> Breath:
    """Given the seconds since the first breath began, return where it is."""
    spent = max(0.0, seconds) % pattern.seconds
    *earlier, stage = pattern.stages
    start = stage.full
    for before in earlier:
        if spent < before.seconds:
            stage = before
            break
        spent -= before.seconds
        start = before.full
    share = (1 - cos(pi * min(1.0, spent / stage.seconds))) / 2
    left = max(0.0, stage.seconds - spent)
    return Breath(stage.word, start + (stage.full - start) * share, left)


def still_breath_at(pattern: Pattern, seconds: float) -> Breath:
    """Return the same, for a person who asked for less motion: the circle rests."""
    moving = breath_at(pattern, seconds)
    return Breath(moving.word, 0.5, moving.left)
