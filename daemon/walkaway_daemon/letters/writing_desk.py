"""The writing desk: where a letter's text is while it is written, and nowhere else.

An editor needs a file. It lies in a folder of memory that only the person can open,
and is wiped afterwards. Where the system has no such folder no editor is used.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_ENDINGS = ("SIGTERM", "SIGHUP")
"""Signals that end a process; Windows has no SIGHUP."""

Edit = Callable[[Sequence[str]], int]
"""Runs an editor to its end, and returns its exit code."""


def memory_folder(mounts: str, candidates: Sequence[Path]) -> Path | None:
    """Given /proc/mounts, return the first of these folders that is in memory."""
    kinds = {
        Path(parts[1].encode().decode("unicode_escape")): parts[2]
        for line in mounts.splitlines()
        if len(parts := line.split()) > 2  # noqa: PLR2004  (source, place, kind)
    }
    for folder in candidates:
        above = [place for place in (folder, *folder.parents) if place in kinds]
        if above and kinds[above[0]] in _IN_MEMORY:
            return folder
    return None


def find_memory(environment: Mapping[str, str]) -> Path | None:
    """Return a folder in memory that can be written to, or None."""
    named = environment.get("XDG_RUNTIME_DIR", "")
    candidates = [Path(each) for each in (named, "/dev/shm") if each]  # noqa: S108
    try:
        mounts = Path("/proc/mounts").read_text()
    except OSError:
        return None
    there = [each for each in candidates if os.access(each, os.W_OK)]
    return memory_folder(mounts, there)


def written_in_editor(
    editor: Sequence[str], memory: Path, edit: Edit = subprocess.call
) -> str:
    """Return what the person wrote in an editor; the file is wiped, come what may.

    Raise `OSError` where file or editor fail.
    """
    with _interruptible():
        desk = Path(tempfile.mkdtemp(prefix="walkaway-", dir=memory))
        sheet = desk / "letter.txt"
        try:
            sheet.touch(mode=0o600)
            edit([*editor, str(sheet)])
            return sheet.read_text("utf-8", "surrogateescape")
        finally:
            _wipe(desk)


@contextmanager
def _interruptible() -> Generator[None, None, None]:
    """Let a terminal that is closed, or an end that is asked for, be a Ctrl-C.

    Either would otherwise end this process before the sheet is wiped.
    """
    names = [name for name in _ENDINGS if hasattr(signal, name)]
    before = {name: signal.signal(signal.Signals[name], _interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(signal.Signals[name], handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt


def _wipe(desk: Path) -> None:
    """Write over every file of the folder, then remove it."""
    for path in desk.rglob("*"):
        with suppress(OSError):
            if path.is_file() and not path.is_symlink():
                path.write_bytes(bytes(path.stat().st_size))
    shutil.rmtree(desk, ignore_errors=True)
