"""The desk starts the programs that the person asked for."""

import json
import os
import sys
from pathlib import Path

import pytest

from walkaway_daemon.computer.paths import Paths
from walkaway_rules.status import Status
from walkaway_tray.desk import Desk, walkaway_program
from walkaway_tray.icon import Emblem, Face


class Place:
    """A folder of programs that write down how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs = folder / "bin"
        self.programs.mkdir()
        paths = Paths(folder / "config", folder / "state", folder / "run")
        path = f"{self.programs}:{os.environ['PATH']}"
        environment = {"PATH": path, "HOME": str(folder)}
        self.desk = Desk(
            paths,
            lambda emblem: emblem.face,
            environment,
            walkaway=(str(self.programs / "walkaway"),),
        )

    def program(self, name: str, status: int = 0) -> Path:
        """Make a program; return the file with its arguments and its input."""
        noted = self.folder / f"{name}.noted"
        file = self.programs / name
        text = (
            f'#!/bin/sh\n{{ printf "%s\\n" "$@"; cat; }} > "{noted}"\nexit {status}\n'
        )
        file.write_text(text)
        file.chmod(0o700)
        return noted

    def finish(self) -> None:
        while self.desk.children.due_in() is not None:
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
            self.desk.children.pump()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_it_paints_as_the_backend_wants(place: Place) -> None:
    assert place.desk.artwork(Emblem(Face.AWAY)) is Face.AWAY


def test_it_sees_whether_there_are_rules(place: Place) -> None:
    assert not place.desk.has_rules()

    (place.folder / "config").mkdir()
    (place.folder / "config/rules.yaml").touch()
    assert place.desk.has_rules()


@pytest.mark.skipif(sys.platform != "linux", reason="the desktop's way on Linux")
def test_the_rules_are_opened_the_desktops_way(place: Place) -> None:
    noted = place.program("xdg-open")
    place.desk.edit_rules(lambda: pytest.fail("it did open"))
    place.finish()

    assert noted.read_text() == f"{place.folder}/config/rules.yaml\n"


def test_a_guard_that_cannot_be_started_is_told(place: Place) -> None:
    place.program("walkaway", status=1)
    failed: list[str] = []
    place.desk.start_guard(lambda: failed.append("failed"))
    place.finish()

    assert failed == ["failed"]


def test_without_a_screen_the_numbers_go_to_a_terminal(place: Place) -> None:
    noted = place.program("xdg-terminal-exec")
    status = Status(23, 22, 23, 23, 0, 5, limits=("Private windows are not seen.",))
    place.desk.show_numbers(status, lambda: pytest.fail("it was shown"))
    place.finish()

    *_, program, word, said = noted.read_text().splitlines()
    assert program.endswith("walkaway")
    assert word == "status"
    assert json.loads(said) == {
        "title": "Walkaway",
        "number": 23,
        "sentences": [
            "23 days in a row",
            "22 of 23 days kept",
            "This is the best run so far",
            "Turned away 5 times in all",
        ],
        "limits": ["Private windows are not seen."],
    }


def test_the_number_0_is_not_shown(place: Place) -> None:
    noted = place.program("xdg-terminal-exec")
    status = Status(0, 22, 23, 23, 0, 5)
    place.desk.show_numbers(status, lambda: pytest.fail("it was shown"))
    place.finish()

    assert json.loads(noted.read_text().splitlines()[-1])["number"] is None


def test_the_page_is_opened_by_the_command(place: Place) -> None:
    noted = place.program("walkaway")
    elsewhere = place.program("xdg-terminal-exec")
    place.desk.open_page(None, lambda: pytest.fail("it was shown"))
    place.finish()

    assert noted.read_text().splitlines()[0] == "open"
    assert not elsewhere.exists()


def test_where_no_browser_comes_the_numbers_are_shown(place: Place) -> None:
    place.program("walkaway", status=2)
    elsewhere = place.program("xdg-terminal-exec")
    place.desk.open_page(None, lambda: pytest.fail("it was shown"))
    place.finish()

    assert elsewhere.read_text().splitlines()[-2] == "status"


def test_without_a_guard_the_numbers_say_so(place: Place) -> None:
    noted = place.program("xdg-terminal-exec")
    place.desk.show_numbers(None, lambda: pytest.fail("it was shown"))
    place.finish()

    assert json.loads(noted.read_text().splitlines()[-1])["number"] is None


@pytest.mark.parametrize("name", ["walkaway", "walkaway.exe"])
def test_the_program_beside_the_interpreter_is_preferred(
    name: str, tmp_path: Path
) -> None:
    program = tmp_path / name
    program.touch()

    assert walkaway_program(str(tmp_path / "python")) == (str(program),)


def test_without_one_beside_it_the_interpreter_runs_what_is_installed(
    tmp_path: Path,
) -> None:
    python = str(tmp_path / "python")

    assert walkaway_program(python) == (python, "-P", "-m", "walkaway_daemon")


def test_a_notification_is_no_option(place: Place) -> None:
    noted = place.program("notify-send")
    place.desk.notify("-t", "A sentence")
    place.finish()

    assert noted.read_text() == "--\n-t\nA sentence\n"
