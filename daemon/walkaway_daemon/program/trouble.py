"""Trouble: what a command could not do, and what the person can do about it."""


class TroubleError(Exception):
    """Something that was asked for could not be done."""

    def __init__(self, said: str, remedy: str = "") -> None:
        super().__init__(f"{said} {remedy}".strip())
        self.said = said
        """What could not be done, in one sentence."""
        self.remedy = remedy
        """What to do about it, in one sentence; empty where nothing."""
