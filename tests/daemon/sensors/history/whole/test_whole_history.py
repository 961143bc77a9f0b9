import bz2
import lzma
import os
import shutil
import sqlite3
import sys
import zlib
from pathlib import Path

import pytest

from daemon.closed_folders import closed
from daemon.histories import (
    CHAIN_END,
    CHAIN_START,
    NOON,
    SERVER_REDIRECT,
    TYPED,
    ChromiumHistory,
    FirefoxHistory,
    History,
)
from daemon.konqueror_files import NO_MOMENT, entry
from daemon.konqueror_files import history as konqueror
from daemon.sqlite_files import database
from daemon.surveys import Survey, survey
from walkaway_daemon.sensors.history.whole.whole_history import (
    UnreadableError,
    WholeHistory,
    read_whole,
)
from walkaway_rules.observation import Visit, VisitKind

_SAFARI = Path(__file__).parents[6] / "shared/data/history/safari/History.db"


def _addresses(path: Path) -> list[str]:
    return read_whole(path, lambda whole: [visit.address for visit in whole.visits()])


def _kind(path: Path, page: int) -> VisitKind:
    [visit] = read_whole(path, lambda whole: whole.visits_of({page}))
    return visit.kind


def _counts(whole: WholeHistory) -> tuple[int, int]:
    return whole.span().count, whole.page_count()


def _through_sql(whole: WholeHistory) -> list[str]:
    rows = whole.connection.execute(f"select url from {whole.pages}")  # noqa: S608
    return [address for (address,) in rows]


