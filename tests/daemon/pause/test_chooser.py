"""What holds programs is loaded when there is one to hold, and not before."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from walkaway_daemon.pause.chooser import (
    AppsAtHand,
    choose_asking,
    choose_process,
    choose_reach,
    choose_stage,
    let_go_of_any,
)
from walkaway_daemon.pause.held_apps import ask_by_signal
from walkaway_daemon.pause.pause_process import PauseProcess
from walkaway_rules.pause.appearance import Appearance
from walkaway_rules.pause.held import read_held

OPENING = """
import sys
import walkaway_daemon.service.opening
print("psutil" in sys.modules)
"""


@pytest.fixture
def program() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(["/bin/sleep", "600"]) as process:
        yield process
        process.kill()


def test_a_program_is_held_written_down_and_let_go(
    program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    record = tmp_path / "held.json"
    apps = AppsAtHand(record)
    apps.hold([program.pid])
    assert [one.pid for one in read_held(record.read_text())] == [program.pid]
    apps.release()

    assert not record.exists()


def test_what_an_earlier_guard_held_is_let_go(
    program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    record = tmp_path / "held.json"
    let_go_of_any(record)
    AppsAtHand(record).hold([program.pid])
    let_go_of_any(record)

    assert not record.exists()
    assert psutil.pid_exists(program.pid)


def test_a_program_is_asked_to_close(
    program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    apps = AppsAtHand(tmp_path / "held.json")
    apps.meet([])
    apps.ask_to_close([])
    apps.meet([program.pid])
    apps.ask_to_close([program.pid])

    assert program.wait(20) != 0


def test_nothing_to_hold_writes_nothing(tmp_path: Path) -> None:
    apps = AppsAtHand(tmp_path / "held.json")
    apps.hold([])
    apps.release()

    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_stage_without_a_desktop_is_dark_and_of_one_screen(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    stage = choose_stage(platform)

    assert stage.screens() == ()
    assert stage.appearance() == Appearance()


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_there_is_a_signal_to_ask_programs_by(platform: str) -> None:
    assert choose_asking(platform) is ask_by_signal


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be called")
def test_windows_is_asked_by_its_own_calls() -> None:
    with pytest.raises(OSError, match=sys.platform):
        choose_stage("win32")
    with pytest.raises(OSError, match=sys.platform):
        choose_asking("win32")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is always needed")
def test_a_guard_begins_without_its_weight() -> None:
    said = subprocess.check_output([sys.executable, "-P", "-c", OPENING], text=True)

    assert said == "False\n"


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_pipes_are_waited_for_where_they_can_be(platform: str) -> None:
    assert choose_process(platform, _nobody) is PauseProcess


def _nobody() -> None:
    """Nobody is to be called."""


def test_a_screen_is_asked_for_where_it_can_be_gone() -> None:
    gone = {"DISPLAY": ":31997"}
    assert not choose_reach("linux", gone)()
    assert choose_reach("win32", gone)()
