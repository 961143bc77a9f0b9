"""The gate: prompts wait, once, while nothing may be shown.

One that could not be shown may be tried once more, as long as its urge is under way.
"""

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from walkaway_daemon.sensors.presence.presence import Presence, may_show

Show = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Prompt:
    """What is to be shown."""

    show: Show
    shares: bool = False
    """It is a pause, which may share the screen with another one."""


class Gate:
    """Lets prompts through, or keeps them until they may be shown."""

    def __init__(
        self,
        presence: Callable[[], Presence] = Presence,
        covered: Callable[[], bool] = lambda: False,
    ) -> None:
        """Given what tells whether something may be shown now.

        Given also what tells whether a pause of ours covers the screen: whatever is
        no pause waits for its end.
        """
        self._presence = presence
        self._covered = covered
        self._waiting: dict[str, _Prompt] = {}
        self._once_more: dict[str, _Prompt | None] = {}
        """What was let through; None where that was tried once more."""

    def holds(self, notices: AbstractSet[str]) -> bool:
        """Return whether anything waits here, or may have to come down.

        Notices that were let through stay as long as they like.
        """
        return bool(self._waiting or self._once_more.keys() - notices)

    def show(self, urge: str, show: Show) -> None:
        """Show it now, or keep it; what the same urge had waiting gives way."""
        self._take(urge, _Prompt(show))

    def show_pause(self, urge: str, show: Show) -> None:
        """Do the same with a pause, which another one does not hinder."""
        self._take(urge, _Prompt(show, shares=True))

    def let_through(self, urge: str, show: Show) -> None:
        """Show it whatever hinders it: somebody asked for it."""
        self._waiting.pop(urge, None)
        self._once_more[urge] = _Prompt(show)
        show()

    def withdraw(self, urge: str) -> None:
        """Do not show it any more."""
        self._waiting.pop(urge, None)
        self._once_more.pop(urge, None)

    def again(self, urge: str) -> None:
        """Keep for the next release what could not be shown, unless it was before."""
        prompt = self._once_more.get(urge)
        if prompt is not None:
            self._waiting[urge] = prompt
            self._once_more[urge] = None

    def release(self, under_way: Collection[str]) -> Collection[str]:
        """Show what waited, if it may be now; return the urges that are over.

        Nothing is shown for these any more.
        """
        over = (self._waiting.keys() | self._once_more.keys()) - set(under_way)
        for urge in over:
            self.withdraw(urge)
        if self._waiting and may_show(self._presence()):
            # A pause first: what would come before it would be taken down for it.
            pauses_first = sorted(self._waiting.items(), key=_whether_it_waits)
            for urge, prompt in pauses_first:
                if self._has_room_for(prompt):
                    del self._waiting[urge]
                    prompt.show()
        return over

    def _take(self, urge: str, prompt: _Prompt) -> None:
        self._waiting.pop(urge, None)
        self._once_more[urge] = prompt
        if may_show(self._presence()) and self._has_room_for(prompt):
            prompt.show()
        else:
            self._waiting[urge] = prompt

    def _has_room_for(self, prompt: _Prompt) -> bool:
        return prompt.shares or not self._covered()


def _whether_it_waits(waiting: tuple[str, _Prompt]) -> bool:
    return not waiting[1].shares
