"""The terminal: how a command speaks, with one glyph and one sentence."""

import sys
from typing import TextIO

from walkaway_rules.words.glyphs import BAD, GOOD


def say(text: str) -> None:
    """Print text; what the terminal's encoding lacks is replaced."""
    _print(text, sys.stdout)


def done(said: str) -> None:
    """Print that something was done."""
    say(f"{GOOD} {said}")


def complain(said: str, remedy: str = "") -> None:
    """Print on standard error that something was not done, and what helps."""
    _print(f"{BAD} {said}", sys.stderr)
    if remedy:
        _print(f"  {remedy}", sys.stderr)


def ask(question: str) -> str:
    """Return the line that is typed, or comes through a pipe; nothing at its end."""
    try:
        return input(question if sys.stdin.isatty() else "")
    except EOFError:
        return ""


def _print(text: str, stream: TextIO) -> None:
    encoding = stream.encoding or "utf-8"
    fit = text.encode(encoding, errors="replace").decode(encoding)
    print(fit, file=stream, flush=True)
