"""Discretion: whatever goes wrong, a program of ours tells no content.

An error that nobody foresaw may quote what was being read, and a picture of memory
would hold it. The guard has its journal for the rest.
"""

import os
import sys
import threading
from types import TracebackType

from walkaway_daemon.program.core_dumps import refuse_core_dumps


def be_discreet() -> None:
    """Tell of unforeseen errors by kind and place alone, and leave no core dump.

    This is for a process as a whole, and cannot be taken back.
    """
    refuse_core_dumps()
    _speak_to_somebody()
    sys.excepthook = _tell
    threading.excepthook = _tell_of_thread
    # What was to be tidied up and could not is nobody's to mend at a terminal.
    sys.unraisablehook = lambda _: None


def _speak_to_somebody() -> None:
    """Let words go nowhere where Windows gave a program without a console no streams.

    They are None there, and a sentence for nobody would end the program.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(nowhere, mode, encoding="utf-8"))


def _tell(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    from contextlib import suppress

    from walkaway_daemon.program.mishap import blame
    from walkaway_daemon.program.terminal import complain
    from walkaway_rules.words.outcries import stopped_here

    if not issubclass(kind, KeyboardInterrupt):
        with suppress(OSError, ValueError):
            complain(*stopped_here(blame(error.with_traceback(trace))))


def _tell_of_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _tell(args.exc_type, args.exc_value, args.exc_traceback)
