"""Vouching: how much may count of the hours in which the computer was off.

While something waits it is asked every ten minutes whether the clock was set from the
network; what follows from two such answers says `walkaway_rules.promise.vouched`.
"""

from typing import Protocol

from walkaway_rules.moment import MINUTE, SECOND, Moment, elapsed
from walkaway_rules.promise.vouched import Vouched, counted, credit

_ASK_AGAIN = 10 * MINUTE
"""Microseconds after which it is asked anew whether the clock can be trusted."""


class Network(Protocol):
    """Who knows whether the clock was set from the network."""

    def ask(self) -> None:
        """Begin to ask."""
        ...

    def answer(self) -> bool | None:
        """Return whether it was; None as long as it is not known."""
        ...

    def close(self) -> None:
        """End the asking."""
        ...


class Vouching:
    """Asks the network, and remembers when it last vouched for the clock."""

    def __init__(self, network: Network | None) -> None:
        self._network = network
        self._known: Vouched | None = None
        self._asked: Moment | None = None
        self._waits_for_answer = False

    @property
    def known(self) -> Vouched | None:
        """The last moment at which the clock was vouched for."""
        return self._known

    @property
    def waits_for_answer(self) -> bool:
        """Whether an answer is to be looked for soon."""
        return self._waits_for_answer

    def begin_anew(self, known: Vouched | None = None) -> None:
        """Take only this for known; of a change no time before it counts."""
        self._known, self._asked = known, None

    def count(self, span: int) -> None:
        """Note that so many microseconds were counted by a clock that cannot be set."""
        self._known = counted(self._known, span)

    def credit(self, now: Moment, *, is_wanted: bool) -> int:
        """Return the microseconds that count beside those; ask, if they are wanted."""
        if self._network is None:
            return 0
        if self._waits_for_answer:
            answer = self._network.answer()
            self._waits_for_answer = answer is None
            return self._trust(now) if answer else 0
        if is_wanted and self._is_to_ask(now):
            self._network.ask()
            self._asked, self._waits_for_answer = now, True
        return 0

    def close(self) -> None:
        """End the asking."""
        if self._network is not None:
            self._network.close()

    def _trust(self, now: Moment) -> int:
        if self._asked is None or _was_set(self._asked, now):
            return 0
        before, self._known = self._known, Vouched(now.utc)
        return credit(before, now.utc)

    def _is_to_ask(self, now: Moment) -> bool:
        return self._asked is None or elapsed(self._asked, now) >= _ASK_AGAIN


def _was_set(one: Moment, other: Moment) -> bool:
    """Return whether the clock was set between two moments of one boot."""
    by_wall, by_steady = other.utc - one.utc, other.steady - one.steady
    return one.boot != other.boot or abs(by_wall - by_steady) >= SECOND
