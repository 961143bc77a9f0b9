"""Where files belong, and that only the person can read them."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from daemon.closed_folders import closed
from walkaway_daemon.computer.paths import (
    Paths,
    clear_unfinished,
    find_paths,
    is_writable,
    private_folder,
    remove_empty,
    write_private,
)


def test_files_are_found_below_the_home_folder(own_home: Path) -> None:
    paths = find_paths({"XDG_RUNTIME_DIR": "/run/user/7"})

    assert paths == Paths(
        config=own_home / ".config/walkaway",
        state=own_home / ".local/state/walkaway",
        runtime=Path("/run/user/7/walkaway"),
        data=own_home / ".local/share/walkaway",
    )


def test_folders_that_the_session_names_are_taken() -> None:
    paths = find_paths(
        {
            "XDG_CONFIG_HOME": "/c",
            "XDG_STATE_HOME": "/s",
            "XDG_DATA_HOME": "/d",
            "XDG_RUNTIME_DIR": "/r",
        }
    )

    assert paths == Paths(
        Path("/c/walkaway"),
        Path("/s/walkaway"),
        Path("/r/walkaway"),
        Path("/d/walkaway"),
    )


def test_a_folder_that_is_named_relative_to_nothing_does_not_count(
    own_home: Path,
) -> None:
    paths = find_paths({"XDG_CONFIG_HOME": "c"})

    assert paths.config == own_home / ".config/walkaway"


def test_where_there_is_no_such_custom_the_library_knows(own_home: Path) -> None:
    here, there = find_paths(platform="linux"), find_paths(platform="darwin")

    assert there == replace(here, data=own_home / ".local/share/walkaway-kept")


def test_each_file_has_its_name() -> None:
    paths = Paths(Path("/c"), Path("/s"), Path("/r"), Path("/d"))

    assert paths.rules == Path("/c/rules.yaml")
    assert paths.promises == (Path("/s/promise.json"), Path("/d/promise.json"))
    assert paths.ledger == Path("/s/ledger.sqlite")
    assert paths.secret == Path("/s/secret")
    assert paths.lock == Path("/s/guard.lock")
    assert paths.journal == Path("/s/guard.log")
    assert paths.socket == Path("/r/control")
    assert paths.tray_lock == Path("/r/tray.lock")
    assert paths.page_lock == Path("/r/page.lock")


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "relative"}])
def test_the_runtime_folder_is_never_one_that_others_share(
    environment: dict[str, str],
) -> None:
    runtime = find_paths(environment).runtime

    assert runtime.parts[:3] == ("/", "run", "user") or runtime.name == "run"


def test_asking_makes_nothing(own_home: Path) -> None:
    find_paths()

    assert list(own_home.iterdir()) == []


def test_a_private_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "one" / "two")

    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_private_file_is_closed_to_others_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "state" / "file"
    write_private(path, b"one")
    write_private(path, b"two")

    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["file"]


@pytest.mark.parametrize("full", [True, False])
def test_what_cannot_be_written_whole_leaves_no_part_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, full: bool
) -> None:
    path = tmp_path / "state" / "file"
    write_private(path, b"one")

    def fail(_descriptor: int) -> None:
        if not full:
            # Somebody was faster, and there is nothing to take away.
            next(path.parent.glob(".*")).unlink()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"a name")

    assert path.read_bytes() == b"one"
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_only_folders_in_which_nothing_is_are_removed(tmp_path: Path) -> None:
    inner, full, link = tmp_path / "a" / "b", tmp_path / "c", tmp_path / "d"
    inner.mkdir(parents=True)
    (full / "mine").mkdir(parents=True)
    link.symlink_to(full / "mine")
    remove_empty(inner, inner.parent, full, link, tmp_path / "never there")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["c", "d"]


def test_what_was_left_unfinished_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "promise.json"
    left = [tmp_path / f".promise.json{ending}" for ending in (".77", ".78")]
    kept = [path, tmp_path / ".promise.json.bak", tmp_path / ".held.json.79"]
    for each in (*left, *kept):
        each.touch()
    clear_unfinished(path)
    clear_unfinished(tmp_path / "none" / "promise.json")

    assert sorted(tmp_path.iterdir()) == sorted(kept)


def test_a_folder_can_be_written_where_the_next_one_above_it_can(
    tmp_path: Path,
) -> None:
    assert is_writable(tmp_path / "none" / "yet")
    with closed(tmp_path):
        assert not is_writable(tmp_path / "none" / "yet")


def test_a_folder_on_a_drive_that_is_gone_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(*_asked: object, **_how: object) -> bool:
        return False

    monkeypatch.setattr(os, "access", none)
    assert not is_writable(Path("/gone/walkaway"))
