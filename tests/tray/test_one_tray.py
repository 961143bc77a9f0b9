"""One tray for each person."""

import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.computer.lock import take_lock
from walkaway_rules.words.outcries import BORROWED_RIGHTS
from walkaway_rules.words.tray import ALREADY, NO_BUS, NO_LOCK, USAGE
from walkaway_tray.one_tray import run_one_tray


def test_a_second_tray_leaves_the_first_alone(
    runtime: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = take_lock(runtime / "walkaway" / "tray.lock")
    assert first is not None

    assert run_one_tray([]) == 0
    assert capsys.readouterr().err == ALREADY + "\n"
    first.release()


@pytest.mark.parametrize(
    ("given", "ended"), [(["--help"], 0), (["-h"], 0), (["--quiet"], 2), (["x"], 2)]
)
def test_with_options_it_says_that_it_has_none(
    given: list[str], ended: int, runtime: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_one_tray(given) == ended
    assert capsys.readouterr().err == USAGE + "\n"
    assert not (runtime / "walkaway").exists()


def test_a_folder_that_cannot_be_made_is_told_without_a_traceback(
    runtime: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (runtime / "walkaway").touch()

    assert run_one_tray([]) == 2
    assert capsys.readouterr().err == NO_LOCK + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_it_takes_no_lock_with_the_rights_of_another(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pwd  # noqa: PLC0415  # Windows has none

    somebody = next(entry.pw_uid for entry in pwd.getpwall() if entry.pw_uid)
    monkeypatch.setenv("SUDO_UID", str(somebody))
    as_root = "import os, sys; os.geteuid = lambda: 0; "
    tray = "from walkaway_tray.app import main; sys.exit(main([]))"
    words = [sys.executable, "-c", as_root + tray]
    told = subprocess.run(words, capture_output=True, text=True, check=False)

    assert (told.returncode, told.stderr) == (2, BORROWED_RIGHTS[0] + "\n")
    assert not (runtime / "walkaway").exists()


def test_ctrl_c_quits_it_without_a_traceback(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*given: object) -> None:
        del given
        raise KeyboardInterrupt

    monkeypatch.setattr("walkaway_tray.one_tray.run_tray", interrupted)

    assert run_one_tray([]) == 130
    again = take_lock(runtime / "walkaway" / "tray.lock")
    assert again is not None
    again.release()


def test_it_speaks_the_language_of_the_session(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], runtime: Path
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    (runtime / "walkaway").touch()

    assert run_one_tray([]) == 2
    assert capsys.readouterr().err == (
        "Walkaway: Das Symbol lässt sich nicht zeigen, denn in seinem Ordner lässt"
        " sich nichts anlegen.\n"
    )


@pytest.mark.usefixtures("runtime")
def test_without_bus_and_display_it_says_so_and_ends_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)

    assert run_one_tray([]) == 2
    assert capsys.readouterr().err == NO_BUS + "\n"
