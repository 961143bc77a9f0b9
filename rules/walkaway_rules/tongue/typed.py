"""Typed: our command as the person can type it, which no sentence knows by itself.

Sentences say `walkaway` and what follows it in backticks. Where the shell does not
find it under that name, what it lies under stands there instead.
"""

from walkaway_rules.tongue.tongue import Tongue

NAME = "walkaway"
_QUOTED = f"`{NAME} "


def as_typed(text: str, command: str) -> str:
    """Return the text with this command wherever it says what can be typed."""
    return text.replace(_QUOTED, f"`{command} ")


class Typed:
    """A language in which our command is called as it can be typed."""

    def __init__(self, tongue: Tongue, command: str) -> None:
        """Given a language, and a command without braces: sentences are filled in."""
        self._tongue = tongue
        self._command = command

    def gettext(self, message: str, /) -> str:
        """Return the sentence, or the English one where it is not known."""
        return as_typed(self._tongue.gettext(message), self._command)

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """Return the form of the sentence that goes with the number."""
        return as_typed(self._tongue.ngettext(one, many, number), self._command)
