"""Every sentence that a person can see, wherever it lies, is kind."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from house.messages import messages

ROOT = Path(__file__).parents[2]
PLACES = (
    "rules/walkaway_rules/words",
    "rules/walkaway_rules/page",
    "rules/walkaway_rules/pause",
    "rules/walkaway_rules/promise",
    "rules/walkaway_rules/reading",
    "daemon/walkaway_daemon",
    "tray/walkaway_tray",
)
FILES = sorted(
    file for place in PLACES for file in (ROOT / place).rglob("*.py") if file.is_file()
)
SEEDS = [
    ROOT / "seeds/walkaway_seeds" / name
    for name in ("words.py", "pause_words.py", "letting_go.py", "starter_rules.yaml")
]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

UNKIND = re.compile(
    r"relaps|addict|stalk|obsess|pathetic|stupid|\b(?:asham\w*|shame\w*|guilt\w*"
    r"|weakness|loser|victim|crav\w+|you failed|you broke|you lost|your fault"
    r"|you must|you should|you have to|you need to|you ought|try harder|give up"
    r"|streak is lost|start over|back to zero|reset)\b",
    re.IGNORECASE,
)
SHOUTING = re.compile(r"[a-z]!(?:\s|$)|!!")
"""An exclamation mark after a word; `!` elsewhere is a sign of YAML or of code."""


def visible(text: str, name: str) -> Iterator[str]:
    """Return the strings of a module with a blank in them; docstrings are unseen."""
    if not name.endswith(".py"):
        yield text
        return
    tree = ast.parse(text)
    unseen = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in unseen:
            said = node.value
            if isinstance(said, str) and " " in said.strip():
                yield said


def every_sentence() -> list[tuple[str, str]]:
    told = [("messages", said) for said in sorted(messages())]
    return told + [
        (file.name, said)
        for file in (*FILES, *SEEDS, *PAGES)
        for said in visible(file.read_text("utf-8"), file.name)
    ]


def test_there_are_sentences_to_look_at() -> None:
    names = {name for name, _ in every_sentence()}

    assert len(every_sentence()) > 500
    assert {"words.py", "tray.py", "parser.py", "README.md", "grammar.py"} <= names
    assert ("messages", "This is a page of {alias}.") in every_sentence()


def test_no_sentence_blames_labels_or_commands_the_person() -> None:
    unkind = [
        (name, found.group())
        for name, said in every_sentence()
        if (found := UNKIND.search(said))
    ]

    assert unkind == []


def test_no_sentence_shouts() -> None:
    assert [(name, s) for name, s in every_sentence() if SHOUTING.search(s)] == []


@pytest.mark.parametrize(
    "said", ["You failed again", "Don't relapse", "You must stop", "back to zero"]
)
def test_the_look_itself_finds_what_is_unkind(said: str) -> None:
    assert UNKIND.search(said)


@pytest.mark.parametrize("said", ["Well done!", "Stop! Now", "no!!"])
def test_the_look_itself_hears_shouting(said: str) -> None:
    assert SHOUTING.search(said)
