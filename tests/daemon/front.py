"""A reception before a guard among fakes."""

from daemon.fake_house import FakeHouse, Tape
from walkaway_daemon.control.reception import Reception
from walkaway_rules.status import Status


class Front:
    """A reception before a guard among fakes."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.house = FakeHouse(self.tape)
        self.stopped = 0
        self.told = list[Status]()
        self.reception = Reception(
            self.house.guard,
            self.house.rules,
            self.house.clock,
            self._stop,
            self.house.graduating,
        )
        self.reception.listen(self.told.append)
        self.house.guard.begin()

    def _stop(self) -> None:
        self.stopped += 1
