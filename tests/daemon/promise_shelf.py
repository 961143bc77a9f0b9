"""Where a promise is kept: two copies of its record, and a clock."""

from pathlib import Path

from daemon.fake_house import NOON, StepClock
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.vouching import Network
from walkaway_rules.boundary import Response
from walkaway_rules.rulebook import Person, Rulebook

FIRM = Rulebook(people=(Person("J", response=Response.HOLD),))
MILD = Rulebook(people=(Person("J", response=Response.WHISPER),))
HOUR = 3600.0


class Shelf:
    """Two copies of a record, and a clock."""

    def __init__(self, folder: Path) -> None:
        self.copies = (
            folder / "state" / "promise.json",
            folder / "data" / "promise.json",
        )
        self.clock = StepClock(NOON)

    def keeper(
        self, reader: str = "1", network: Network | None = None
    ) -> PromiseKeeper:
        """Return a keeper that has just started."""
        keeper = PromiseKeeper(self.copies, reader, network)
        keeper.load(self.clock.now())
        return keeper

    def loosened(self) -> PromiseKeeper:
        """Return a keeper with a loosening that waits."""
        keeper = self.keeper()
        keeper.take(FIRM, "firm", self.clock.now())
        keeper.take(MILD, "mild", self.clock.now())
        return keeper

    def passes(self, keeper: PromiseKeeper, hours: float) -> bool:
        """Let time pass, and return whether something loosened."""
        self.clock.step(hours * HOUR)
        return keeper.pass_time(self.clock.now())


def response(keeper: PromiseKeeper) -> Response | None:
    """Return how the person is met now."""
    rulebook = keeper.in_force
    return rulebook.people[0].response if rulebook is not None else None
