"""The extension for each version of the Shell, and the person's own copy."""

import json
import sys
import tomllib
from pathlib import Path

import pytest

from walkaway_daemon.sensors.windows.shell_extension import (
    NAME,
    OLDEST,
    own_folder,
    put,
    shell_version,
    shipped_for,
    take_away,
)

ROOT = Path(__file__).parents[4]


def saying(text: str) -> list[str]:
    return [sys.executable, "-I", "-S", "-c", f"print({text!r})"]


@pytest.mark.parametrize(
    ("said", "version"),
    [("GNOME Shell 43.9", 43), ("GNOME Shell 47.rc", 47), ("another program", None)],
)
def test_the_shell_says_its_version(said: str, version: int | None) -> None:
    assert shell_version(saying(said)) == version


def test_a_shell_that_is_not_there_has_none() -> None:
    assert shell_version(["/nonexistent"]) is None


@pytest.mark.parametrize("version", [OLDEST, 43, 44, 45, 49])
def test_the_form_that_is_shipped_fits_the_version(version: int) -> None:
    folder = shipped_for(version)
    assert folder is not None
    about = json.loads((folder / "metadata.json").read_text())

    assert about["uuid"] == folder.name == NAME
    assert str(version) in about["shell-version"]
    assert (folder / "extension.js").is_file()


def test_an_installation_has_it_where_it_is_looked_for_first(tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    (tmp_path / NAME).mkdir()

    assert included == {"packaging/gnome-shell": "walkaway_daemon/gnome-shell"}
    assert shipped_for(47, [tmp_path / "none", tmp_path]) == tmp_path / NAME
    assert shipped_for(43, [tmp_path]) is None


@pytest.mark.parametrize(
    ("data", "folder"),
    [("", "/home/me/.local/share"), ("data", "/home/me/.local/share"), ("/d", "/d")],
)
def test_the_persons_own_copy_is_where_the_shell_looks(data: str, folder: str) -> None:
    own = own_folder({"XDG_DATA_HOME": data}, Path("/home/me"))

    assert own == Path(folder, "gnome-shell/extensions", NAME)


def test_it_is_put_there_in_place_of_another_version(tmp_path: Path) -> None:
    own = tmp_path / "extensions" / NAME
    for version in (43, 47):
        shipped = shipped_for(version)
        assert shipped is not None
        put(shipped, own, version)
        kept = (own / "metadata.json").read_text()
        assert kept == (shipped / "metadata.json").read_text()


def test_a_shell_newer_than_this_release_is_named_in_the_copy(tmp_path: Path) -> None:
    own = tmp_path / NAME
    shipped = shipped_for(73)
    assert shipped is not None
    put(shipped, own, 73)

    before = json.loads((shipped / "metadata.json").read_text())
    about = json.loads((own / "metadata.json").read_text())
    assert about["shell-version"] == [*before["shell-version"], "73"]
    assert about["uuid"] == NAME


def test_taking_it_away_leaves_what_a_link_points_to(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    own = tmp_path / NAME
    take_away(own)
    own.symlink_to(tmp_path / "source")
    take_away(own)

    assert [each.name for each in tmp_path.iterdir()] == ["source"]
