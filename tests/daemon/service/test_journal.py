"""The journal notes what happened to the guard, and nothing else."""

import gc
import io
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.service.lines import Lines
from walkaway_daemon.service.journal import LIMIT, FileJournal, StreamJournal, take_over
from walkaway_rules.moment import Moment

CANARY = "https://canary.example/jane"


class NoonClock:
    """A clock that stands still at noon."""

    def now(self) -> Moment:
        return Moment(1_795_435_200_000_000, 60)

    def offset_at(self, utc: int) -> int:
        del utc
        return 60


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    logging.disable(logging.NOTSET)


def test_a_stream_gets_the_time_and_the_sentence() -> None:
    stream = io.StringIO()
    StreamJournal(stream, NoonClock()).note("The rules\nwere read.")

    assert stream.getvalue() == "2026-11-23T12:00:00Z The rules were read.\n"


def test_a_stream_that_is_gone_stops_nothing() -> None:
    stream = io.StringIO()
    stream.close()

    StreamJournal(stream, NoonClock()).note("Still here.")


def test_a_file_is_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "state" / "guard.log"
    journal = FileJournal(path, NoonClock())
    journal.note("One.")
    journal.note("Two.")

    assert path.read_text() == (
        "2026-11-23T12:00:00Z One.\n2026-11-23T12:00:00Z Two.\n"
    )
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_full_file_is_set_aside_once(tmp_path: Path) -> None:
    path = tmp_path / "guard.log"
    journal = FileJournal(path, NoonClock())
    for _ in range(3):
        journal.note("x" * LIMIT)
    journal.note("Fresh.")

    assert path.read_text() == "2026-11-23T12:00:00Z Fresh.\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["guard.log", "guard.log.1"]


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    FileJournal(tmp_path, NoonClock()).note("Still here.")


@pytest.mark.usefixtures("hooks")
def test_an_error_that_nobody_caught_is_noted_and_told_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    journal = Lines()
    take_over(journal)
    sys.excepthook(ValueError, ValueError(CANARY), None)

    assert journal.lines == ["The guard stopped: ValueError at an unknown place."]
    assert capsys.readouterr().err.splitlines() == [
        "✗ The guard ended by a fault of its own. What was counted is kept.",
        "  `walkaway start` starts it anew; its log says where in the code it was.",
    ]


@pytest.mark.usefixtures("hooks")
def test_an_error_is_noted_where_nobody_reads_the_screen_any_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = io.TextIOWrapper(io.BytesIO(), "utf-8")
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    journal = Lines()
    take_over(journal)
    sys.excepthook(ValueError, ValueError(CANARY), None)

    assert len(journal.lines) == 1


@pytest.mark.usefixtures("hooks")
def test_an_error_in_a_thread_is_noted_without_its_words() -> None:
    journal = Lines()
    take_over(journal)
    thread = threading.Thread(target=int, args=(CANARY,))
    thread.start()
    thread.join()

    assert len(journal.lines) == 1
    assert journal.lines[0].startswith("A watching thread ended: ValueError at ")
    assert "canary" not in journal.lines[0]


@pytest.mark.usefixtures("hooks")
def test_an_error_that_can_be_raised_nowhere_is_noted_without_its_words() -> None:
    class Untidy:
        def __del__(self) -> None:
            raise ValueError(CANARY)

    journal = Lines()
    take_over(journal)
    Untidy()
    gc.collect()

    (line,) = journal.lines
    assert line.startswith("Something could not be tidied up: ValueError at ")
    assert "canary" not in line


@pytest.mark.usefixtures("hooks")
def test_stopping_by_hand_is_no_error() -> None:
    journal = Lines()
    take_over(journal)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert journal.lines == []


@pytest.mark.usefixtures("hooks")
def test_what_libraries_log_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    take_over(Lines())
    logging.getLogger("watchdog").critical(CANARY)

    assert capfd.readouterr() == ("", "")
