"""Start at login, judged by the tools that will judge it."""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from desktop.session import needs, wait_until
from desktop.user_manager import OwnManager, own_manager
from walkaway_daemon.login.autostart import Started, start_for_session
from walkaway_daemon.login.desktop_entry import autostart_entry
from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.unit import UNIT, service_unit
from walkaway_daemon.login.user_manager import UserManager
from walkaway_daemon.login.xdg import XdgLogin

PACKAGING = Path(__file__).parents[2] / "packaging"
ODD_NAMES = [
    "plain",
    "walk away",
    "100% %h %%",
    "o'neil",
    'say "hi"',
    "$HOME ${PATH} `id`",
    "back\\slash\\n",
    "semi;colon & more #",
    "tab\there",
    "Bücher 日",
]
odd_names = pytest.mark.parametrize("name", ODD_NAMES)
desktop = pytest.mark.desktop

_GENERATOR = "/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator"

PROBE = """\
#!/usr/bin/python3
import json, os, socket, sys
def network():
    try:
        socket.socket(socket.AF_INET).close()
    except OSError as error:
        return error.strerror
    return "allowed"
said = dict(args=sys.argv[1:], display=os.environ.get("DISPLAY"), network=network(),
            pid=os.getpid())
folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, sys.argv[1] + ".fresh"), "w") as file:
    json.dump(said, file)
os.rename(file.name, os.path.join(folder, sys.argv[1] + ".json"))
if sys.argv[1] == "run":
    import signal
    signal.pause()
"""


def probe(folder: Path) -> Path:
    """Put a program there that writes down how it was started."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "walkaway"
    program.write_text(PROBE)
    program.chmod(0o755)
    return program


def verify(unit: Path, runtime: Path) -> str:
    """Return what systemd has to say against the unit; nothing, mostly."""
    done = subprocess.run(
        ["/usr/bin/systemd-analyze", "--user", "verify", str(unit)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(runtime)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stderr + (f"exit {done.returncode}" if done.returncode else "")


def validate(*entries: Path) -> str:
    """Return what the validator has to say against the entries."""
    command = ["desktop-file-validate", *map(str, entries)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@desktop
@odd_names
def test_systemd_accepts_the_unit_wherever_the_program_lies(
    name: str, tmp_path: Path
) -> None:
    needs("systemd-analyze")
    unit = tmp_path / UNIT
    unit.write_text(service_unit([str(probe(tmp_path / name)), "run"]))

    assert verify(unit, tmp_path) == ""


@desktop
def test_systemd_would_say_if_the_program_was_not_found(tmp_path: Path) -> None:
    needs("systemd-analyze")
    unit = tmp_path / UNIT
    unit.write_text(service_unit([str(tmp_path / "100%" / "walkaway"), "run"]))

    assert f"Command {tmp_path}/100%/walkaway is not executable" in verify(
        unit, tmp_path
    )


@desktop
@odd_names
def test_the_validator_accepts_the_entry_wherever_the_program_lies(
    name: str, tmp_path: Path
) -> None:
    needs("desktop-file-validate")
    entry = tmp_path / "walkaway.desktop"
    entry.write_text(autostart_entry([f"/opt/{name}/walkaway", "autostart"]))

    assert validate(entry) == ""


@desktop
@odd_names
def test_a_desktop_starts_the_program_wherever_it_lies(
    name: str, tmp_path: Path
) -> None:
    needs("gio")
    program = probe(tmp_path / name)
    entry = tmp_path / "walkaway.desktop"
    entry.write_text(autostart_entry([str(program), "autostart", name]))

    subprocess.run(["/usr/bin/gio", "launch", str(entry)], check=True, timeout=30)
    said = program.with_name("autostart.json")
    wait_until("the program ran", said.exists)
    assert json.loads(said.read_text())["args"] == ["autostart", name]


@desktop
def test_what_is_shipped_is_clean(tmp_path: Path) -> None:
    needs("desktop-file-validate", "systemd-analyze")
    assert validate(*sorted((PACKAGING / "xdg").glob("*.desktop"))) == ""

    installed = probe(tmp_path / "bin")
    unit = tmp_path / UNIT
    shipped = (PACKAGING / "systemd" / UNIT).read_text()
    unit.write_text(shipped.replace("/usr/bin/walkaway", str(installed)))
    assert verify(unit, tmp_path) == ""


def generated(entry: str, home: Path) -> list[str]:
    """Return the units that systemd itself makes from an autostart entry."""
    folder = home / "config" / "autostart"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "walkaway.desktop").write_text(entry)
    units = [home / "units", home / "early", home / "late"]
    for unit in units:
        unit.mkdir(exist_ok=True)
    subprocess.run(
        [_GENERATOR, *map(str, units)],
        env={"XDG_CONFIG_HOME": str(home / "config"), "XDG_CONFIG_DIRS": str(home)},
        check=True,
        timeout=30,
    )
    return sorted(path.name for unit in units for path in unit.rglob("app-walkaway*"))


@desktop
def test_systemd_makes_no_second_unit_from_the_entry(tmp_path: Path) -> None:
    if not Path(_GENERATOR).exists():
        pytest.skip("not installed: systemd's generator of autostart units")
    entry = autostart_entry([str(probe(tmp_path)), "autostart"])

    assert generated(entry.replace("X-systemd-skip=true\n", ""), tmp_path / "a") != []
    assert generated(entry, tmp_path / "b") == []


@pytest.fixture(scope="module")
def manager() -> Iterator[OwnManager]:
    with own_manager() as manager:
        yield manager


class Session:
    """A person's session: their login, and what begins with it."""

    def __init__(self, manager: OwnManager, environment: Mapping[str, str]) -> None:
        manager.session = dict(environment)
        self.manager = manager
        self.program = probe(manager.home / "walk away")
        self.systemd = UserManager(manager.succeeds)
        config = manager.home / ".config"
        self.login = XdgLogin(config, [str(self.program)], self.systemd)

    def switch_on(self) -> Switched:
        outcome = self.login.enable()
        # Written by root, read by the person.
        self.manager.give()
        self.systemd.reload()
        return outcome

    def begin(self) -> Started:
        return start_for_session(
            [str(self.program)],
            self.manager.session,
            manager=self.systemd,
            spawn=self.spawn,
        )

    def spawn(self, command: Sequence[str]) -> bool:
        return self.manager.succeeds(command)

    def said(self, command: str) -> dict[str, object]:
        """Wait for the program to say how it was started, and return it once."""
        path = self.program.with_name(f"{command}.json")
        wait_until(f"{command} was started", path.exists, 20)
        said = dict(json.loads(path.read_text()))
        path.unlink()
        return said

    def state(self) -> str:
        return self.manager.asked("is-active", UNIT)


