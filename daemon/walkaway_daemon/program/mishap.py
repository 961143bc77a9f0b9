"""Mishaps: what may be written down about an error that nobody foresaw.

An error's own message can quote what was being read, so it is never used: the
kinds of the errors and the places in the code are enough to find the fault.
"""

import traceback
from pathlib import PurePath

_PLACES = 4
"""Places that are named at most, the innermost last."""


def blame(error: BaseException) -> str:
    """Return kinds and places of the error and its causes, without any content."""
    told = _one(error)
    cause = error.__cause__ or error.__context__
    return f"{told}, after {_one(cause)}" if cause is not None else told


def _one(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-_PLACES:]
    places = [f"{PurePath(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    return f"{type(error).__name__} at {' > '.join(places) or 'an unknown place'}"
