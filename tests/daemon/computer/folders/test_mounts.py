"""Whether drives came or went; in tests/desktop/test_real_keepsakes.py some do."""

from pathlib import Path

from walkaway_daemon.computer.folders.mounts import Mounts


def test_while_no_drive_comes_or_goes_nothing_is_told() -> None:
    before = len([*Path("/proc/self/fd").iterdir()])
    mounts = Mounts()
    mounts.open()

    assert [mounts.have_changed() for _ in range(3)] == [False] * 3

    mounts.close()
    assert len([*Path("/proc/self/fd").iterdir()]) == before


def test_without_a_list_nothing_ever_changes(tmp_path: Path) -> None:
    mounts = Mounts(str(tmp_path / "mountinfo"))
    mounts.open()

    assert not mounts.have_changed()
    mounts.close()
