"""Programs are held still, let go whatever happens, and asked to close."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import psutil
import pytest

from walkaway_daemon.pause.held_apps import HeldApps, let_go
from walkaway_rules.pause.held import HeldProcess, held_text, read_held


@pytest.fixture
def program() -> Iterator[psutil.Process]:
    with subprocess.Popen(["/bin/sleep", "600"]) as process:
        yield psutil.Process(process.pid)
        process.kill()


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "state" / "held.json"


def _is_still(program: psutil.Process) -> bool:
    """Return whether it is held, once the kernel has made up its mind."""
    tries = 200
    seen = [program.status()]
    while seen[-5:].count(seen[-1]) < 5 and len(seen) < tries:
        Event().wait(0.01)
        seen.append(program.status())
    return seen[-1] == psutil.STATUS_STOPPED


def test_a_program_is_held_and_let_go(program: psutil.Process, record: Path) -> None:
    apps = HeldApps(record)
    apps.hold([program.pid])
    assert _is_still(program)
    apps.release()

    assert not _is_still(program)
    assert not record.exists()


def test_what_is_held_is_written_down_for_the_person_alone(
    program: psutil.Process, record: Path
) -> None:
    HeldApps(record).hold([program.pid])

    held = HeldProcess(program.pid, program.create_time())
    assert read_held(record.read_text()) == (held,)
    assert record.stat().st_mode & 0o777 == 0o600


def test_after_a_crash_the_next_start_lets_it_go(
    program: psutil.Process, record: Path
) -> None:
    HeldApps(record).hold([program.pid])
    let_go(record)

    assert not _is_still(program)
    assert not record.exists()


def test_another_process_with_the_same_id_is_left_alone(
    program: psutil.Process, record: Path
) -> None:
    program.suspend()
    record.parent.mkdir()
    record.write_text(held_text([HeldProcess(program.pid, 12345.0)]))
    let_go(record)

    assert _is_still(program)


def test_where_it_cannot_be_written_down_nothing_is_held(
    program: psutil.Process, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    HeldApps(tmp_path / "file" / "held.json").hold([program.pid])

    assert not _is_still(program)


def test_two_holds_are_let_go_together(program: psutil.Process, record: Path) -> None:
    apps = HeldApps(record)
    with subprocess.Popen(["/bin/sleep", "600"]) as other:
        apps.hold([program.pid])
        apps.hold([other.pid])
        apps.release()
        stopped = _is_still(psutil.Process(other.pid))
        other.kill()

    assert not stopped
    assert not _is_still(program)


def test_a_program_is_asked_to_close_and_not_forced(program: psutil.Process) -> None:
    HeldApps(Path("/nonexistent")).ask_to_close([program.pid])

    assert program.wait(10) == -15


def test_who_has_the_number_of_one_that_was_met_is_left_alone(
    program: psutil.Process, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    apps = HeldApps(record, asked.extend)
    apps.meet([program.pid])
    apps.ask_to_close([program.pid])
    assert asked == [program.pid]
    monkeypatch.setattr(psutil.Process, "create_time", _another_time)
    apps.ask_to_close([program.pid])
    apps.hold([program.pid])

    assert asked == [program.pid]
    assert not record.exists()


def test_one_that_was_gone_when_it_was_met_is_not_asked(
    program: psutil.Process, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    apps = HeldApps(record, asked.extend)
    with monkeypatch.context() as gone:
        gone.setattr(psutil.Process, "create_time", _no_such_process)
        apps.meet([program.pid])
    apps.ask_to_close([program.pid])

    assert asked == []


def _another_time(_process: psutil.Process) -> float:
    return 12345.0


def _no_such_process(process: psutil.Process) -> float:
    raise psutil.NoSuchProcess(process.pid)


def test_programs_that_are_gone_do_no_harm(record: Path) -> None:
    with subprocess.Popen(["/bin/true"]) as process:
        process.wait()
    apps = HeldApps(record)
    apps.hold([process.pid])
    apps.ask_to_close([process.pid])
    apps.release()

    assert not record.exists()


@pytest.mark.parametrize("text", ["", "[[999999999, 1.0]]", "nonsense"])
def test_a_record_of_nothing_lets_nothing_go(record: Path, text: str) -> None:
    record.parent.mkdir()
    record.write_text(text)
    let_go(record)

    assert not record.exists()


def test_without_a_record_there_is_nothing_to_let_go(record: Path) -> None:
    let_go(record)
