"""An evening on Windows, from the first command to the last trace."""

import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copy

import pytest

from daemon.histories import TYPED, ChromiumHistory
from walkaway_daemon.login.registry import WindowsRunKey
from walkaway_daemon.login.run_key import NAME
from walkaway_daemon.sensors.processes.system_table import SystemTable
from walkaway_rules.words.welcome import FAREWELL
from windows.here import on_windows, wait_until
from windows.keyboard import ESCAPE, press
from windows.living_guard import RULES, SCRIPTS, LivingGuard
from windows.shown_window import shown_window

pytestmark = on_windows
_HISTORY = "AppData/Local/Google/Chrome/User Data/Default/History"
_PAGE, _OTHER_PAGE = (
    f"https://www.instagram.com/{handle}/"
    for handle in ("jane.doe_91", "katherine.roe_77")
)


@dataclass(slots=True)
class Evening:
    """What happened; it is lived through once."""

    guard: LivingGuard
    history: ChromiumHistory
    answers: dict[str, tuple[int, str]] = field(
        default_factory=dict[str, tuple[int, str]]
    )
    sights: dict[str, str] = field(default_factory=dict[str, str])
    starts_by: str | None = None

    def ask(self, *words: str) -> None:
        """Keep what this command answers."""
        self.answers[" ".join(words)] = self.guard.command(*words)

    def visit(self, address: str) -> None:
        """Go there in a browser."""
        self.history.add(address, TYPED, at=time.time_ns() // 1000)


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    key = WindowsRunKey()
    assert key.read(NAME) is None, "whoever runs this has Walkaway start at login"
    home = tmp_path_factory.mktemp("home")
    (home / _HISTORY).parent.mkdir(parents=True)
    with closing(ChromiumHistory(home / _HISTORY)) as history:
        history.run("pragma journal_mode = wal")
        evening = Evening(LivingGuard(home), history)
        evening.guard.write_rules(RULES)
        try:
            _live_through(evening)
        finally:
            evening.guard.command("erase", "--yes")
    return evening


def _live_through(evening: Evening) -> None:
    evening.visit(_PAGE)
    for words in (("rules", "check"), ("check", _PAGE), ("try",), ("login", "on")):
        evening.ask(*words)
    evening.starts_by = WindowsRunKey().read(NAME)
    with evening.guard.running() as running:
        _look_around(evening)
        _be_met(evening)
        evening.ask("run")
        evening.ask("stop")
        _keep_ending(evening, "stopped", running)
    evening.ask("start")
    evening.ask("status")
    tray = SCRIPTS / "walkaway-tray.exe"
    with subprocess.Popen([tray], env=evening.guard.environment):
        wait_until("there is a tray", lambda: bool(_running("walkaway-tray")))
        evening.ask("erase", "--yes")


def _keep_ending(evening: Evening, what: str, guard: subprocess.Popen[str]) -> None:
    assert guard.stdout is not None
    said = guard.stdout.read()
    evening.answers[what] = guard.wait(30), said


def _look_around(evening: Evening) -> None:
    press(ESCAPE)  # So that somebody is there.
    findings = evening.guard.told("doctor")["findings"]
    evening.sights = {one["subject"].split()[-1]: one["sight"] for one in findings}


def _be_met(evening: Evening) -> None:
    noticed = evening.guard.has_noticed
    with shown_window("The weather") as window:
        window.say("Somebody (@jane.doe_91) - Photos")
        wait_until("the window is noticed", lambda: noticed("J, a profile"))
        wait_until("a pause is shown", lambda: bool(_running("walkaway_daemon.pause")))
        wait_until("it is turned back from", _is_turned_back)
    evening.visit(_OTHER_PAGE)
    wait_until("the visit is noticed", lambda: noticed("K, a profile"))
    wait_until("it is turned back from", _is_turned_back)
    program = copy(sys.executable, Path(sys.executable).with_name("waiting.exe"))
    with subprocess.Popen([program, "-c", "input()"], stdin=subprocess.PIPE):
        wait_until("the program is noticed", lambda: noticed("Waiting, an app"))
    Path(program).unlink()


def _is_turned_back() -> bool:
    press(ESCAPE)
    return not _running("walkaway_daemon.pause")


def _running(word: str) -> list[int]:
    """Return the processes with this word in their command line."""
    table = SystemTable()
    found = [one for pid in table.pids() if (one := table.look(pid)) is not None]
    return [one.pid for one in found if word in " ".join(one.command)]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ("rules check", 0, "✓ The rules are sound."),
        (f"check {_PAGE}", 1, "This is a page of J."),
        ("try", 1, "J"),
        ("login on", 0, "✓ From your next login on, Walkaway starts by itself."),
        ("run", 2, "✗"),
        ("stop", 0, "✓ Walkaway stopped guarding."),
        ("stopped", 0, FAREWELL),
        ("start", 0, "✓"),
        ("status", 0, "✓ The guard is awake."),
        ("erase --yes", 0, "✓"),
    ],
)
def test_what_is_asked_is_answered(
    evening: Evening, words: str, code: int, sentence: str
) -> None:
    answered, said = evening.answers[words]
    assert answered == code, said
    assert sentence in said


@pytest.mark.parametrize("subject", ["history", "Programs", "Windows", "Pauses"])
def test_what_is_watched_works(evening: Evening, subject: str) -> None:
    assert evening.sights[subject] == "working"


def test_it_starts_at_login_without_a_console(evening: Evening) -> None:
    assert evening.starts_by is not None
    assert evening.starts_by.startswith('"')
    assert 'pythonw.exe" "-P" "-m" "walkaway_daemon" "autostart"' in evening.starts_by


def test_of_an_erased_walkaway_nothing_is_left(evening: Evening) -> None:
    assert WindowsRunKey().read(NAME) is None
    assert not [*evening.guard.home.rglob("*walkaway*")]
    assert not _running("walkaway_daemon")
    assert not _running("walkaway-tray")
