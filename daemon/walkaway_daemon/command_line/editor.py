"""Which editor opens the rules."""

import shlex
from collections.abc import Callable, Mapping, Sequence

_TERMINAL = ("sensible-editor", "editor", "nano", "vim", "vi", "micro", "emacs")
_DESKTOP = ("xdg-open", "open", "notepad.exe")

Which = Callable[[str], str | None]
"""Says where a program is, or None."""


def choose_editor(environment: Mapping[str, str], which: Which) -> Sequence[str] | None:
    """Return the words that start the person's editor, or None where none is found.

    VISUAL comes before EDITOR, and both before what the system has.
    """
    for name in ("VISUAL", "EDITOR"):
        words = _split(environment.get(name, ""))
        if words and which(words[0]):
            return words
    for program in (*_TERMINAL, *_DESKTOP):
        if which(program):
            return [program]
    return None


def _split(command: str) -> Sequence[str]:
    try:
        return shlex.split(command)
    except ValueError:
        # A quotation mark that nobody closed; the next editor will do.
        return ()
