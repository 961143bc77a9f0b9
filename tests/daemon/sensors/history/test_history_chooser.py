"""Each history is read by what it is."""

from pathlib import Path

from daemon.histories import NOON, ChromiumHistory
from daemon.konqueror_files import entry, history
from walkaway_daemon.sensors.history.formats.chooser import is_konqueror, open_file
from walkaway_daemon.sensors.history.formats.formats import recognised


def test_a_database_and_konquerors_own_file_are_both_read(tmp_path: Path) -> None:
    database, own = tmp_path / "History", tmp_path / "konq_history"
    ChromiumHistory(database).close()
    own.write_bytes(history([entry("http://a.org/", b"\0" * 13)]))
    found = [open_file(path, lambda: NOON).read(recognised) for path in (database, own)]

    assert [one.name if one else None for one in found] == ["Chromium", "Konqueror"]


def test_such_a_file_is_known_by_its_name_and_by_how_it_begins(tmp_path: Path) -> None:
    copy, other = tmp_path / "copy", tmp_path / "other"
    copy.write_bytes(history([]))
    other.write_bytes(b"SQLite format 3\0")

    assert is_konqueror(tmp_path / "konq_history")
    (tmp_path / "konq_history").write_bytes(b"SQLite format 3\0")
    assert not is_konqueror(tmp_path / "konq_history")
    assert is_konqueror(copy)
    assert not is_konqueror(other)
    assert not is_konqueror(tmp_path / "none")
