"""A whole desktop of one's own: screen, bus, window manager, panel, notifications.

Everything runs with a home, a runtime folder and a bus of its own, so that no
test touches the person's session; only processes started here are ended here.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import pytest
from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PIL import Image

_SIZE = "1280x800x24"
_PANEL_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=784"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
        <value type="int" value="4"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
      <property name="icon-size" type="int" value="22"/>
    </property>
    <property name="plugin-4" type="string" value="separator">
      <property name="style" type="uint" value="0"/>
    </property>
  </property>
</channel>
"""


def needs(*programs: str) -> None:
    """Skip the test, with the reason, where a program is missing."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def needs_a_namespace() -> None:
    """Skip the test where nobody may have a user namespace of their own."""
    needs("unshare")
    command = ["unshare", "--user", "true"]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        pytest.skip(f"this machine gives no user namespace: {done.stderr.strip()}")


def wait_until(what: str, holds: Callable[[], bool], seconds: float = 10.0) -> float:
    """Return the seconds it took until `holds`; fail the test if it never does."""
    begin = time.monotonic()
    while not holds():
        if time.monotonic() - begin > seconds:
            pytest.fail(f"after {seconds:g} s still not: {what}")
        time.sleep(0.02)
    return time.monotonic() - begin


@dataclass(slots=True)
class DesktopSession:
    """A running desktop."""

    environment: dict[str, str]
    """What programs need: DISPLAY, DBUS_SESSION_BUS_ADDRESS, HOME and the like."""
    folder: Path
    """Where logs and the home folder lie."""
    processes: list[subprocess.Popen[bytes]] = field(
        default_factory=list[subprocess.Popen[bytes]]
    )

    @property
    def home(self) -> Path:
        """The home folder of this desktop's person."""
        return Path(self.environment["HOME"])

    @property
    def bus(self) -> str:
        """The address of the session bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def spawn(
        self,
        command: Sequence[str],
        *,
        extra: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; its output goes to `log` of its name."""
        with self.log(command[0]).open("ab") as log:
            process = self._start(command, log, {**(extra or {})}, pass_fds)
        self.processes.append(process)
        return process

    def log(self, program: str) -> Path:
        """Return the file that holds what `program` said."""
        return self.folder / f"{Path(program).name}.log"

    def run(self, command: Sequence[str]) -> str:
        """Run a program to its end and return its output; fail if it fails."""
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            check=True,
            timeout=30,
            text=True,
        )
        return done.stdout

    def output(self, command: Sequence[str]) -> str:
        """Run a program to its end and return its output, however it ends."""
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=30,
            text=True,
        )
        return done.stdout

    def windows(self) -> str:
        """Return what the windows that the window manager knows are called."""
        # wmctrl's list crashes in Debian 13 where a window does not name its machine.
        listed = self.output(["xprop", "-root", "_NET_CLIENT_LIST"]).partition("#")[2]
        ids = listed.replace(",", " ").split()
        names = [["xprop", "-id", one, "_NET_WM_NAME"] for one in ids]
        return "".join(map(self.output, names))

    def stop(self, process: subprocess.Popen[bytes], seconds: float = 5.0) -> None:
        """End the process and what it started; by force where it takes too long."""
        signal_group(process, signal.SIGTERM)
        end = time.monotonic() + seconds
        while not _is_over(process) and time.monotonic() < end:
            time.sleep(0.01)
        signal_group(process, signal.SIGKILL)
        process.wait()
        self.processes.remove(process)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End the process at once, as a crash would."""
        signal_group(process, signal.SIGKILL)
        process.wait()
        self.processes.remove(process)

    def screenshot(self, path: Path) -> Image.Image:
        """Write what the screen shows to `path` as PNG, and return it."""
        self.run(["import", "-window", "root", str(path)])
        with Image.open(path) as image:
            return image.convert("RGB")

    def ask(
        self,
        address: DBusAddress,
        method: str,
        signature: str | None = None,
        body: Sequence[Any] = (),
    ) -> tuple[Any, ...]:
        """Call a method on the session bus and return what it answered."""
        with _connection(self.bus) as bus:
            call = new_method_call(address, method, signature, body)
            reply = bus.send_and_get_reply(call, timeout=10)
        if reply.header.message_type is MessageType.error:
            pytest.fail(f"{method} answered {reply.body}")
        return tuple(reply.body)

    def owned(self, name: str) -> bool:
        """Return whether somebody owns this name on the bus now."""
        with _connection(self.bus) as bus:
            reply = bus.send_and_get_reply(message_bus.NameHasOwner(name), timeout=10)
        return bool(reply.body[0])

    def start_window_manager(self) -> subprocess.Popen[bytes]:
        """Start xfwm4 and wait until it manages windows."""
        manager = self.spawn(["xfwm4", "--compositor=off"])
        wait_until(
            "a window manager runs",
            lambda: "window id #" in self.run(["xprop", "-root", _MANAGED]),
            30,
        )
        return manager

    def start_panel(self) -> subprocess.Popen[bytes]:
        """Start xfce4-panel with a status tray and wait until it hosts items."""
        needs("xfce4-panel", "xfconf-query")
        settings = self.home / ".config/xfce4/xfconf/xfce-perchannel-xml"
        settings.mkdir(parents=True, exist_ok=True)
        file = settings / "xfce4-panel.xml"
        if not file.exists():
            file.write_text(_PANEL_SETTINGS)
        panel = self.spawn(["xfce4-panel", "--disable-wm-check"])
        wait_until("the panel hosts items", lambda: self.owned(WATCHER), 20)
        return panel

    def start_notifications(self, program: str = "dunst") -> subprocess.Popen[bytes]:
        """Start a notification server and wait until it has its name."""
        found = shutil.which(program) or _LIBRARY_PROGRAMS.get(program, "")
        if not Path(found).exists():
            pytest.skip(f"not installed: {program}")
        server = self.spawn([found])
        wait_until("a notification server runs", lambda: self.owned(NOTIFICATIONS))
        return server

    def close(self) -> None:
        """End everything that was started here, last first."""
        for process in reversed(self.processes[:]):
            self.stop(process)

    def _start(
        self,
        command: Sequence[str],
        log: IO[bytes],
        extra: Mapping[str, str],
        pass_fds: Sequence[int],
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            env={**self.environment, **extra},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            pass_fds=pass_fds,
            start_new_session=True,
            cwd=self.home,
        )


WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
_MANAGED = "_NET_SUPPORTING_WM_CHECK"
_LIBRARY_PROGRAMS = {
    "xfce4-notifyd": "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd"
}


@contextmanager
def desktop_session(folder: Path, *, size: str = _SIZE) -> Generator[DesktopSession]:
    """Run a screen, a bus and a window manager; end them and all that was spawned.

    Panel and notification server are started by the test that needs them, since
    coming and going is what it may want to see. Skip where programs are missing.
    """
    needs("Xvfb", "dbus-daemon", "xfwm4", "xprop", "import")
    with ExitStack() as stack:
        # A socket's path may have 107 characters; pytest's own folders are longer.
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="walk-"))
        home = folder / "home"
        home.mkdir()
        session = DesktopSession(_clean_environment(home, Path(runtime)), folder)
        stack.callback(session.close)
        screen = start_screen(session, "", "-screen", "0", size)
        session.environment["DISPLAY"] = screen
        session.environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(session)
        session.start_window_manager()
        yield session


def _clean_environment(home: Path, runtime: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_SESSION_TYPE": "x11",
        "XDG_CURRENT_DESKTOP": "XFCE",
        "NO_AT_BRIDGE": "1",
        "GTK_CSD": "0",
        "TZ": "UTC",
    }


def start_screen(session: DesktopSession, number: str, *options: str) -> str:
    """Start an X server, under this number such as ":7" if any, and return it."""
    # Without -noreset the screen starts anew, and turns clients away meanwhile,
    # whenever its last client leaves.
    rest = [*filter(None, [number]), "-noreset", "-nolisten", "tcp", *options]
    return ":" + _said_by(session, lambda fd: ["Xvfb", "-displayfd", str(fd), *rest])


def start_bus(session: DesktopSession) -> str:
    """Start a message bus of this session's own and return its address."""
    # Services that the bus starts itself see the bus's own environment.
    return _said_by(
        session,
        lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"],
    )


def _said_by(session: DesktopSession, command: Callable[[int], list[str]]) -> str:
    """Start a program that says one line on the descriptor it is given."""
    reading, writing = os.pipe()
    try:
        session.spawn(command(writing), pass_fds=[writing])
    finally:
        os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.readline().strip()
    if not said:
        pytest.fail(f"{command(0)[0]} did not start")
    return said


@contextmanager
def _connection(address: str) -> Generator[Any]:
    connection = open_dbus_connection(bus=address)
    try:
        yield connection
    finally:
        connection.close()


def signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Signal the process and its children, which share its group.

    The group's number is ours for as long as its leader has not been waited for.
    """
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, number)


def _is_over(process: subprocess.Popen[bytes]) -> bool:
    """Return whether the process has ended, without waiting for it."""
    if process.returncode is not None:
        return True
    how = os.WEXITED | os.WNOHANG | os.WNOWAIT
    try:
        return os.waitid(os.P_PID, process.pid, how) is not None
    except ChildProcessError:
        # The test itself has waited for it.
        return True
