"""The first run speaks before it writes, and writes only once."""

import resource
from pathlib import Path

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_rules.reading.reader import Sound
from walkaway_rules.words.welcome import SAFETY


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")


def test_safety_is_said_before_anything_is_written(paths: Paths) -> None:
    there: list[bool] = []
    said: list[str] = []

    def say(text: str) -> None:
        there.append(paths.rules.exists())
        said.append(text)

    settle_in(paths, say)
    assert there == [False, True]
    assert said[0] == f"{SAFETY}\n"
    assert str(paths.rules) in said[1]


def test_the_starter_rules_are_sound_and_the_persons_alone(paths: Paths) -> None:
    settle_in(paths, lambda _: None)

    assert isinstance(read_installed(paths.rules.read_bytes(), NOON), Sound)
    assert paths.rules.stat().st_mode & 0o777 == 0o600
    assert paths.config.stat().st_mode & 0o777 == 0o700
    assert (paths.config / "rules.schema.json").exists()


def test_the_starter_rules_speak_the_language_of_the_session(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    settle_in(paths, lambda _: None)

    assert "# Deine Regeln." in paths.rules.read_text("utf-8")
    assert isinstance(read_installed(paths.rules.read_bytes(), NOON), Sound)


def test_rules_that_are_there_are_left_alone(paths: Paths) -> None:
    paths.config.mkdir()
    paths.rules.write_text("mine")
    said: list[str] = []
    settle_in(paths, said.append)

    assert paths.rules.read_text() == "mine"
    assert said == []


def test_the_schema_beside_rules_that_are_there_follows_the_version(
    paths: Paths,
) -> None:
    settle_in(paths, lambda _: None)
    schema = paths.config / "rules.schema.json"
    now = schema.read_text()
    schema.write_text("{}")
    settle_in(paths, lambda _: None)

    assert schema.read_text() == now


def test_a_schema_that_was_taken_away_stays_away(paths: Paths) -> None:
    paths.config.mkdir()
    paths.rules.write_text("mine")
    settle_in(paths, lambda _: None)

    assert [path.name for path in paths.config.iterdir()] == ["rules.yaml"]


def test_rules_that_were_removed_are_not_made_anew(paths: Paths) -> None:
    paths.state.mkdir()
    paths.promises[0].write_text("{}")
    settle_in(paths, lambda _: None)

    assert not paths.rules.exists()


@pytest.mark.parametrize("name", ["config", "state"])
def test_a_folder_that_cannot_be_written_is_told_before_anything_else(
    paths: Paths, name: str
) -> None:
    (paths.config.parent / name).touch()
    said: list[str] = []

    with pytest.raises(TroubleError) as told:
        settle_in(paths, said.append)
    assert told.value.said == (
        f"Nothing can be written to {paths.config.parent / name}."
    )
    assert told.value.remedy == (
        "See that it belongs to you, and that the disk is not full."
    )
    assert said == []
    assert not paths.rules.exists()


def test_a_disk_that_is_full_is_told_before_anything_else(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(TroubleError, match="Nothing can be written to"):
            settle_in(paths, lambda _: None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_a_schema_that_cannot_be_replaced_is_told(paths: Paths) -> None:
    (paths.config / "rules.schema.json").mkdir(parents=True)

    with pytest.raises(TroubleError, match="Nothing can be written to"):
        settle_in(paths, lambda _: None)
