"""What the documents name is there: commands, options, targets, files and modules."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.command_line.parser import COMMANDS, help_of

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "packaging/gnome-shell/README.md",
]
PACKAGES = {name: ROOT / name / f"walkaway_{name}" for name in ("rules", "daemon")}
MAP = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
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


@pytest.mark.parametrize("top", PACKAGES)
def test_the_map_has_a_row_for_every_folder_and_for_no_other(top: str) -> None:
    package = PACKAGES[top]
    folders = {each.parent for each in package.rglob("__init__.py")} - {package}
    section = MAP.partition(f"### `{top}/`\n")[2].partition("\n#")[0]
    told = re.findall(r"^\| `([a-z_/]+)/` \|", section, re.MULTILINE)

    assert sorted(told) == sorted(str(one.relative_to(package)) for one in folders)


def test_every_module_that_the_architecture_names_by_file_is_there() -> None:
    modules = {str(each) for each in ROOT.rglob("*.py") if ".venv" not in each.parts}
    named = set(re.findall(r"`([a-z_/]+\.py)`", MAP))

    assert "guard/gate.py" in named
    assert [
        one for one in named if not any(each.endswith(f"/{one}") for each in modules)
    ] == []


@pytest.mark.parametrize("top", PACKAGES)
def test_a_test_lies_where_its_module_lies(top: str) -> None:
    modules: dict[str, set[Path]] = {}
    for each in PACKAGES[top].rglob("[!_]*.py"):
        folder = each.parent.relative_to(PACKAGES[top])
        modules.setdefault(f"test_{each.stem}", set()).add(folder)
    tests = ROOT / "tests" / top

    assert [
        each
        for each in tests.rglob("test_*.py")
        if each.stem in modules
        and each.parent.relative_to(tests) not in modules[each.stem]
    ] == []
