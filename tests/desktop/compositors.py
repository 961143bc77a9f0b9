"""Compositors without a screen, each with a bus and a folder of its own."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from jeepney import DBusAddress

from desktop.session import (
    DesktopSession,
    needs,
    needs_a_namespace,
    start_bus,
    start_screen,
    wait_until,
)
from walkaway_daemon.sensors.windows.shell_extension import (
    own_folder,
    put,
    shell_version,
    shipped_for,
)

_AS_ORDINARY_USER = ["unshare", "-U", "--map-user=1000", "--map-group=1000"]
_SHELL_SETTINGS = """\
[org/gnome/shell]
enabled-extensions=['walkaway@walkaway.local']
disable-user-extensions=false
welcome-dialog-last-shown-version='999'
[org/gnome/desktop/interface]
enable-animations=false
"""
_NO_BANNERS = """\
[org/gnome/desktop/notifications]
show-banners=false
"""


@dataclass(slots=True)
class Compositor:
    """A compositor that can be ended and started again in the same place."""

    session: DesktopSession
    begin: Callable[[], subprocess.Popen[bytes]]
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until windows can be opened."""
        self.process = self.begin()

    def crash(self) -> None:
        """End it at once."""
        assert self.process is not None
        self.session.kill(self.process)
        self.process = None

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program in this session sees."""
        return self.session.environment


@contextmanager
def x11() -> Generator[Compositor]:
    """Run an X server that asks for a key, and a window manager."""
    needs("Xvfb", "xauth", "xfwm4")
    with _place("XFCE") as session:
        environment = session.environment
        environment["XDG_SESSION_TYPE"] = "x11"
        keys = session.folder / "keys"
        keys.touch(0o600)
        options = ["-auth", str(keys), "-screen", "0", "1280x800x24"]

        def begin() -> subprocess.Popen[bytes]:
            number = environment.get("DISPLAY", "")
            environment["DISPLAY"] = start_screen(session, number, *options)
            server = session.processes[-1]
            # The keys are read at the first guest's coming.
            session.run(["xauth", "-f", str(keys), "add", *_key_for(environment)])
            environment["XAUTHORITY"] = str(keys)
            session.start_window_manager()
            return server

        yield Compositor(session, begin)


def _key_for(environment: Mapping[str, str]) -> list[str]:
    return [environment["DISPLAY"], ".", "0123456789abcdef" * 2]


@contextmanager
def sway() -> Generator[Compositor]:
    """Run sway with one screen in memory."""
    needs("sway")
    if os.geteuid() == 0:
        needs_a_namespace()
    with _place("sway") as session:
        config = session.folder / "config"
        config.write_text("output HEADLESS-1 mode 1280x800\ndefault_border none\n")
        settings = {
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        }

        def begin() -> subprocess.Popen[bytes]:
            _clear(session, "sway-ipc*", "wayland-*")
            as_whom = _AS_ORDINARY_USER if os.geteuid() == 0 else []
            command = [*as_whom, "sway", "-c", str(config)]
            process = session.spawn(command, extra=settings)
            wait_until("sway runs", lambda: bool(_sockets(session, "sway-ipc*")), 20)
            session.environment["SWAYSOCK"] = _sockets(session, "sway-ipc*")[0]
            _find_display(session)
            return process

        yield Compositor(session, begin)


@contextmanager
def kwin() -> Generator[Compositor]:
    """Run KWin with a screen in memory."""
    needs("kwin_wayland")
    with _place("KDE") as session:
        settings = {"KWIN_COMPOSE": "Q", "LIBGL_ALWAYS_SOFTWARE": "1"}
        # A copy has no file capabilities, which not every machine lets start.
        program = shutil.copyfile(
            _found("kwin_wayland"), session.folder / "kwin_wayland"
        )
        program.chmod(0o700)
        command = [str(program), "--virtual", "--no-lockscreen"]
        command += ["--no-global-shortcuts", "--socket", "wayland-0"]

        def begin() -> subprocess.Popen[bytes]:
            _clear(session, "wayland-*")
            process = session.spawn(command, extra=settings)
            wait_until("KWin runs", lambda: session.owned("org.kde.KWin"), 30)
            _find_display(session)
            return process

        yield Compositor(session, begin)


@contextmanager
def gnome(*, bare: bool = False, screens: int = 1) -> Generator[Compositor]:
    """Run GNOME's Shell with screens in memory and our extension switched on.

    A bare screen shows no banner of the Shell's own, and has windows of X11, too.
    """
    needs("gnome-shell", *(["Xwayland"] if bare else []))
    with _place("GNOME") as session, TemporaryDirectory(prefix="walk-") as other:
        _install_extension(session, _NO_BANNERS if bare else "")
        # Nobody is on it: the Shell runs without logind, but not without a bus.
        session.environment["DBUS_SYSTEM_BUS_ADDRESS"] = start_bus(session)
        command = ["gnome-shell", "--headless", "--wayland"]
        command += ["--virtual-monitor", "1280x800"] * screens
        command += [] if bare else ["--no-x11"]
        settings = {"GSETTINGS_BACKEND": "keyfile", "LIBGL_ALWAYS_SOFTWARE": "1"}
        settings["TMPDIR"] = other

        def begin() -> subprocess.Popen[bytes]:
            _clear(session, "wayland-*")
            starts = _starts(session) + 1
            process = session.spawn(command, extra=settings)
            wait_until("the Shell runs", lambda: session.owned(_WINDOW), 60)
            # What is said of the overview before it is there is forgotten.
            wait_until("the Shell is there", lambda: _starts(session) >= starts, 30)
            _find_display(session)
            # It begins with its overview, in which no window is in front.
            overview = (_SHELL, "OverviewActive", ("b", False))
            session.ask(_SHELL_PROPERTIES, "Set", "ssv", overview)
            return process

        yield Compositor(session, begin)


_SHELL = "org.gnome.Shell"
_SHELL_PROPERTIES = DBusAddress(
    "/org/gnome/Shell", _SHELL, "org.freedesktop.DBus.Properties"
)
_WINDOW = "org.walkaway.Window"
_STARTED = "GNOME Shell started"


def _starts(session: DesktopSession) -> int:
    log = session.log("gnome-shell")
    return log.read_text("utf-8").count(_STARTED) if log.exists() else 0


def _found(program: str) -> str:
    return shutil.which(program) or program


def _install_extension(session: DesktopSession, more: str) -> None:
    version = shell_version()
    assert version is not None, "the Shell does not say its version"
    shipped = shipped_for(version)
    assert shipped is not None, "this Shell has no form of the extension"
    put(shipped, own_folder({}, session.home), version)
    settings = session.home / ".config/glib-2.0/settings"
    settings.mkdir(parents=True)
    (settings / "keyfile").write_text(_SHELL_SETTINGS + more)


@contextmanager
def _place(desktop: str) -> Generator[DesktopSession]:
    with ExitStack() as stack:
        runtime = stack.enter_context(TemporaryDirectory(prefix="walk-"))
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="walk-")))
        (folder / "home").mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": runtime,
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": desktop,
            "NO_AT_BRIDGE": "1",
        }
        session = DesktopSession(environment, folder)
        stack.callback(session.close)
        environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(session)
        yield session


def _find_display(session: DesktopSession) -> None:
    wait_until("a display is there", lambda: bool(_displays(session)), 30)
    time.sleep(0.5)  # its socket comes before it takes windows
    session.environment["WAYLAND_DISPLAY"] = _displays(session)[0]


def _displays(session: DesktopSession) -> list[str]:
    found = _sockets(session, "wayland-*")
    return [Path(one).name for one in found if not one.endswith(".lock")]


def _sockets(session: DesktopSession, pattern: str) -> list[str]:
    folder = Path(session.environment["XDG_RUNTIME_DIR"])
    return sorted(map(str, folder.glob(pattern)))


def _clear(session: DesktopSession, *patterns: str) -> None:
    """Remove what a crash left there."""
    for pattern in patterns:
        for path in _sockets(session, pattern):
            Path(path).unlink()
