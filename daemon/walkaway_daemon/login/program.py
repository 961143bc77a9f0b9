"""How Walkaway is started again: the words before a command."""

from collections.abc import Callable
from pathlib import PurePath


def own_program(
    scripts: PurePath, python: PurePath, exists: Callable[[PurePath], bool]
) -> tuple[str, ...]:
    """Given where scripts and the interpreter are, return the words to start us by.

    On Windows the interpreter without a console is preferred, so that no window
    opens at login; elsewhere our own script, so that a process list says what it is.
    """
    silent = python.with_name("pythonw.exe")
    script = scripts / "walkaway"
    if exists(silent):
        return (str(silent), "-P", "-m", "walkaway_daemon")
    if exists(script):
        return (str(script),)
    return (str(python), "-P", "-m", "walkaway_daemon")
