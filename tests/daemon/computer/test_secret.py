"""The secret is made once and kept."""

from pathlib import Path

import pytest

from walkaway_daemon.computer.secret import installation_secret


def test_the_secret_stays_the_same(tmp_path: Path) -> None:
    path = tmp_path / "state" / "secret"

    assert installation_secret(path) == installation_secret(path)


def test_the_secret_is_long_and_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "secret"

    assert len(installation_secret(path)) == 32
    assert path.stat().st_mode & 0o777 == 0o600


def test_two_installations_have_two_secrets(tmp_path: Path) -> None:
    assert installation_secret(tmp_path / "a") != installation_secret(tmp_path / "b")


def test_a_secret_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"short")

    assert len(installation_secret(path)) == 32


def test_a_secret_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        installation_secret(tmp_path)
