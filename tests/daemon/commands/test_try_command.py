"""`walkaway try`, over the histories of this account and over files."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from daemon.browsers_at_home import browsers_at
from daemon.histories import ChromiumHistory
from daemon.places_file import firefox_history
from walkaway_daemon.cli import main
from walkaway_daemon.commands.try_command import Retrospect, try_rules
from walkaway_daemon.dry_run import automaton
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.moment import DAY, HOUR
from walkaway_rules.observation import ProcessStarted

RULES = "walkaway: 1\npeople: [{alias: J, handles: [jane.doe_91]}]\n"
PROFILE = "https://www.instagram.com/jane.doe_91/"
CALM = "https://innocent.example/"
NOON = 1_795_435_200_000_000
MET = "It would be met: J (profile). This is a page of J."
linux = pytest.mark.skipif(sys.platform != "linux", reason="other folders elsewhere")


@pytest.fixture
def rules(tmp_path: Path) -> str:
    path = tmp_path / "rules.yaml"
    path.write_text(RULES)
    return str(path)


@pytest.fixture(autouse=True)
def _far_from_greenwich(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")


def _json(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def _chromium(path: Path, *visits: tuple[str, int]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    history = ChromiumHistory(path)
    for address, at in visits:
        history.add(address, at=at)
    history.close()
    return path


def try_account(
    home: Path, rules: str, *running: ProcessStarted, as_json: bool = False
) -> int:
    browsers = browsers_at(home, *running)
    return try_rules(Retrospect(), rules, as_json=as_json, browsers=browsers)


@linux
def test_every_history_of_the_account_is_looked_at_for_thirty_days(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = time.time_ns() // 1000
    folder = own_home / ".config" / "chromium" / "Default"
    _chromium(folder / "History", (PROFILE, now - DAY), (PROFILE, now - 31 * DAY))
    with firefox_history(own_home) as places:
        places.visit(PROFILE, now - 2 * DAY)
        places.visit(CALM, now)
        code = try_account(own_home, rules, as_json=True)
    told = _json(capsys.readouterr().out)

    assert code == 1
    assert [(line["database"], line.get("visits")) for line in told] == [
        ("Chromium, profile 1", 2),
        ("Chromium, profile 1", None),
        ("Firefox, profile 1", 2),
        ("Firefox, profile 1", None),
    ]


@linux
def test_a_history_that_cannot_be_read_is_told_and_passed_over(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = own_home / ".config" / "chromium"
    for profile in ("Default", "Profile 1"):
        _chromium(folder / profile / "History", (CALM, NOON))
    (folder / "Profile 1" / "History").write_text("not a database" * 99)
    code = try_account(own_home, rules)
    heard = capsys.readouterr()

    assert code == 0
    assert heard.out == (
        "Chromium, profile 1: 1 visit, 2026-11-23 to 2026-11-23.\n"
        "✓ Nothing on your list in the last 30 days.\n"
    )
    assert heard.err == (
        "✗ Chromium, profile 2: "
        "The file is no SQLite database, or it is damaged or encrypted.\n"
    )
    (folder / "Default" / "History").write_text("not a database" * 99)
    assert try_account(own_home, rules) == 2


def test_an_account_without_a_browser_is_told(own_home: Path, rules: str) -> None:
    with pytest.raises(TroubleError) as told:
        try_account(own_home, rules)

    assert (told.value.said, told.value.remedy) == (
        "No browser's history was found on this account.",
        "Name a file with --db where it lies elsewhere.",
    )


def test_a_running_browser_tells_where_its_history_lies(
    own_home: Path, tmp_path: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = time.time_ns() // 1000
    _chromium(tmp_path / "elsewhere" / "Default" / "History", (PROFILE, now - DAY))
    command = ("chromium", f"--user-data-dir={tmp_path / 'elsewhere'}")
    started = ProcessStarted(1, "chromium", "", command=command)

    assert try_account(own_home, rules, started) == 1
    assert capsys.readouterr().out.startswith("Chromium, profile 1: 1 visit, ")


@linux
def test_the_running_browsers_are_those_that_run_here(
    tmp_path: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = time.time_ns() // 1000
    _chromium(tmp_path / "History", *((PROFILE, now - at) for at in range(1234)))
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nread line\n")
    program.chmod(0o755)
    started = [str(program), f"--user-data-dir={tmp_path}"]
    with subprocess.Popen(started, stdin=subprocess.PIPE) as browser:
        code = main(["try", "--rules", rules])
        told = capsys.readouterr().out
        main(["doctor", "--json"])
        browser.communicate(b"end\n")
    (checked,) = _json(capsys.readouterr().out)

    assert code == 1
    assert ": 1,234 visits, " in told
    assert "Chromium" in {one["subject"].split()[0] for one in checked["databases"]}


def test_what_would_have_been_met_is_listed_hour_by_hour(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with firefox_history(own_home) as places:
        places.visit(CALM, NOON)
        places.visit(PROFILE, NOON + HOUR)
        places.visit(PROFILE, NOON)
        places.visit(PROFILE, NOON + 1)
        code = main(["try", "--db", str(places.path), "--rules", rules])
    file = str(places.path)

    assert code == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{file}: 4 visits, 2026-11-23 to 2026-11-23.",
        "2026-11-23 17:00",
        f"  {MET} (2 times)",
        "2026-11-23 18:00",
        f"  {MET}",
        "~ 3 visits would be noticed.",
        "  By name: J (3)",
        "  By hour: 17:00 (2), 18:00 (1)",
    ]


def test_files_that_were_named_are_read_whole_or_for_some_days(
    tmp_path: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    one = _chromium(tmp_path / "old copy (2).bin", (PROFILE, NOON))
    two = _chromium(tmp_path / "other", (CALM, NOON - 9 * DAY), (PROFILE, NOON))
    ask = ["try", "--db", str(one), str(two), "--rules", rules, "--json"]
    assert main(ask) == 1
    told = _json(capsys.readouterr().out)

    assert told == [
        {
            "database": str(one),
            "visits": 1,
            "oldest": "2026-11-23T12:00:00Z",
            "newest": "2026-11-23T12:00:00Z",
            "timeless": 0,
            "met": 1,
        },
        {**_met(one)},
        {
            "database": str(two),
            "visits": 2,
            "oldest": "2026-11-14T12:00:00Z",
            "newest": "2026-11-23T12:00:00Z",
            "timeless": 0,
            "met": 1,
        },
        {**_met(two)},
    ]
    assert main([*ask, "--days", "1"]) == _one_day_later()


def _met(path: Path) -> dict[str, Any]:
    return {
        "database": str(path),
        "at": "2026-11-23T12:00:00Z",
        "match": True,
        "boundary": "J",
        "kind": "profile",
        "sought": True,
        "why": "This is a page of J.",
    }


def _one_day_later() -> int:
    """Return what is expected of visits at that noon, whenever this test runs."""
    return int(time.time_ns() // 1000 - NOON <= DAY)


def test_nothing_of_a_page_is_shown(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with firefox_history(own_home) as places:
        places.visit(PROFILE, NOON, "A title")
        for more in ([], ["--json"]):
            main(["try", "--db", str(places.path), "--rules", rules, *more])
    heard = capsys.readouterr().out

    assert "jane" not in heard.replace(str(places.path), "")
    assert "instagram" not in heard
    assert "title" not in heard


def test_without_the_extra_each_page_is_read(
    own_home: Path,
    rules: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The extra is installed for tests; here it is made to be missing.
    monkeypatch.setitem(sys.modules, automaton.__name__, None)
    with firefox_history(own_home) as places:
        places.visit(PROFILE, NOON)
        assert main(["try", "--db", str(places.path), "--rules", rules]) == 1
    assert MET in capsys.readouterr().out


@pytest.mark.parametrize("days", ["0", "-3", "many", "99999999"])
def test_days_are_a_number_that_makes_sense(
    days: str, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["try", "--days", days, "--rules", rules]) == 2
    assert "--days" in capsys.readouterr().err


def test_a_file_that_is_no_history_is_one_sentence(
    rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["try", "--db", rules, "--rules", rules]) == 2
    assert capsys.readouterr().err == (
        "✗ The file is no SQLite database, or it is damaged or encrypted.\n"
    )


def test_of_several_files_one_that_is_no_history_is_named_and_passed_over(
    tmp_path: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    one = str(_chromium(tmp_path / "one", (CALM, NOON)))
    two = str(_chromium(tmp_path / "two", (CALM, NOON)))

    assert main(["try", "--db", one, rules, two, "--rules", rules, "--json"]) == 2
    printed = capsys.readouterr()
    assert [line["database"] for line in _json(printed.out)] == [one, two]
    assert printed.err == (
        f"✗ {rules}: The file is no SQLite database, or it is damaged or encrypted.\n"
    )


def test_without_rules_a_history_is_counted_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = _chromium(tmp_path / "History", (PROFILE, NOON), (CALM, NOON + HOUR))
    code = main(["try", "--db", str(history), "--json"])
    printed = capsys.readouterr()
    (told,) = _json(printed.out)

    assert code == 2
    assert (told["visits"], told["met"]) == (2, 0)
    assert printed.err.startswith("✗ There is no rules.yaml yet.\n")


def test_without_rules_nothing_is_said_of_a_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = _chromium(tmp_path / "History", (PROFILE, NOON), (CALM, NOON + HOUR))

    assert main(["try", "--db", str(history)]) == 2
    assert "list" not in capsys.readouterr().out
