"""The gate: prompts wait, once, while nothing may be shown.

One that could not be shown may be tried once more, as long as its urge is under way.
"""

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet

from walkaway_daemon.sensors.presence.presence import Presence, may_show

Show = Callable[[], None]


class Gate:
    """Lets prompts through, or keeps them until they may be shown."""

    def __init__(self, presence: Callable[[], Presence] = Presence) -> None:
        """Given what tells whether something may be shown now."""
        self._presence = presence
        self._waiting: dict[str, Show] = {}
        self._once_more: dict[str, Show | None] = {}
        """What was let through; None where that was tried once more."""

    def holds(self, notices: AbstractSet[str]) -> bool:
        """Return whether anything waits here, or may have to come down.

        Notices that were let through stay as long as they like.
        """
        return bool(self._waiting or self._once_more.keys() - notices)

    def show(self, urge: str, show: Show) -> None:
        """Show it now, or keep it; what the same urge had waiting gives way."""
        self._waiting.pop(urge, None)
        self._once_more[urge] = show
        if may_show(self._presence()):
            show()
        else:
            self._waiting[urge] = show

    def let_through(self, urge: str, show: Show) -> None:
        """Show it whatever hinders it: somebody asked for it."""
        self._waiting.pop(urge, None)
        self._once_more[urge] = show
        show()

    def withdraw(self, urge: str) -> None:
        """Do not show it any more."""
        self._waiting.pop(urge, None)
        self._once_more.pop(urge, None)

    def again(self, urge: str) -> None:
        """Keep for the next release what could not be shown, unless it was before."""
        show = self._once_more.get(urge)
        if show is not None:
            self._waiting[urge] = show
            self._once_more[urge] = None

    def release(self, under_way: Collection[str]) -> Collection[str]:
        """Show what waited, if it may be now; return the urges that are over.

        Nothing is shown for these any more.
        """
        over = (self._waiting.keys() | self._once_more.keys()) - set(under_way)
        for urge in over:
            self.withdraw(urge)
        if self._waiting and may_show(self._presence()):
            waiting, self._waiting = self._waiting, {}
            for show in waiting.values():
                show()
        return over
