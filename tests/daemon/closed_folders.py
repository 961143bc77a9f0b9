"""Folders that may not be looked into, also where the tests are run by root."""

import ctypes
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_VERSION = 0x20080522
_DAC_OVERRIDE, _DAC_READ_SEARCH = 1 << 1, 1 << 2


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Rights(ctypes.Structure):
    _fields_ = (("sets", ctypes.c_uint32 * 6),)


@contextmanager
def closed(folder: Path, rights: int = 0) -> Generator[None]:
    """Leave this thread these rights alone, as chmod(1) does with others."""
    mode = folder.stat().st_mode
    folder.chmod(rights)
    try:
        with _without_override():
            yield
    finally:
        folder.chmod(mode)


@contextmanager
def _without_override() -> Generator[None]:
    """Put off what lets root read everything: see capabilities(7) and capget(2)."""
    if sys.platform != "linux":
        yield
        return
    libc, header, rights = ctypes.CDLL(None), _Header(_VERSION, 0), _Rights()
    assert libc.capget(ctypes.byref(header), ctypes.byref(rights)) == 0
    before = rights.sets[0]
    rights.sets[0] = before & ~(_DAC_OVERRIDE | _DAC_READ_SEARCH)
    assert libc.capset(ctypes.byref(header), ctypes.byref(rights)) == 0
    try:
        yield
    finally:
        rights.sets[0] = before
        assert libc.capset(ctypes.byref(header), ctypes.byref(rights)) == 0
