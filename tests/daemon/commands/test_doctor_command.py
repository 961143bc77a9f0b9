"""`walkaway doctor`, where no guard runs."""

import json
from pathlib import Path

import pytest

from daemon.browsers_at_home import browsers_at
from daemon.closed_folders import closed
from daemon.guard_reading import guard_reads
from walkaway_daemon.cli import main
from walkaway_daemon.commands.doctor_command import doctor
from walkaway_daemon.computer.lock import take_lock
from walkaway_daemon.computer.paths import find_paths


def test_the_doctor_says_what_it_can(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor(as_json=False, browsers=browsers_at(own_home)) == 3
    assert capsys.readouterr().out == (
        """\
✗ Guard  The guard is not running.
         `walkaway start` starts it.
✗ Rules  There is no rules.yaml yet.
         `walkaway run` writes the first one.
✗ Tray   There is no session bus, so no icon can be shown.
         `walkaway status` says the same numbers.
~ Login  Walkaway does not start when you log in.
         `walkaway login on` lets it start by itself.

What is never seen:
  · Of private windows only titles are seen, if your rules ask for it or the \
browser does not mark them.
  · Other devices, such as a phone, are not seen.
  · Inside an app only its start and its end are seen, never what it shows.
"""
    )


def test_the_doctor_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 3
    told = json.loads(capsys.readouterr().out)

    assert told["guarding"] is False
    assert [each["subject"] for each in told["findings"]] == [
        "Guard",
        "Rules",
        "Tray",
        "Login",
    ]


def test_the_doctor_says_why_no_guard_can_begin(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = find_paths().ledger
    ledger.parent.mkdir(parents=True)
    ledger.write_bytes(b"no database, but more than nothing" * 64)

    assert doctor(as_json=False, browsers=browsers_at(own_home)) == 3
    said = capsys.readouterr().out
    assert "✗ Ledger  The ledger is damaged and cannot be read.\n" in said


def test_the_doctor_says_how_old_histories_are_and_who_may_read_them(
    capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    profile = own_home / ".mozilla/firefox/ab.default"
    profile.mkdir(parents=True)
    (profile / "places.sqlite").touch(mode=0o600)
    (profile / "places.sqlite").chmod(0o600)
    doctor(as_json=False, browsers=browsers_at(own_home))
    assert (
        """
Histories on this computer:
  · Firefox history: Written within the last minute; only your account may read it.

What is never seen:
  · Of private windows only titles are seen, if your rules ask for it or the \
browser does not mark them.
"""
        in capsys.readouterr().out
    )
    doctor(as_json=True, browsers=browsers_at(own_home))
    told = json.loads(capsys.readouterr().out)

    (database,) = told["databases"]
    assert 0 <= database.pop("age") < 60
    assert database == {
        "subject": "Firefox history",
        "readable": True,
        "rights": "0600",
    }
    assert told["unseen"][1] == "Other devices, such as a phone, are not seen."


def test_asking_writes_nothing(own_home: Path) -> None:
    main(["doctor"])

    assert list(own_home.iterdir()) == []


def test_a_guard_that_does_not_answer_is_told_beside_the_rest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lock = take_lock(find_paths().lock)
    assert lock is not None
    code = main(["doctor"])
    lock.release()

    assert code == 1
    assert capsys.readouterr().out.startswith(
        """\
✗ Guard  The guard runs, and does not answer.
         It may have a long history to read; `walkaway stop` ends it.
✗ Rules  There is no rules.yaml yet.
"""
    )


def test_rules_that_cannot_be_used_are_told_also_where_others_are_in_force(
    capsys: pytest.CaptureFixture[str],
) -> None:
    guard_reads("walkaway: 1\nsites: [a.example]\n")
    find_paths().rules.write_text("walkaway: 1\nsite: []\n")
    main(["doctor"])

    assert (
        "✗ Rules  The rules cannot be used as they are.\n"
        "         `walkaway rules check` shows what to mend.\n"
    ) in capsys.readouterr().out


def test_rules_that_are_gone_are_told_to_be_in_force_from_before(
    capsys: pytest.CaptureFixture[str],
) -> None:
    guard_reads("walkaway: 1\nsites: [a.example]\n")
    find_paths().rules.unlink()
    main(["doctor"])

    assert (
        "✗ Rules  rules.yaml is not there. The rules from before stay in force.\n"
        "         `walkaway rules edit` begins a new one.\n"
    ) in capsys.readouterr().out


def test_a_home_that_cannot_be_written_is_told(
    capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    with closed(own_home, 0o500):
        main(["doctor"])
    assert (
        """\
✗ Folders  Walkaway's own folders cannot be written, so no guard can run.
           See that your home folder belongs to you and is not read-only.
"""
        in capsys.readouterr().out
    )
