"""Every sentence that is to be there in each language, found where it is written."""

import ast
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import cast

from walkaway_rules.words import fading, limits, reviewing, tray
from walkaway_seeds import pause_words, words

ROOT = Path(__file__).parents[2]
LATE = {
    fading: ("COME_NEARER", "NO_STEP", "NOT_YET"),
    limits: ("PULL_TOLD", "STOPPING"),
    reviewing: ("FORGOTTEN", "SAME", "MISTAKEN", "SOMEBODY_ELSE", "WAS_NEEDED"),
    tray: ("AWAY", "NO_REPLY", "NO_RULES", "NO_EDITOR", "NO_START"),
}
"""Constants that are looked up where they are said, not where they are written."""
SAME = frozenset({"Walkaway", "April", "August", "September", "November"})
"""What may be the same in another language."""


def messages() -> set[str]:
    """Return every sentence; the forms of one that depends on a number are joined."""
    found = {*_seeds(), *_tray(), *_late()}
    for package in ("rules", "daemon", "tray"):
        for file in sorted((ROOT / package).rglob("*.py")):
            tree = ast.parse(file.read_text("utf-8"))
            found |= {*_spoken(tree)}
    return found - {""}


def findings() -> set[str]:
    """Return what is said of senses; where nobody translated it, it stays English.

    Who adds a sense knows no other language, and a limit in English is better than
    none.
    """
    trees = (
        ast.parse(file.read_text("utf-8"))
        for file in sorted((ROOT / "daemon").rglob("*.py"))
    )
    return {said for tree in trees for said in _findings(tree)}


def _seeds() -> Iterator[str]:
    for pools in (words.TITLES, words.BODIES):
        for pool in pools.values():
            yield from pool
    yield from (words.TURN_BACK, words.NOT_NOW)
    for name, value in vars(pause_words).items():
        if name.isupper():
            yield from (value,) if isinstance(value, str) else _flat(value)
    yield "en"


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from cast("dict[str, str]", value).values()
    elif isinstance(value, tuple):
        yield from cast("tuple[str, ...]", value)


def _tray() -> Iterator[str]:
    for each in (tray.PLAIN, tray.DISCREET):
        yield from asdict(each).values()


def _late() -> Iterator[str]:
    for module, names in LATE.items():
        yield from (str(getattr(module, name)) for name in names)


def _spoken(tree: ast.Module) -> Iterator[str]:
    """Yield what is handed to a tongue, straight or by a name of the same module."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "gettext":
            for part in node.args:
                yield from _texts(part, tree)
        elif node.func.attr == "ngettext":
            one, many = (list(_texts(part, tree)) for part in node.args[:2])
            yield from map("\0".join, zip(one, many, strict=True))


def _texts(part: ast.expr, tree: ast.Module) -> Iterator[str]:
    """Yield every text that an expression can come to, by way of names as well."""
    match part:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from (*_texts(body, tree), *_texts(other, tree))
        case ast.Dict(values=parts) | ast.Tuple(elts=parts):
            for each in parts:
                yield from _texts(each, tree)
        case ast.Subscript(value=table):
            yield from _texts(table, tree)
        case ast.Name(id=name):
            for target, value in _assigned(tree):
                if isinstance(target, ast.Name) and target.id == name:
                    yield from _texts(value, tree)
        case _:
            pass


def _assigned(tree: ast.Module) -> Iterator[tuple[ast.expr, ast.expr]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                yield from zip(target.elts, node.value.elts, strict=True)
            else:
                yield target, node.value


def _findings(tree: ast.Module) -> Iterator[str]:
    """Yield what is said of a sense that does not work, or not wholly."""
    for node in ast.walk(tree):
        parts = node.args if isinstance(node, ast.Call) else []
        parts = node.elts if isinstance(node, ast.Tuple) else parts
        for sight, said in pairwise(parts):
            poor = isinstance(sight, ast.Attribute) and sight.attr in _POOR
            if poor and isinstance(said, ast.Constant):
                yield str(said.value)


_POOR = {"LIMITED", "BLIND"}
