"""The house as a whole: what it is built from, and what it never says."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("rules", "daemon", "tray", "seeds")
MODULES = sorted(
    module for package in PACKAGES for module in (ROOT / package).rglob("*.py")
)
DISTRIBUTIONS = {
    "AppKit": "pyobjc-framework-cocoa",
    "ApplicationServices": "pyobjc-framework-applicationservices",
    "CoreFoundation": "pyobjc-framework-cocoa",
    "PIL": "pillow",
    "PyObjCTools": "pyobjc-framework-cocoa",
    "PySide6": "pyside6-essentials",
    "objc": "pyobjc-core",
    "yaml": "pyyaml",
}
"""Where a module is called otherwise than the package that brings it."""


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra)]
    return {re.split(r"[^\w.-]", one)[0].lower().replace("_", "-") for one in wanted}


def test_every_package_that_is_imported_is_declared() -> None:
    tops = {name.split(".")[0] for module in MODULES for name in imported(module)}
    foreign = {
        DISTRIBUTIONS.get(top, top).lower().replace("_", "-")
        for top in tops - sys.stdlib_module_names
        if not top.startswith("walkaway_")
    }

    assert foreign - declared() == set()


def test_every_declared_package_is_imported() -> None:
    tops = {name.split(".")[0] for module in MODULES for name in imported(module)}
    used = {DISTRIBUTIONS.get(top, top).lower().replace("_", "-") for top in tops}

    assert declared() - used == set()


def test_the_packaging_folder_is_no_package() -> None:
    """It would shadow the package of that name for everything run from here."""
    assert list((ROOT / "packaging").rglob("__init__.py")) == []


@pytest.mark.parametrize("word", ["breakpoint(", "TODO", "FIXME", "XXX"])
def test_nothing_unfinished_is_left_in_the_code(word: str) -> None:
    found = [module.name for module in MODULES if word in module.read_text("utf-8")]

    assert found == []


def test_every_module_says_what_it_is() -> None:
    silent = [
        module.name
        for module in MODULES
        if not ast.get_docstring(ast.parse(module.read_text("utf-8")))
    ]

    assert silent == []
