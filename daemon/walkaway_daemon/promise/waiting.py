"""Waiting: how long what binds has waited, in time that cannot be set.

A clock that cannot be set and goes on in sleep counts while the computer runs; what
may count of the hours between two boots is `vouching`'s to say.
"""

from walkaway_daemon.promise.vouching import Network, Vouching
from walkaway_rules.moment import SECOND, Moment, elapsed
from walkaway_rules.promise.binding import Bound, next_loosening, waited, waits
from walkaway_rules.promise.vouched import Vouched


class Waiting:
    """Counts, from one look to the next."""

    def __init__(self, network: Network | None) -> None:
        self._vouching = Vouching(network)
        self._counted: Moment | None = None

    @property
    def counted(self) -> Moment | None:
        """Up to when all is counted; None before it began."""
        return self._counted

    @property
    def vouched(self) -> Vouched | None:
        """The last moment at which the clock was vouched for."""
        return self._vouching.known

    @property
    def waits_for_answer(self) -> bool:
        """Whether somebody was asked for the time, and is to be heard soon."""
        return self._vouching.waits_for_answer

    def begin(self, now: Moment, vouched: Vouched | None) -> None:
        """Count from now on, and between boots from where the clock was vouched for."""
        self._vouching.begin_anew(vouched)
        self._counted = now

    def forget_before(self) -> None:
        """Let no hours before now count for what waits from now on."""
        self._vouching.begin_anew()

    def count(self, bound: Bound | None, now: Moment) -> Bound | None:
        """Return what binds after the time since the last look, within one boot.

        Where nothing binds, it is counted that nothing did.
        """
        last, self._counted = self._counted, now
        if bound is None or last is None or not now.boot or now.boot != last.boot:
            return bound
        span = elapsed(last, now)
        self._vouching.count(span)
        return waited(bound, span)

    def credit(self, bound: Bound, now: Moment) -> Bound:
        """Return what binds after what a clock that can be trusted tells beside."""
        span = self._vouching.credit(now, is_wanted=waits(bound))
        return waited(bound, span) if span else bound

    def is_counted(self, bound: Bound, now: Moment) -> bool:
        """Return whether the last look was a moment ago, and nothing was due since."""
        last = self._counted
        if last is None or not now.boot or now.boot != last.boot:
            return False
        left = next_loosening(bound)
        return 0 < now.steady - last.steady < min(SECOND, left or SECOND)

    def close(self) -> None:
        """End the asking."""
        self._vouching.close()
