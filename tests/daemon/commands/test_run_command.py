"""A real guard in a process of its own, over a synthetic Firefox."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from select import select

import pytest

from daemon.places_file import Places, firefox_history
from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.control.message import AskStatus, StatusSaid
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.status import Status

HANDLE = f"jane.doe_{os.urandom(6).hex()}"
"""Nobody else's: another run's browsers, which this guard sees too, look at others."""
RULES = f"""\
walkaway: 1
people:
  - {{alias: J, left: 2026-09-14, handles: [{HANDLE}]}}
responses: {{settle: 1 min}}
"""
PROFILE = f"https://www.instagram.com/{HANDLE}/"
WALKAWAY = [sys.executable, "-m", "walkaway_daemon"]
PATIENCE = 30.0


class Child:
    """`walkaway run` as a child, and what it printed."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*WALKAWAY, "run"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().decode()

    def wait_for(self, beginning: str) -> str:
        """Read on until a line begins so; it is waited for, not slept for."""
        while not (line := self.line()).startswith(beginning):
            assert line, "the guard ended"
        return line

    def end(self, number: int) -> tuple[str, str]:
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE)
        return out.decode(), err.decode()


@pytest.fixture
def places(own_home: Path) -> Iterator[Places]:
    rules = find_paths().rules
    rules.parent.mkdir(parents=True)
    rules.write_text(RULES)
    with firefox_history(own_home) as places:
        places.visit("https://innocent.example/", 1)
        yield places


@pytest.fixture
def start() -> Iterator[Callable[[], Child]]:
    children: list[Child] = []

    def one() -> Child:
        children.append(Child())
        children[-1].wait_for("Walkaway is guarding.")
        return children[-1]

    yield one
    for child in children:
        child.process.kill()
        child.process.communicate()


def _status() -> Status | None:
    try:
        reply = ask_guard(find_paths(), AskStatus())
    except TroubleError:
        # It is there, and as slow as the machine is busy.
        return None
    return reply.status if isinstance(reply, StatusSaid) else None


def _until(true: Callable[[], bool]) -> None:
    """Wait until it is true; what is waited for is another process."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline
        select([], [], [], 0.02)


def _open_urges() -> int:
    status = _status()
    return status.open_urges if status is not None else -1


def test_a_visit_is_counted_and_survives_being_killed(
    places: Places, start: Callable[[], Child]
) -> None:
    child = start()
    _until(lambda: _open_urges() == 0)
    places.visit(PROFILE, time.time_ns() // 1000)
    _until(lambda: _open_urges() == 1)
    child.end(signal.SIGKILL)
    start()

    _until(lambda: _open_urges() == 1)


def test_a_visit_made_while_nobody_watched_is_found(
    places: Places, start: Callable[[], Child]
) -> None:
    child = start()
    _until(lambda: _open_urges() == 0)
    child.end(signal.SIGTERM)
    places.visit(PROFILE, time.time_ns() // 1000)
    start()

    _until(lambda: _open_urges() == 1)


@pytest.fixture
def _heeding_signals() -> Iterator[None]:
    """Have children heed a terminal, also where nohup or "&" began the tests."""
    hang_up = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    ctrl_c = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGHUP, hang_up)
    signal.signal(signal.SIGINT, ctrl_c)


@pytest.mark.usefixtures("_heeding_signals")
def test_sigterm_ctrl_c_and_a_closed_terminal_end_it_in_good_order(
    places: Places, start: Callable[[], Child]
) -> None:
    del places
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        child = start()
        _until(lambda: _open_urges() == 0)
        out, err = child.end(number)

        assert child.process.returncode == 0
        assert out.endswith("Walkaway stops guarding. Be well.\n")
        assert err == ""


def test_a_guard_that_is_to_outlive_its_terminal_does(
    places: Places, start: Callable[[], Child]
) -> None:
    del places
    # What is ignored here stays so in a child, as with nohup.
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        child = start()
    finally:
        signal.signal(signal.SIGHUP, before)
    child.process.send_signal(signal.SIGHUP)
    _until(lambda: _open_urges() == 0)

    assert child.end(signal.SIGTERM)[1] == ""


def test_a_second_guard_is_one_sentence(
    places: Places, start: Callable[[], Child]
) -> None:
    del places
    start()
    second = subprocess.run(
        [*WALKAWAY, "run"], capture_output=True, text=True, check=False
    )

    assert second.returncode == 2
    assert second.stderr.startswith("✗ The guard is running already.\n")


def test_rules_are_taken_up_when_they_are_saved(
    places: Places, start: Callable[[], Child]
) -> None:
    start()
    _until(lambda: _open_urges() == 0)
    find_paths().rules.write_text(f"{RULES}discreet: true\n")
    _until(_is_discreet)

    assert places.visits == 1


def _is_discreet() -> bool:
    status = _status()
    return status is not None and status.discreet


def test_nothing_that_was_written_holds_an_address(
    own_home: Path, places: Places, start: Callable[[], Child]
) -> None:
    child = start()
    _until(lambda: _open_urges() == 0)
    for number in range(20):
        places.visit(f"https://canary{number}.example/", time.time_ns() // 1000)
    places.visit(PROFILE, time.time_ns() // 1000, title="Canary")
    _until(lambda: _open_urges() == 1)
    out, err = child.end(signal.SIGTERM)
    for kept in find_paths().promises:
        kept.unlink()
    state = own_home / ".local" / "state"
    written = [path.read_bytes() for path in state.rglob("*") if path.is_file()]

    assert written
    for text in (*written, out.encode(), err.encode()):
        assert b"canary" not in text.lower()
        assert b"jane" not in text.lower()


def test_the_pull_and_a_pause_reach_the_guard(
    places: Places, start: Callable[[], Child]
) -> None:
    del places
    start()
    _until(lambda: _open_urges() == 0)

    assert _run("pull").startswith("✓ Noted, and well done for saying so.")
    assert _run("pause-guard", "2", "h").startswith("✓ The guard will pause from ")
    assert _run("pause-guard", "off") == "✓ The guard keeps watching. Welcome back.\n"
    assert _run("status").splitlines()[0] == "✓ The guard is awake."
    assert "Firefox history" in _run("doctor")


def test_the_background_guard_starts_and_stops(places: Places) -> None:
    del places
    started = _run("start")
    again = _run("start")
    stopped = _run("stop")

    assert started == "✓ Walkaway is guarding in the background.\n"
    assert again == "✓ Walkaway is guarding already.\n"
    assert stopped == "✓ Walkaway stopped guarding.\n"


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [*WALKAWAY, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ,
    )
    assert done.stderr == ""
    return done.stdout
