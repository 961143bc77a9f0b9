"""Each history is read by what it is."""

from pathlib import Path

from daemon.histories import NOON, ChromiumHistory
from daemon.konqueror_files import entry, history
from walkaway_daemon.sensors.history.formats import recognised
from walkaway_daemon.sensors.history.history_file import open_file


def test_a_database_and_konquerors_own_file_are_both_read(tmp_path: Path) -> None:
    database, own = tmp_path / "History", tmp_path / "konq_history"
    ChromiumHistory(database).close()
    own.write_bytes(history([entry("http://a.org/", b"\0" * 13)]))
    found = [open_file(path, lambda: NOON).read(recognised) for path in (database, own)]

    assert [one.name if one else None for one in found] == ["Chromium", "Konqueror"]
