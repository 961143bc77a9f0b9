"""`walkaway check`, as a person and as a program asks it."""

import io
import json
import sys
from pathlib import Path

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.promise.installed_rules import rules_of

RULES = """\
walkaway: 1
people:
  - {alias: J, handles: [jane.doe_91], names: [Jane Doe]}
"""
PROFILE = "https://www.instagram.com/jane.doe_91/"
STRANGER = "https://www.instagram.com/jane.doe_915/"


@pytest.fixture(autouse=True)
def rules(own_home: Path) -> Path:
    del own_home
    path = find_paths().rules
    path.parent.mkdir(parents=True)
    path.write_text(RULES)
    return path


def test_a_page_on_the_list_is_told_with_its_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", PROFILE]) == 1
    assert capsys.readouterr().out == (
        "~ It would be met: J (profile). This is a page of J.\n"
    )


def test_a_page_that_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "https://news.example/"]) == 0
    assert capsys.readouterr().out == "✓ Nothing on your list.\n"


def test_a_title_is_looked_at_too(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", "https://news.example/", "--title", "Jane Doe opens a show"])

    assert code == 1
    assert "passed by" in capsys.readouterr().out


def test_programs_get_a_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", PROFILE, "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "url": PROFILE,
        "match": True,
        "boundary": "J",
        "kind": "profile",
        "sought": True,
        "why": "This is a page of J.",
    }


def test_a_table_is_checked_line_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pages.tsv"
    table.write_text(f"url\ttitle\n{PROFILE}\tA\n{STRANGER}\tB\n")
    code = main(["check", "--from", str(table), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert code == 1
    assert [(line["url"], line["match"]) for line in lines] == [
        (PROFILE, True),
        (STRANGER, False),
    ]


def test_a_table_is_summed_up_for_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pages.tsv"
    table.write_text(f"{PROFILE}\n{STRANGER}\n")

    assert main(["check", "--from", str(table)]) == 1
    assert capsys.readouterr().out == (
        f"~ {PROFILE}\n"
        "  It would be met: J (profile). This is a page of J.\n"
        "~ 1 of 2 pages would be noticed.\n"
    )


def test_a_line_with_a_title_alone_is_a_windows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pages.tsv"
    table.write_text(f"{STRANGER}\n\tJane Doe - Chat\n")

    assert main(["check", "--from", str(table)]) == 1
    assert capsys.readouterr().out.startswith("~ Jane Doe - Chat\n")


def test_a_table_without_a_match_exits_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pages.tsv"
    table.write_text(f"{STRANGER}\n")

    assert main(["check", "--from", str(table)]) == 0
    assert capsys.readouterr().out == "✓ Nothing on your list in 1 page.\n"


class Typed(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "code"), [(f" {PROFILE} \n", 1), ("https://a.example/\n", 0), ("", 2)]
)
def test_at_a_terminal_the_page_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed(typed))

    assert main(["check"]) == code


def test_other_rules_can_be_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("walkaway: 1\nsites: [example.com]\n")

    assert main(["check", PROFILE, "--rules", str(other)]) == 0
    assert main(["check", "https://example.com/", "--rules", str(other)]) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "✗ There is no address to check.\n"),
        (["check", "--from", "/none.tsv"], "✗ The file cannot be read.\n"),
        (["check", "x", "--rules", "/none.yaml"], "✗ The file cannot be read.\n"),
        (
            ["check", "x", "--rules", __file__],
            (
                "✗ The rules in that file cannot be used as they are.\n"
                "  `walkaway rules check --rules FILE` shows what to mend in it.\n"
            ),
        ),
        (
            ["check", "notaurl"],
            "✗ That is neither an address nor a handle that your rules know.\n",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exits_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(said)


def test_a_file_that_is_no_table_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "letter.txt"
    table.write_text(f"Dear you,\nit was here: {PROFILE}\n")

    assert main(["check", "--from", str(table), "--json"]) == 2
    assert capsys.readouterr() == (
        "",
        (
            "✗ No line of the file begins with an address.\n"
            "  Its columns are `url` and `title`, with tabs between them.\n"
        ),
    )


def test_a_table_may_have_lines_that_are_no_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pages.tsv"
    table.write_text(f"none\n{PROFILE}\nnone\n")

    assert main(["check", "--from", str(table)]) == 1
    assert capsys.readouterr().out.endswith("~ 1 of 3 pages would be noticed.\n")


def test_a_table_may_be_of_windows_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "windows.tsv"
    table.write_text("url\ttitle\n\tNotes\n\tJane Doe - Telegram\n")

    assert main(["check", "--from", str(table)]) == 1
    assert capsys.readouterr().out.endswith("~ 1 of 2 pages would be noticed.\n")


def test_an_edit_that_waits_is_told_beside_the_verdict(
    rules: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keeper = rules_of(find_paths(), b"secret")
    keeper.load(SystemClock().now())
    keeper.close()
    assert main(["check", PROFILE]) == 1
    assert capsys.readouterr().out.count("\n") == 1
    rules.write_text("walkaway: 1\nsites: [example.com]\n")

    assert main(["check", PROFILE]) == 1
    assert capsys.readouterr().out == (
        "~ It would be met: J (profile). This is a page of J.\n"
        "  What your last changes make milder is still in force; `walkaway promise`"
        " shows for how long.\n"
    )
    assert main(["check", "https://other.example/"]) == 0
    assert capsys.readouterr().out.count("\n") == 1
    rules.write_text("people: [\n")
    main(["check", PROFILE])
    assert capsys.readouterr().out.endswith(
        "  rules.yaml cannot be used, so this is what the rules from before say.\n"
    )


def test_checking_writes_nothing(own_home: Path) -> None:
    before = sorted(own_home.rglob("*"))
    main(["check", PROFILE])

    assert sorted(own_home.rglob("*")) == before


NEAR = "https://www.instagram.com/jane_doe_91/"
QUESTION = "This looks like one of J's handles, written otherwise. Is it them?"


def test_a_near_handle_is_asked_about_and_not_met(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", NEAR]) == 0
    assert capsys.readouterr().out == f"✓ Nothing on your list.\n  {QUESTION}\n"


def test_programs_get_the_question_in_a_field_of_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", NEAR, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)

    assert told["match"] is False
    assert told["questions"] == [QUESTION]


def test_a_handle_is_told_where_it_holds(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "@jane.doe_91"])

    assert "\n  J, jane.doe_91: It is seen on every site: it is distinctive.\n" in (
        capsys.readouterr().out
    )
