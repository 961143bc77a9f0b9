"""What the rules make of an address that was put in."""

from pathlib import Path

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.page.inquiry import inquire
from walkaway_daemon.program.trouble import TroubleError

RULES = "walkaway: 1\npeople: [{alias: J, handles: [jane.doe_91]}]\n"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path, tmp_path, tmp_path)
    paths.rules.write_text(RULES)
    return paths


def test_a_page_on_the_list_would_be_met(paths: Paths) -> None:
    (said,) = inquire(paths, " https://pics.example/jane.doe_91 ", NOON)

    assert said.startswith("It would be met: J (profile). ")
    assert "jane" not in said


def test_a_near_name_is_a_question(paths: Paths) -> None:
    assert inquire(paths, "https://pics.example/jane_doe_91", NOON) == (
        "Nothing on your list.",
        "This looks like one of J's handles, written otherwise. Is it them?",
        "If it is, a line in rules.yaml keeps it away from now on.",
    )


def test_what_is_far_from_everybody_is_nobody(paths: Paths) -> None:
    assert inquire(paths, "https://news.example/", NOON) == ("Nothing on your list.",)


@pytest.mark.parametrize("text", ["http://[", "\0", "x" * 5000, "é://"])
def test_what_is_no_address_is_nobody(paths: Paths, text: str) -> None:
    assert inquire(paths, text, NOON) == ("Nothing on your list.",)


def test_nothing_asked_is_said(paths: Paths) -> None:
    assert inquire(paths, "  ", NOON) == ("There is no address to check.",)


def test_without_rules_it_is_trouble(paths: Paths) -> None:
    paths.rules.unlink()

    with pytest.raises(TroubleError, match=r"no rules\.yaml"):
        inquire(paths, "x", NOON)
