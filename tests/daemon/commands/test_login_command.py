"""`walkaway login`, in a home folder of its own."""

from pathlib import Path

import pytest

from daemon.guard_reading import guard_reads
from walkaway_daemon.cli import main
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.promise.installed_rules import keeper_of
from walkaway_daemon.promise.promise_keeper import PromiseKeeper


def test_it_is_off_until_it_is_switched_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["login"]) == 1
    assert capsys.readouterr().err == (
        "✗ Walkaway does not start when you log in.\n"
        "  `walkaway login on` lets it start by itself.\n"
    )


RULES = "walkaway: 1\nsites: [{site: a.example, alias: A}]\n"


def test_switching_it_off_waits_where_a_promise_binds(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guard_reads(RULES)
    main(["login", "on"])
    capsys.readouterr()

    assert main(["login", "off"]) == 0
    assert capsys.readouterr().out == (
        "✓ Noted. It takes hold in 24 hours, as you promised yourself;"
        " `walkaway login on` takes it back.\n"
    )
    assert (own_home / ".config/autostart/walkaway.desktop").exists()
    assert main(["login"]) == 0
    assert capsys.readouterr().out == (
        "✓ Walkaway starts when you log in.\n"
        "  That ends in 24 hours; `walkaway login on` takes it back.\n"
    )
    main(["login", "on"])
    main(["promise"])
    assert "Nothing waits." in capsys.readouterr().out


def test_once_it_waited_it_is_switched_off(own_home: Path) -> None:
    guard_reads(RULES)
    main(["login", "on"])
    main(["login", "off"])
    for copy in find_paths().promises:
        text = copy.read_text()
        copy.write_text(text.replace('"waited": 0}', '"waited": 86400000000}'))

    assert main(["login", "off"]) == 0
    assert not (own_home / ".config/autostart/walkaway.desktop").exists()
    assert keeper_at_hand().pending == ()


def keeper_at_hand() -> PromiseKeeper:
    keeper = keeper_of(find_paths())
    keeper.load(SystemClock().now())
    return keeper


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
