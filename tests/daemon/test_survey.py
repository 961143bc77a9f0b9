import os
import sqlite3
from pathlib import Path

import pytest

from daemon.closed_folders import closed
from daemon.histories import NOON, ChromiumHistory, FirefoxHistory
from walkaway_daemon.sensors.history.survey import Survey, SurveyError, survey

_SAFARI = Path(__file__).parents[3] / "shared/data/history/safari/History.db"


def test_a_survey_counts_and_finds_the_first_and_the_last_visit(
    tmp_path: Path,
) -> None:
    history = ChromiumHistory(tmp_path / "History")
    for at in (4, 2, 8):
        history.add("http://one.org/", at=NOON + at)
    history.close()
    found = survey(tmp_path / "History")
    assert found == Survey("Chromium", 3, NOON + 2, NOON + 8)


def test_visits_that_are_only_in_the_log_are_counted(tmp_path: Path) -> None:
    history = FirefoxHistory(tmp_path / "places.sqlite")
    history.run("pragma journal_mode = wal")
    history.add("http://one.org/", at=NOON)
    assert survey(tmp_path / "places.sqlite") == Survey("Firefox", 1, NOON, NOON)
    history.close()


@pytest.mark.skipif(not _SAFARI.exists(), reason="no sample of Safari's beside us")
def test_a_real_safari_history_is_counted() -> None:
    found = survey(_SAFARI)
    assert (found.family, found.count) == ("Safari", 5)
    assert (found.oldest, found.newest) == (1601402668118028, 1601402708555181)


def test_a_hundred_thousand_visits_are_counted(tmp_path: Path) -> None:
    history = FirefoxHistory(tmp_path / "places.sqlite")
    history.run("begin")
    rows = [(number, NOON + number) for number in range(1, 100_001)]
    history.connection.executemany(
        "insert into moz_historyvisits (id, visit_date) values (?, ?)", rows
    )
    history.run("commit")
    history.close()
    found = survey(tmp_path / "places.sqlite")
    assert found == Survey("Firefox", 100_000, NOON + 1, NOON + 100_000)


def _said(path: Path) -> str:
    with pytest.raises(SurveyError) as error:
        survey(path)
    return str(error.value)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_in_a_folder_that_may_not_be_looked_into_cannot_be_read(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "History").touch()
    with closed(folder):
        assert _said(folder / "History") == "The file cannot be read."


def test_what_cannot_be_surveyed_is_said_in_one_sentence(tmp_path: Path) -> None:
    empty, damaged, other = (tmp_path / name for name in ("empty", "damaged", "other"))
    empty.touch()
    damaged.write_bytes(b"not a database" * 99)
    connection = sqlite3.connect(other)
    connection.execute("create table recipes (id, name)")
    connection.close()
    gone = tmp_path / "gone"
    assert [_said(path) for path in (empty, damaged, other, gone, tmp_path)] == [
        "The file is empty.",
        "The file is no SQLite database, or it is damaged or encrypted.",
        "The file is a database, but no browser's history that Walkaway knows.",
        "There is no such file.",
        "This is a folder. The history is one of the files in it.",
    ]


_EXPLORER = (
    "This is a history of Internet Explorer or of the first Edge, which Walkaway does"
    " not read."
)
_OLD_FORM = (
    "This is a history in an older form, from before its browser kept a database."
    " Walkaway does not read it."
)
_EXPORT = (
    "This is an export or a list, and no history file. The browser's own file can be"
    " read."
)


@pytest.mark.parametrize(
    ("begins", "said"),
    [
        (b"\xd2\x51\x00\xa9\xef\xcd\xab\x89\x20\x06", _EXPLORER),
        (b"Client UrlCache MMF Ver 5.2\0", _EXPLORER),
        (b'// <!-- <mdb:mork:z v="1.4"/> -->', _OLD_FORM),
        (b"bplist00\xd2", _OLD_FORM),
        (b'[{"url": "http://a/"}]', _EXPORT),
        (b'\xef\xbb\xbf{"Browser History": []}', _EXPORT),
        (b"<!DOCTYPE NETSCAPE-Bookmark-file-1>", _EXPORT),
    ],
)
def test_a_file_of_another_form_is_told_as_what_it_is(
    begins: bytes, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "history"
    path.write_bytes(begins + bytes(200))
    assert _said(path) == said
