"""What is asked of whatever knows the boundaries of the rules in force."""

from collections.abc import Sequence
from typing import Protocol

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import Match
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.observation import Observation


class Matches(Protocol):
    """Something that knows the boundaries."""

    @property
    def boundaries(self) -> Sequence[Boundary]:
        """Every boundary that it knows."""
        ...

    def match(self, observation: Observation) -> Match | None:
        """Return the boundary that the observation touches, or None."""
        ...

    def checked(self, observation: Observation) -> Sequence[Checked]:
        """Return what the observation opens of all whose openings are counted."""
        ...
