"""KWin runs a script for us, for as long as we watch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields

from daemon.sensors.windows.party import Party
from walkaway_daemon.computer.bus import BusLostError
from walkaway_daemon.sensors.windows.kwin import KwinSource, open_kwin
from walkaway_daemon.sensors.windows.kwin_script import script_for
from walkaway_daemon.sensors.windows.source import Outlook


@pytest.fixture
def compositor() -> Party:
    return Party("org.kde.KWin")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "script.js"


@pytest.fixture
def source(compositor: Party, file: Path) -> Iterator[KwinSource]:
    source = KwinSource(compositor.bus, file)
    source.load()
    yield source
    source.close()


def load(source: KwinSource, compositor: Party, number: int = 3) -> None:
    """Let KWin take the script, under this number."""
    compositor.is_there()
    source.read()
    compositor.connection.answer(
        compositor.connection.calls("loadScript")[-1], "i", number
    )
    source.read()


def runs(compositor: Party) -> list[object]:
    """Return where scripts were asked to run."""
    calls = compositor.connection.calls("run")
    return [call.header.fields[HeaderFields.path] for call in calls]


def test_the_script_lies_there_and_calls_this_connection(
    source: KwinSource, file: Path
) -> None:
    assert file.read_text() == script_for(":1.7")
    assert source.outlook() is Outlook.AWAY


def test_one_that_a_killed_guard_left_is_taken_back_first(
    source: KwinSource, compositor: Party, file: Path
) -> None:
    compositor.is_there()
    source.read()

    assert compositor.asked("unloadScript") == [("walkaway",)]
    assert compositor.asked("loadScript") == [(str(file), "walkaway")]


def test_it_runs_in_plasma_6(source: KwinSource, compositor: Party) -> None:
    load(source, compositor)
    (run,) = compositor.connection.calls("run")
    compositor.connection.answer(run, None)
    compositor.calls("A page")

    assert [each.title for each in source.read()] == ["A page"]
    assert runs(compositor) == ["/Scripting/Script3"]
    assert source.outlook() is Outlook.CLEAR


def test_it_runs_in_plasma_5_where_scripts_are_elsewhere(
    source: KwinSource, compositor: Party
) -> None:
    load(source, compositor)
    unknown = "org.freedesktop.DBus.Error.UnknownObject"
    compositor.connection.refuse(compositor.connection.calls("run")[-1], unknown)
    source.read()
    compositor.connection.answer(compositor.connection.calls("run")[-1], None)
    source.read()

    assert runs(compositor) == ["/Scripting/Script3", "/3"]
    assert source.outlook() is Outlook.CLEAR


def test_a_script_that_runs_nowhere_is_said(
    source: KwinSource, compositor: Party
) -> None:
    load(source, compositor)
    for _ in range(2):
        call = compositor.connection.calls("run")[-1]
        compositor.connection.refuse(call, "org.freedesktop.DBus.Error.Failed")
        source.read()

    assert len(runs(compositor)) == 2
    assert source.outlook() is Outlook.AWAY


def test_a_compositor_that_takes_no_scripts_is_said(
    source: KwinSource, compositor: Party
) -> None:
    compositor.is_there()
    source.read()
    (call,) = compositor.connection.calls("loadScript")
    compositor.connection.refuse(call, "org.freedesktop.DBus.Error.AccessDenied")
    source.read()

    assert runs(compositor) == []
    assert source.outlook() is Outlook.AWAY


def test_a_compositor_that_starts_anew_gets_it_again(
    source: KwinSource, compositor: Party
) -> None:
    load(source, compositor)
    compositor.changes(":1.5", "")
    compositor.changes("", ":1.9")
    source.read()

    assert len(compositor.asked("loadScript")) == 2


def test_at_the_end_script_and_file_are_gone(compositor: Party, file: Path) -> None:
    source = KwinSource(compositor.bus, file)
    source.load()
    source.close()

    assert compositor.asked("unloadScript") == [("walkaway",)]
    assert compositor.connection.closed
    assert not file.exists()


def test_a_bus_that_went_leaves_no_file(compositor: Party, file: Path) -> None:
    source = KwinSource(compositor.bus, file)
    source.load()
    compositor.connection.broken = True
    source.close()

    assert not file.exists()


def test_without_a_bus_there_is_an_error_and_no_file(tmp_path: Path) -> None:
    with pytest.raises(BusLostError):
        open_kwin({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []


def test_a_killed_guard_leaves_one_file_that_the_next_one_takes_over(
    file: Path, compositor: Party
) -> None:
    killed, source = (KwinSource(compositor.bus, file) for _ in range(2))
    killed.load()
    source.load()

    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert file.stat().st_mode & 0o777 == 0o600
    source.close()
    killed.close()
