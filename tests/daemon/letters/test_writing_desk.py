"""Where a letter's text is while it is written."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from walkaway_daemon.letters.writing_desk import (
    find_memory,
    memory_folder,
    written_in_editor,
)

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /dev/shm tmpfs rw 0 0
tmpfs /run/user/1000 tmpfs rw 0 0
/dev/sdb1 /run/user/1000/disk ext4 rw 0 0
tmpfs /odd\\040place tmpfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("candidates", "found"),
    [
        (["/run/user/1000", "/dev/shm"], "/run/user/1000"),  # noqa: S108
        (["/home/u", "/dev/shm"], "/dev/shm"),  # noqa: S108
        (["/run/user/1000/disk/x"], None),
        (["/run/user/1000/walkaway"], "/run/user/1000/walkaway"),
        (["/odd place"], "/odd place"),
        ([], None),
    ],
)
def test_only_a_folder_in_memory_will_do(
    candidates: list[str], found: str | None
) -> None:
    assert memory_folder(MOUNTS, [Path(each) for each in candidates]) == (
        None if found is None else Path(found)
    )


def test_without_any_mount_there_is_none() -> None:
    assert memory_folder("", [Path("/run")]) is None


def test_the_memory_of_this_system_is_a_folder_that_can_be_written() -> None:
    found = find_memory({})

    assert found is None or os.access(found, os.W_OK)


def test_a_folder_that_is_not_there_is_not_taken() -> None:
    assert find_memory({"XDG_RUNTIME_DIR": "/nonexistent"}) == find_memory({})


class Editor:
    """An editor that writes, leaves a copy behind, and remembers what it saw."""

    def __init__(self, text: str, fault: Exception | None = None) -> None:
        self._text = text
        self._fault = fault
        self.modes: list[int] = []
        self.words: Sequence[str] = ()

    def __call__(self, words: Sequence[str]) -> int:
        self.words = words
        sheet = Path(words[-1])
        self.modes = [each.stat().st_mode & 0o777 for each in (sheet, sheet.parent)]
        sheet.write_text(self._text)
        sheet.with_name("letter.txt~").write_text(self._text)
        if self._fault is not None:
            raise self._fault
        return 0


def test_what_was_written_comes_back_and_leaves_nothing(tmp_path: Path) -> None:
    editor = Editor("Dear you")

    assert written_in_editor(["ed", "-x"], tmp_path, editor) == "Dear you"
    assert editor.words[:-1] == ["ed", "-x"]
    assert editor.modes == [0o600, 0o700]
    assert list(tmp_path.iterdir()) == []


def test_an_editor_that_fails_leaves_nothing_either(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        written_in_editor(["ed"], tmp_path, Editor("Dear you", OSError("gone")))

    assert list(tmp_path.iterdir()) == []


def test_the_sheet_is_overwritten_before_it_goes(tmp_path: Path) -> None:
    other = tmp_path / "seen"

    def edit(words: Sequence[str]) -> int:
        Path(words[-1]).write_text("Dear you")
        other.hardlink_to(words[-1])
        return 0

    written_in_editor(["ed"], tmp_path, edit)

    assert other.read_bytes() == bytes(8)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_the_sheet_is_wiped_when_the_terminal_is_closed(
    tmp_path: Path, ending: signal.Signals
) -> None:
    before = signal.getsignal(ending)

    def edit(words: Sequence[str]) -> int:
        Path(words[-1]).write_text("Dear J")
        signal.raise_signal(ending)
        return 0

    with pytest.raises(KeyboardInterrupt):
        written_in_editor(["editor"], tmp_path, edit)
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(ending) is before
