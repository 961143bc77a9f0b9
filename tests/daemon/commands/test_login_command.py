"""`walkaway login`, in a home folder of its own."""

from pathlib import Path

import pytest

from walkaway_daemon.cli import main


def test_it_is_off_until_it_is_switched_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["login"]) == 1
    assert capsys.readouterr().err == "✗ Walkaway does not start when you log in.\n"


def test_it_can_be_switched_on_and_off(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["login", "on"]) == 0
    assert main(["login", "status"]) == 0
    assert (own_home / ".config/autostart/walkaway.desktop").exists()
    assert main(["login", "off"]) == 0
    assert main(["login", "status"]) == 1

    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("Before anything is written")
    assert out[-1].startswith("✓ Walkaway no longer starts when you log in.")


def test_asking_writes_nothing(own_home: Path) -> None:
    main(["login", "status"])

    assert list(own_home.iterdir()) == []


def test_a_system_that_refuses_is_told(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["login", "off"])
    (own_home / ".config" / "walkaway").mkdir(parents=True)
    (own_home / ".config" / "walkaway" / "rules.yaml").touch()
    (own_home / ".config" / "autostart").touch()

    assert main(["login", "on"]) == 2
    assert capsys.readouterr().err.startswith("✗ This system did not allow the change")
