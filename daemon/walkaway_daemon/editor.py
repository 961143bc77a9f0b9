"""Which editor opens the rules."""

import shlex
from collections.abc import Callable, Mapping, Sequence

_CHOOSES = "sensible-editor"
_TERMINAL = (_CHOOSES, "editor", "nano", "vim", "vi", "micro", "emacs")
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


def terminal_editor(
    environment: Mapping[str, str], which: Which
) -> Sequence[str] | None:
    """Return the same, but none that only hands the file on and does not wait.

    Nor one that chooses by itself: what an editor keeps depends on which it is.
    """
    words = choose_editor(environment, lambda name: _unless_it_chooses(name, which))
    return None if words is None or words[0] in _DESKTOP else words


def _unless_it_chooses(program: str, which: Which) -> str | None:
    return None if program.endswith(_CHOOSES) else which(program)


def _split(command: str) -> Sequence[str]:
    try:
        return shlex.split(command)
    except ValueError:
        # A quotation mark that nobody closed; the next editor will do.
        return ()
