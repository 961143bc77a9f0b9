"""A relay: one descriptor that stays while what stands behind it comes and goes.

A connection that is made anew has a new descriptor; the loop watches the relay.
"""

from walkaway_daemon.loop.either import Either


class Relay(Either):
    """Readable whenever the one descriptor behind it is."""

    def __init__(self) -> None:
        super().__init__()
        self._behind: int | None = None

    def watch(self, descriptor: int | None) -> None:
        """Put this behind it, None for nothing, instead of what was there.

        That may be closed by now; its number must not be anybody else's yet.
        """
        self.let_go(self._behind)
        self.hold(descriptor)
        self._behind = descriptor