def test_from_login_on_to_login_off_with_a_real_user_manager(
    manager: OwnManager,
) -> None:
    session = Session(manager, {"DISPLAY": ":77", "UNRELATED": "x"})
    assert session.switch_on() is Switched.DONE
    assert session.login.standing() is Standing.ON
    assert session.state() == "inactive"

    assert session.begin() is Started.UNIT
    assert session.state() == "active"
    guard, tray = session.said("run"), session.said("tray")
    assert guard["args"] == ["run"]
    assert guard["display"] == ":77"
    assert tray["args"] == ["tray"]
    assert "UNRELATED" not in manager.asked("show-environment")

    assert session.login.disable() is Switched.DONE
    assert session.state() == "active"
    assert manager.succeeds(["systemctl", "--user", "stop", UNIT])
    assert manager.asked("show", "--property=LoadState", UNIT) == "LoadState=not-found"
    left = [path for path in (manager.home / ".config").rglob("*") if path.is_file()]
    assert left == []


def test_the_unit_lets_nothing_onto_the_network(manager: OwnManager) -> None:
    session = Session(manager, {"DISPLAY": ":77"})
    session.switch_on()
    session.begin()

    assert session.said("run")["network"] == os.strerror(97)
    assert session.said("tray")["network"] == "allowed"
    manager.asked("stop", UNIT)
    session.login.disable()


def test_a_guard_that_dies_is_started_again(manager: OwnManager) -> None:
    session = Session(manager, {"DISPLAY": ":77"})
    session.switch_on()
    session.begin()
    first = session.said("run")["pid"]

    manager.asked("kill", "--signal=KILL", UNIT)
    assert session.said("run")["pid"] != first
    manager.asked("stop", UNIT)
    session.login.disable()


def test_a_new_session_gives_the_guard_its_own_display(manager: OwnManager) -> None:
    session = Session(manager, {"DISPLAY": ":77"})
    session.switch_on()
    session.begin()
    session.said("run")

    manager.session = {"DISPLAY": ":88"}
    assert session.begin() is Started.UNIT
    assert session.said("run")["display"] == ":88"
    manager.asked("stop", UNIT)
    session.login.disable()
