"""How Walkaway is started again."""

from collections.abc import Callable
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from walkaway_daemon.login.program import own_program

POSIX = PurePosixPath("/home/a b/.venv/bin")
WINDOWS = PureWindowsPath(r"C:\venv\Scripts")


def only(*there: PurePath) -> Callable[[PurePath], bool]:
    return lambda path: path in there


def test_the_installed_script_is_taken() -> None:
    found = own_program(POSIX, POSIX / "python3", only(POSIX / "walkaway"))

    assert found == ("/home/a b/.venv/bin/walkaway",)


def test_without_a_script_the_interpreter_runs_the_package() -> None:
    found = own_program(POSIX, POSIX / "python3", only())

    assert found == ("/home/a b/.venv/bin/python3", "-P", "-m", "walkaway_daemon")


def test_on_windows_no_console_is_opened() -> None:
    there = only(WINDOWS / "pythonw.exe", WINDOWS / "walkaway")
    found = own_program(WINDOWS, WINDOWS / "python.exe", there)

    assert found == (r"C:\venv\Scripts\pythonw.exe", "-P", "-m", "walkaway_daemon")
