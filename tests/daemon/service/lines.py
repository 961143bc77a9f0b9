"""What a journal was told."""


class Lines:
    """A journal in memory."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, text: str) -> None:
        self.lines.append(text)
