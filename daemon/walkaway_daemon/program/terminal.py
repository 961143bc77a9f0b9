"""The terminal: how a command speaks, with one glyph and one sentence.

Here sentences become those of the person's language.
"""

import os
import sys
from typing import TextIO

from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.tongue.tongue import own_tongue
from walkaway_rules.tongue.said import sentence_in, spoken
from walkaway_rules.words.glyphs import BAD, GOOD


def say(text: str) -> None:
    """Print text; what the terminal's encoding lacks is replaced.

    Only what was made by `said` is translated: other texts may be the person's own.
    """
    _print(spoken(text, own_tongue()), sys.stdout)


def report(text: str) -> None:
    """Print a text of rows; at a terminal a long one goes on below its beginning."""
    _hang(spoken(text, own_tongue()), sys.stdout)


def done(said: str) -> None:
    """Print that something was done."""
    _hang(f"{GOOD} {in_own_tongue(said)}", sys.stdout)


def complain(said: str, remedy: str = "") -> None:
    """Print on standard error that something was not done, and what helps."""
    _hang(f"{BAD} {in_own_tongue(said)}", sys.stderr)
    if remedy:
        _hang(f"  {in_own_tongue(remedy)}", sys.stderr)


def in_own_tongue(sentence: str) -> str:
    """Return a sentence of ours as it is said to the person."""
    return sentence_in(own_tongue(), sentence)


def ask(question: str) -> str:
    """Return the line that is typed, or comes through a pipe; nothing at its end."""
    try:
        return input(in_own_tongue(question) if is_terminal(sys.stdin) else "")
    except EOFError:
        if is_terminal(sys.stdin):
            # What follows does not belong beside the question.
            _print("", sys.stdout)
        return ""


def _hang(text: str, stream: TextIO) -> None:
    """Print text; at a terminal it is not broken within a word."""
    if is_terminal(stream):
        from walkaway_daemon.program.hanging import (  # noqa: PLC0415  # not for a guard without one
            hung,
        )

        text = hung(text, os.get_terminal_size(stream.fileno()).columns)
    _print(text, stream)


def _print(text: str, stream: TextIO) -> None:
    encoding = stream.encoding or "utf-8"
    fit = text.encode(encoding, errors="replace").decode(encoding)
    print(fit, file=stream, flush=True)
