"""The whole page, as somebody who reads German sees and hears it."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from rules.views import a_beginning, an_evening, read
from walkaway_daemon.control.replies import remembered_in
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.page.ledger_page import Keys, ledger_page, trouble_page
from walkaway_rules.page.view import View
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import outcries

GERMAN = choose_tongue({"LANG": "de_DE.UTF-8"})
GOLDEN = Path(__file__).with_name("german_page.txt")
KEYS = Keys("nonce", "key")
WORD = re.compile(r"[^\W\d_]{3}")
SAME = {"September"}
"""Lines that say the same in both languages."""


def page(view: View, tongue: Tongue) -> str:
    lately = tuple(remembered_in(tongue, one) for one in view.recent)
    return ledger_page(replace(view, recent=lately), KEYS, tongue)


def spoken(html: str) -> set[str]:
    """Return the words of all that is shown or read aloud, line by line."""
    labels = re.findall(r'aria-label="([^"]*)"', html)
    return {line for line in (*read(html).splitlines(), *labels) if WORD.search(line)}


def test_the_page_of_an_evening() -> None:
    seen = read(page(an_evening(), GERMAN))

    assert seen + "\n" == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize(
    "view",
    [
        an_evening,
        a_beginning,
        lambda: an_evening(discreet=True),
        lambda: an_evening(pending=("J: …",), resting="…", limits=("…",)),
    ],
)
def test_no_line_of_english_remains(view: Callable[[], View]) -> None:
    english, german = (spoken(page(view(), each)) for each in (ENGLISH, GERMAN))

    assert len(german) > 30
    assert english & german <= SAME


def test_the_page_says_its_language() -> None:
    assert '<html lang="de">' in page(an_evening(), GERMAN)
    assert '<html lang="en">' in page(an_evening(), ENGLISH)


def test_trouble_is_told_in_german() -> None:
    assert read(trouble_page(*outcries.NO_RULES, "nonce", GERMAN)) == (
        "Es gibt noch keine rules.yaml.\n`walkaway run` schreibt die erste."
    )
