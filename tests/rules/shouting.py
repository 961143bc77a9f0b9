"""A language of its own: English in capitals, so that all that is translated shows."""


class Shouting:
    """Says every sentence in capitals."""

    def gettext(self, message: str, /) -> str:
        """Return it in capitals."""
        return message.upper()

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """Return the form that English would take, in capitals."""
        return (one if number == 1 else many).upper()
