"""What holds for every test: nothing is left behind, nothing is skipped in CI."""

import os
import sysconfig
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import settings

from walkaway_daemon.login.registry import WindowsRunKey
from walkaway_daemon.login.run_key import NAME
from walkaway_daemon.tongue.own_command import own_command

# How long one example takes depends on what else the machine does.
settings.register_profile("walkaway", deadline=None)
settings.load_profile("walkaway")

# Each sentence says `walkaway` where the shell finds it under that name, as here; it
# is looked for once, before a test takes the path away.
_PATH = (sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath))
os.environ["PATH"] = os.pathsep.join(_PATH)
own_command()

_GRACE = 6.0
"""Seconds that a thread may take to end."""
_XDG_HOMES = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
_HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}
"""What says where a person's files are, and where below a test's home they are then.

Windows itself asks no variable where programs keep theirs; platformdirs does.
"""
_LANGUAGES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_SESSION = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "HYPRLAND_INSTANCE_SIGNATURE",
    "JOURNAL_STREAM",
    "SWAYSOCK",
    "WAYLAND_DISPLAY",
    "XDG_CURRENT_DESKTOP",
)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give each test a home folder of its own, so that none touches the real one."""
    home = tmp_path_factory.mktemp("home")
    before = {name: os.environ.get(name) for name in (*_HOMES, *_XDG_HOMES)}
    os.environ.update({name: str(home / below) for name, below in _HOMES.items()})
    for name in _XDG_HOMES:
        os.environ.pop(name, None)
    yield home
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture(autouse=True)
def own_start_at_login() -> Iterator[None]:
    """Leave it to the person who runs this whether Walkaway starts when they log in.

    Elsewhere than on Windows a file below the home says so, and each test has its own.
    """
    key = WindowsRunKey()
    before = key.read(NAME)
    yield
    if key.read(NAME) == before:
        return
    if before is None:
        key.remove(NAME)
    else:
        key.write(NAME, before)


@pytest.fixture(autouse=True)
def runtime(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Let no test speak to the guard, the screen or the bus of whoever runs it.

    Two runs by one person, too, would otherwise meet in the one runtime folder. Each
    test has its own, which this returns.
    """
    for name in _SESSION:
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def spoken_to_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin in the language that its sentences are written in."""
    for name in _LANGUAGES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a child process or a socket behind."""
    threads = set(threading.enumerate())
    me = psutil.Process()
    children = {child.pid for child in me.children()}
    yield
    # A test's own server may still wait for a browser that connected in advance.
    left = _outlasting(set(threading.enumerate()) - threads)
    assert not left, f"threads left running: {left}"
    orphans = [
        child.pid
        for child in me.children()
        if child.pid not in children and _runs(child)
    ]
    assert not orphans, f"child processes left running: {orphans}"


def _runs(child: psutil.Process) -> bool:
    try:
        return child.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        # It ended between the two questions.
        return False


def _outlasting(begun: set[threading.Thread]) -> list[str]:
    # Asked of the list of threads: one that is only just starting cannot be joined.
    end = time.monotonic() + _GRACE
    while (left := begun & set(threading.enumerate())) and time.monotonic() < end:
        time.sleep(0.01)
    return [thread.name for thread in left]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where WALKAWAY_NO_SKIPS is set, a skipped desktop test has failed."""
    report = yield
    skipped = report.skipped and not hasattr(report, "wasxfail")
    if skipped and "WALKAWAY_NO_SKIPS" in os.environ and "desktop" in item.keywords:
        report.outcome = "failed"
        report.longrepr = f"a desktop test was skipped: {report.longrepr}"
    return report
