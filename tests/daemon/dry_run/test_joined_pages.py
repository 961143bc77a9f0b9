"""Pages of a history, joined."""

import sqlite3
from contextlib import closing
from pathlib import Path

from walkaway_daemon.dry_run.joined_pages import joined_pages


def _history(path: Path, *pages: tuple[str, str | None]) -> Path:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("CREATE TABLE urls (id INTEGER PRIMARY KEY, url, title)")
        base.executemany("INSERT INTO urls (url, title) VALUES (?, ?)", pages)
    return path


def test_pages_come_with_number_address_and_title(tmp_path: Path) -> None:
    path = _history(tmp_path / "h", ("https://a/", "A"), ("https://b/", None))

    assert list(joined_pages(path, "urls")) == [
        b"1\x1fhttps://a/\x1fA\x1e2\x1fhttps://b/\x1f"
    ]


def test_what_rows_are_joined_by_is_taken_out_of_them(tmp_path: Path) -> None:
    path = _history(tmp_path / "h", ("https://a/", "A\x1e9\x1fB"))

    assert list(joined_pages(path, "urls")) == [b"1\x1fhttps://a/\x1fA 9 B"]


def test_an_empty_history_has_no_pages(tmp_path: Path) -> None:
    assert list(joined_pages(_history(tmp_path / "h"), "urls")) == []
