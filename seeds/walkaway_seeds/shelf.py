"""The shelf: the seeds that are files of their own, as they were installed."""

from pathlib import Path

_SHELF = Path(__file__).parent
"""Not `importlib.resources`, which brings `zipfile` and more into the guard."""


def seed(name: str) -> str:
    """Return the text of a file that is shipped."""
    return (_SHELF / name).read_text("utf-8")
