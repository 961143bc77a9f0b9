"""The desktop's own opener."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import psutil
import pytest

from walkaway_daemon.computer.desktop_opener import (
    DesktopOpener,
    opening_command,
    whole,
)
from walkaway_daemon.guard.open_apps import OpenApps
from walkaway_daemon.guard.turning_back import TurningBack
from walkaway_rules.deciding.state import EMPTY
from walkaway_rules.rulebook import Rulebook

SESSION = {"DISPLAY": ":1", "HOME": "/home/u"}
PLACE = "https://example.org/walks"


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("linux", ["xdg-open", PLACE]),
        ("darwin", ["open", PLACE]),
        ("win32", ["rundll32.exe", "url.dll,FileProtocolHandler", PLACE]),
    ],
)
def test_each_system_has_its_own(platform: str, words: list[str]) -> None:
    assert opening_command(platform, SESSION, sandboxed=False)(PLACE) == words


def test_a_sandboxed_guard_asks_the_user_manager_which_logs_nothing_of_it() -> None:
    assert opening_command("linux", SESSION, sandboxed=True)(PLACE) == [
        "systemd-run", "--user", "--quiet", "--collect", "--service-type=exec",
        "--description=Walkaway", "--property=StandardOutput=null",
        "--property=StandardError=null", "--setenv=DISPLAY=:1",
        "--", "xdg-open", PLACE,
    ]  # fmt: skip


def test_a_file_below_home_is_written_out() -> None:
    assert whole("~/Notes/why.md") == str(Path.home() / "Notes/why.md")
    assert whole(PLACE) == PLACE
    assert whole("~nobody-of-that-name/x") == "~nobody-of-that-name/x"


def test_it_is_started_with_the_place_and_not_waited_for(tmp_path: Path) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    script = f"import sys; open({str(told)!r}, 'w').write(sys.argv[1])"

    def command(place: str) -> Sequence[str]:
        return [sys.executable, "-c", script, place]

    opener = DesktopOpener(command, {})
    opener.open(PLACE)

    assert opener.collect() == 1
    assert told.read_text() == PLACE
    _collected(opener)


def test_what_ended_is_let_go_of_in_the_next_turn() -> None:
    opener = DesktopOpener(lambda place: [sys.executable, "-c", "", place], {})
    turning_back = TurningBack(open_place=opener.open, collect=opener.collect)
    opener.open(PLACE)
    (child,) = psutil.Process().children()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert child.status() == psutil.STATUS_ZOMBIE
    turning_back.follow((), EMPTY, OpenApps(), Rulebook())

    assert not child.is_running()


def test_a_desktop_without_an_opener_is_no_mishap() -> None:
    opener = DesktopOpener(lambda place: ["/nonexistent/opener", place], {})
    opener.open(PLACE)

    assert opener.collect() == 0


def _collected(opener: DesktopOpener) -> None:
    """Wait until what was opened has ended, and been let go of."""
    deadline = monotonic() + 20
    while opener.collect():
        assert monotonic() < deadline
