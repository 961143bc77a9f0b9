"""What the documents name is there: commands, options, targets, files and modules."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.parser import COMMANDS, help_of

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "packaging/gnome-shell/README.md",
]
PACKAGES = {name: ROOT / name / f"walkaway_{name}" for name in ("rules", "daemon")}
MAP = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
CROWDED = ("daemon", "daemon/sensors/history", "rules/matching")
"""Folders with so many modules that the map names each of them."""
COMMAND = re.compile(r"\bwalkaway ([a-z][a-z-]+)([^`\n]*)")
OPTION = re.compile(r"--[a-z][a-z-]*")
TARGET = re.compile(r"`make ([a-z]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)[^)]*\)")


def named(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for document in DOCUMENTS:
        yield from pattern.finditer(document.read_text("utf-8"))


def in_code(text: str) -> str:
    """Return what a document sets as code, in a line or as a block."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))


def test_every_command_that_is_named_is_one() -> None:
    code = "\n".join(in_code(each.read_text("utf-8")) for each in DOCUMENTS)
    commands = {found[1] for found in COMMAND.finditer(code)}

    assert "try" in commands
    assert commands - COMMANDS.keys() == set()


def test_every_option_that_is_named_behind_a_command_is_its_own() -> None:
    code = "\n".join(in_code(each.read_text("utf-8")) for each in DOCUMENTS)
    asked = {
        (found[1], word)
        for found in COMMAND.finditer(code)
        for word in OPTION.findall(found[2])
    }

    assert ("doctor", "--processes") in asked
    known = {name: OPTION.findall(help_of(name)) for name in COMMANDS}
    assert [one for one in asked if one[1] not in known[one[0]]] == []


def test_every_target_that_is_named_is_made_and_told_of() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    made = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    told = set(re.findall(r"^## ([a-z]+) ", makefile, re.MULTILINE))

    assert {found[1] for found in named(TARGET)} - made == set()
    assert made == told


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = LINK.findall(document.read_text("utf-8"))

    assert [one for one in links if not (document.parent / one).exists()] == []


@pytest.mark.parametrize("folder", CROWDED)
def test_the_map_names_every_module_of_a_crowded_folder(folder: str) -> None:
    top, _, below = folder.partition("/")
    modules = {each.stem for each in (PACKAGES[top] / below).glob("[!_]*.py")}
    section = MAP.partition(f"### `{folder}/`\n")[2].partition("\n#")[0]
    told = set(re.findall(r"`([a-z0-9_]+)`", section))
    # A name stands for those that begin with it as well: `longing` for `longing_…`.
    families = {one for one in modules if one.partition("_")[0] in told}

    assert (modules - told - families, told - modules) == (set(), set())
