"""`walkaway gnome`, in a home folder of its own and with a Shell of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.cli import main

PLACE = ".local/share/gnome-shell/extensions/walkaway@walkaway.local"


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Path]:
    """Return the one folder in which programs are looked for."""
    before = os.environ["PATH"]
    os.environ["PATH"] = str(tmp_path)
    yield tmp_path
    os.environ["PATH"] = before


def install_shell(programs: Path, version: str) -> None:
    program = programs / "gnome-shell"
    program.write_text(f"#!/bin/sh\necho GNOME Shell {version}\n")
    program.chmod(0o700)


def test_it_is_not_there_until_it_is_added(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gnome"]) == 1
    assert capsys.readouterr().out == (
        "The extension is not there. It tells Walkaway, and nobody else, which window "
        "is in front; `walkaway gnome add` puts it into your home folder.\n"
    )


def test_it_is_added_and_removed(
    programs: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_shell(programs, "43.9")

    assert main(["gnome", "add"]) == 0
    assert '"43"' in (own_home / PLACE / "metadata.json").read_text()
    assert capsys.readouterr().out == (
        "✓ The extension is there. Log out and in again, then switch it on with "
        "`gnome-extensions enable walkaway@walkaway.local`.\n"
    )
    assert main(["gnome"]) == 0
    assert main(["gnome", "remove"]) == 0
    assert not (own_home / PLACE).exists()
    assert capsys.readouterr().out == (
        "The extension is there. `walkaway gnome remove` takes it away.\n"
        "✓ The extension is gone. GNOME lets go of it when you log out.\n"
    )


@pytest.mark.parametrize("version", ["", "41.2"])
def test_without_a_shell_that_it_fits_it_is_refused(
    programs: Path,
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    version: str,
) -> None:
    if version:
        install_shell(programs, version)

    assert main(["gnome", "add"]) == 2
    assert not (own_home / PLACE).exists()
    assert capsys.readouterr().err == (
        "✗ GNOME's Shell is not here, or older than 42.\n"
        "  On other desktops nothing has to be added.\n"
    )