def test_visits_are_told_in_their_order_with_kind_and_time(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")
    history.add("http://a.org/", TYPED, at=NOON, title="A")
    history.add("http://b.org/", at=NOON - 5)
    history.close()
    assert read_whole(tmp_path / "History", lambda whole: [*whole.visits()]) == [
        Visit("http://a.org/", "A", VisitKind.TYPED, NOON),
        Visit("http://b.org/", "", VisitKind.LINK, NOON - 5),
    ]


def test_what_is_only_in_the_log_is_there_for_sql_too(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    history = FirefoxHistory(path)
    history.run("pragma journal_mode = wal")
    history.run("pragma wal_checkpoint(truncate)")
    history.run("pragma locking_mode = exclusive")
    history.add("http://a.org/")
    seen = sorted((file.name, file.stat().st_mtime_ns) for file in tmp_path.iterdir())
    assert read_whole(path, _through_sql) == ["http://a.org/"]
    assert _addresses(path) == ["http://a.org/"]
    after = sorted((file.name, file.stat().st_mtime_ns) for file in tmp_path.iterdir())
    assert after == seen
    history.close()


def test_of_a_damaged_log_no_more_is_read_than_its_browser_would(
    tmp_path: Path,
) -> None:
    history = FirefoxHistory(tmp_path / "running")
    history.run("pragma journal_mode = wal")
    history.run("pragma wal_checkpoint(truncate)")
    history.add("http://a.org/")
    before = (tmp_path / "running-wal").stat().st_size
    history.add("http://b.org/")
    history.add("http://c.org/")
    for suffix in ("", "-wal"):
        shutil.copy(tmp_path / f"running{suffix}", tmp_path / f"places{suffix}")
    history.close()
    with (tmp_path / "places-wal").open("r+b") as log:
        log.seek(before + 24 + 9)
        log.write(b"damage")
    assert _addresses(tmp_path / "places") == ["http://a.org/"]


def test_a_log_lies_beside_the_file_and_not_beside_a_link_to_it(tmp_path: Path) -> None:
    path, link = tmp_path / "own" / "places.sqlite", tmp_path / "link"
    path.parent.mkdir()
    history = FirefoxHistory(path)
    history.run("pragma journal_mode = wal")
    history.add("http://a.org/")
    link.symlink_to(path)
    assert _addresses(link) == ["http://a.org/"]
    history.close()


def test_a_commit_that_a_dead_browser_left_half_done_is_undone(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "running")
    for number in range(40):
        history.add(f"http://{number}.org/")
    history.run("pragma cache_size = 2")
    history.run("begin")
    history.run("update urls set url = hex(zeroblob(400))")
    for suffix in ("", "-journal"):
        shutil.copy(tmp_path / f"running{suffix}", tmp_path / f"History{suffix}")
    history.run("rollback")
    history.close()
    expected = [f"http://{number}.org/" for number in range(40)]
    assert read_whole(tmp_path / "History", _through_sql) == expected


def test_a_change_in_between_is_noticed_and_all_is_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    history.add("http://a.org/")
    asked: list[int] = []

    def ask(whole: WholeHistory) -> int:
        asked.append(len([*whole.visits()]))
        if len(asked) == 1:
            history.add("http://b.org/")
        return asked[-1]

    assert read_whole(path, ask) == 2
    assert asked == [1, 2]
    history.close()


def test_a_file_that_never_rests_is_given_up(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")

    def ask(_: WholeHistory) -> int:
        return history.add("http://a.org/")

    with pytest.raises(
        UnreadableError, match=r"^The file is being written without a rest"
    ):
        read_whole(tmp_path / "History", ask)
    history.close()


def test_pages_are_followed_to_their_visits(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    for address in ("http://a.org/", "http://b.org/", "http://c.org/"):
        history.add(address)
    history.close()
    found = read_whole(path, lambda whole: whole.visits_of({1, 3}))
    assert [visit.address for visit in found] == ["http://a.org/", "http://c.org/"]


def test_a_page_that_led_on_keeps_its_kind_without_the_page_it_led_to(
    tmp_path: Path,
) -> None:
    chromium = ChromiumHistory(tmp_path / "History")
    start = chromium.add("http://jane.org/", CHAIN_START | 1)
    end = CHAIN_END | SERVER_REDIRECT | 1
    chromium.add("http://login.org/", end, source=start)
    chromium.close()
    firefox = FirefoxHistory(tmp_path / "places.sqlite")
    first = firefox.add("http://begin.org/", 2)
    hop = firefox.add("http://hop.org/", 5, source=first)
    firefox.add("http://end.org/", 5, source=hop)
    firefox.close()
    assert _kind(tmp_path / "History", 1) is VisitKind.TYPED
    assert _kind(tmp_path / "History", 2) is VisitKind.REDIRECT
    assert _kind(tmp_path / "places.sqlite", 2) is VisitKind.REDIRECT


def test_visits_that_hold_their_own_address_are_their_own_pages(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    history = History(path, "create table History (url, title, atime, redirect)")
    for number in range(3):
        history.run("insert into History values (?, '', ?, 0)", f"http://{number}/", 9)
    history.close()
    found = read_whole(path, lambda whole: whole.visits_of({2}))
    assert [visit.address for visit in found] == ["http://1/"]


def test_pages_that_were_copied_without_their_keys_are_followed(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    for address in ("http://a.org/", "http://b.org/"):
        history.add(address)
    history.run("create table copied as select id + 1 as id, url, title from urls")
    history.run("drop table urls")
    history.run("alter table copied rename to urls")
    history.close()
    found = read_whole(path, lambda whole: whole.visits_of({1}))
    assert [visit.address for visit in found] == ["http://a.org/"]


def test_text_that_is_no_text_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    history.run(
        "insert into urls (url, last_visit_time) values (cast(x'61ff' as text), 0)"
    )
    history.close()
    assert read_whole(path, _through_sql) == ["a\N{REPLACEMENT CHARACTER}"]


def test_damage_that_sql_meets_first_is_told_as_damage(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")
    history.add("http://a.org/")
    history.close()

    def ask(_: WholeHistory) -> int:
        said = "database disk image is malformed"
        raise sqlite3.DatabaseError(said)

    with pytest.raises(UnreadableError, match="damaged or encrypted"):
        read_whole(tmp_path / "History", ask)


def test_damage_that_sql_tells_of_in_bytes_that_are_no_text_is_damage_too(
    tmp_path: Path,
) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    history.add("http://a.org/")
    history.close()
    name = b"sqlite_autoindex_meta_1"
    path.write_bytes(path.read_bytes().replace(name, name.replace(b"a_1", b"\x93_1")))
    with pytest.raises(UnreadableError, match="damaged or encrypted"):
        read_whole(path, _through_sql)


def test_konquerors_own_file_is_there_for_sql_too(tmp_path: Path) -> None:
    path = tmp_path / "konq_history"
    path.write_bytes(konqueror([entry("http://a.org/", NO_MOMENT)]))
    assert read_whole(path, _through_sql) == ["http://a.org/"]
    assert _addresses(path) == ["http://a.org/"]


def test_visits_are_counted_from_the_first_to_the_last(
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


def test_an_index_that_is_damaged_is_not_asked(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")
    history.run("create index by_time on visits (visit_time)")
    history.run("create index by_address on urls (url)")
    history.add("http://a/")
    roots = "select rootpage from sqlite_master where name like 'by_%'"
    numbers = history.connection.execute(roots).fetchall()
    history.close()
    with (tmp_path / "History").open("r+b") as file:
        for (number,) in numbers:
            file.seek((number - 1) * 4096)
            file.write(bytes(4096))
    assert read_whole(tmp_path / "History", _counts) == (1, 1)


def test_an_order_of_letters_that_only_its_browser_has_is_not_asked_for(
    tmp_path: Path,
) -> None:
    with database(tmp_path / "browser.db") as made:
        made.create_collation("LOCALIZED", lambda one, two: (one > two) - (one < two))
        made.executescript(
            "create table history (_id integer primary key, title text, url text,"
            " date integer, visits integer, created integer, user_entered integer);"
            " create index by_title on history (title collate localized);"
            " insert into history values (1, 'A', 'http://a/', 1790000000000, 1, 0, 0)"
        )
    assert read_whole(tmp_path / "browser.db", _counts) == (1, 1)


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
    with pytest.raises(UnreadableError) as error:
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


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes in folders")
def test_nobody_waits_at_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "History")
    assert _said(tmp_path / "History") == "The file cannot be read."


def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path) -> None:
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
_BESIDE = (
    "This file belongs to a history and is none itself. The one beside it, whose name"
    " ends sooner, can be read."
)
_PACKED = (
    "This file is packed. The history is one of the files in it, once it is unpacked."
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
        (b"** This file contains an SQLite 2.1 database **\0", _OLD_FORM),
        (zlib.compress(b"history", wbits=31), _PACKED),
        (bz2.compress(b"history"), _PACKED),
        (lzma.compress(b"history"), _PACKED),
        (b"PK\x03\x04\x14\0", _PACKED),
        (b"7z\xbc\xaf\x27\x1c\0\x04", _PACKED),
        (b"\x28\xb5\x2f\xfd\x04", _PACKED),
        (b"Rar!\x1a\7", _PACKED),
        (b'[{"url": "http://a/"}]', _EXPORT),
        (b'\xef\xbb\xbf{"Browser History": []}', _EXPORT),
        (b"<!DOCTYPE NETSCAPE-Bookmark-file-1>", _EXPORT),
        (b"mozLz40\0\x10\0", _EXPORT),
        (b"Default/History".ljust(257, b"\0") + b"ustar\x0000", _PACKED),
        (b"\x37\x7f\x06\x82\0\x2d\xe2\x18", _BESIDE),
        (b"\x37\x7f\x06\x83\0\x2d\xe2\x18", _BESIDE),
        (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", _BESIDE),
    ],
)
def test_a_file_of_another_form_is_told_as_what_it_is(
    begins: bytes, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "history"
    path.write_bytes(begins + bytes(200))
    assert _said(path) == said
