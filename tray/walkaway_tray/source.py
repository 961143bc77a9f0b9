"""What a loop can wait for beside its own events."""

from typing import Protocol


class Source(Protocol):
    """Something that wants a turn when there is news, or after a while."""

    def fileno(self) -> int | None:
        """Return the descriptor to watch for reading, or None for none now."""
        ...

    def due_in(self) -> float | None:
        """Return the seconds after which to `pump` even if nothing arrived."""
        ...

    def pump(self) -> None:
        """Handle what is there, without waiting for more. Never raises."""
        ...
