"""Start at login on Windows: a value below the person's own Run key."""

from collections.abc import Sequence
from typing import Protocol

from walkaway_daemon.login.login import Standing, Switched

NAME = "Walkaway"
LONGEST = 260
"""Characters; Windows leaves a longer command line out without a word."""


class RunKey(Protocol):
    """The key from which Windows starts programs for one person."""

    def read(self, name: str) -> str | None:
        """Return the value, or None where there is none."""
        ...

    def is_switched_off(self, name: str) -> bool:
        """Return whether Windows' own settings keep it from starting."""
        ...

    def write(self, name: str, value: str) -> None:
        """Set the value, and let it start. Raise `OSError` where Windows refuses."""
        ...

    def remove(self, name: str) -> None:
        """Remove all that is kept of it. Raise `OSError` where Windows refuses."""
        ...


class RunKeyLogin:
    """One command line that starts guard and tray."""

    def __init__(self, key: RunKey, program: Sequence[str]) -> None:
        self._key = key
        self._line = command_line([*program, "autostart"])

    def enable(self) -> Switched:
        """Set the value."""
        if self.standing() is Standing.ON:
            return Switched.ALREADY
        if len(self._line) > LONGEST:
            return Switched.REFUSED
        try:
            self._key.write(NAME, self._line)
        except OSError:
            return Switched.REFUSED
        return Switched.DONE

    def disable(self) -> Switched:
        """Remove the value."""
        if self.standing() is Standing.OFF:
            return Switched.ALREADY
        try:
            self._key.remove(NAME)
        except OSError:
            return Switched.REFUSED
        return Switched.DONE

    def standing(self) -> Standing:
        """Return what the value and Windows' own settings say."""
        line = self._key.read(NAME)
        if line is None:
            return Standing.OFF
        if line != self._line:
            return Standing.OTHER
        off = self._key.is_switched_off(NAME)
        return Standing.SWITCHED_OFF if off else Standing.ON


def command_line(command: Sequence[str]) -> str:
    """Return one line that CommandLineToArgvW splits into just these words.

    Every word is quoted; backslashes are doubled only before a quote, as
    https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    has it.
    """
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    made, backslashes = "", 0
    for sign in word:
        if sign == '"':
            made += "\\" * (backslashes + 1)
        made += sign
        backslashes = backslashes + 1 if sign == "\\" else 0
    return f'"{made}{chr(92) * backslashes}"'
