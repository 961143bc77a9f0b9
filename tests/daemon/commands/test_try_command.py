"""`walkaway try`, over a history file."""

import json
from pathlib import Path

import pytest

from daemon.places_file import firefox_history
from walkaway_daemon.cli import main

RULES = "walkaway: 1\npeople: [{alias: J, handles: [jane.doe_91]}]\n"
PROFILE = "https://www.instagram.com/jane.doe_91/"
NOON = 1_795_435_200_000_000


@pytest.fixture
def rules(tmp_path: Path) -> str:
    path = tmp_path / "rules.yaml"
    path.write_text(RULES)
    return str(path)


def test_what_would_have_been_met_is_listed(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with firefox_history(own_home) as places:
        places.visit("https://innocent.example/", NOON)
        places.visit(PROFILE, NOON)
        code = main(["try", "--db", str(places.path), "--rules", rules])
    lines = capsys.readouterr().out.splitlines()

    assert code == 1
    assert lines[0].endswith("It would be met: J (profile). This is a page of J.")
    assert lines[1] == "~ 1 of 2 pages would be noticed."


def test_programs_get_lines_of_json(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with firefox_history(own_home) as places:
        places.visit(PROFILE, NOON)
        code = main(["try", "--db", str(places.path), "--rules", rules, "--json"])

    assert code == 1
    assert json.loads(capsys.readouterr().out)["at"] == NOON


def test_a_calm_history_exits_well(
    own_home: Path, rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with firefox_history(own_home) as places:
        places.visit("https://innocent.example/", NOON)
        code = main(["try", "--db", str(places.path), "--rules", rules])

    assert code == 0
    assert capsys.readouterr().out == "✓ Nothing on your list in 1 page.\n"


def test_a_file_that_is_no_history_is_one_sentence(
    rules: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["try", "--db", rules, "--rules", rules]) == 2
    assert capsys.readouterr().err == (
        "✗ The file is no SQLite database, or it is damaged or encrypted.\n"
    )
