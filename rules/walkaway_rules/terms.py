"""Terms: the lengths of time by which an urge is judged."""

from dataclasses import dataclass

from walkaway_rules.moment import MINUTE, SECOND


@dataclass(frozen=True, slots=True)
class Terms:
    """The definitions in force when an urge began; it is judged by them."""

    settle: int = 10 * MINUTE
    """Microseconds without a match after which an urge is over."""
    grace: int = 20 * SECOND
    """Microseconds within which a page or app, where seen, must be left."""
