"""Every sentence that is to be there in each language, found where it is written."""

import ast
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, cast

from walkaway_daemon.command_line.parser import COMMANDS
from walkaway_rules.reading.fit import purpose
from walkaway_rules.reading.grammar import groups
from walkaway_rules.reading.shape import Word
from walkaway_rules.words import tray
from walkaway_seeds import pause_words, words

if TYPE_CHECKING:
    from walkaway_rules.tongue.said import Said

ROOT = Path(__file__).parents[2]
PACKAGES = ("rules", "daemon", "tray")
WORDS = ROOT / "rules/walkaway_rules/words"
SAME = frozenset(
    {
        "Walkaway",
        "April",
        "August",
        "September",
        "November",
        "Passphrase: ",
        "{change} ({when})",
    }
)
"""What may be the same in another language."""
ARGPARSE = (
    "usage: ",
    "options",
    "positional arguments",
    "show this help message and exit",
    "show program's version number and exit",
)
"""What the library that reads command lines says itself."""
NO_SENTENCES = frozenset({"let go", "let it go", "keep it", "tender hours"})
"""What the person says, not we."""
_MARKERS = frozenset({"said", "gettext"})
"""Functions whose first argument is a sentence."""
_PAIRS = {"ngettext": 0, "counted": 1, "forms": 0}
"""Functions to which two forms of a sentence are handed, and where."""
_PARSING = frozenset({"add_argument", "add_subparsers", "Grammar"})
_SENTENCE = re.compile(r"(?!SELECT )(?:[A-Z`]|rules)[^\n]* [^\n]*[.?]", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2}")
_CODE = re.compile(r"%[A-Za-z]")
"""How a time is written down."""
_SPEAKING = re.compile(r"^[^(%|]*[^\W\d_]{2}[,.]? [^|]*$")
"""Two words, and no sign of a pattern."""


def messages() -> set[str]:
    """Return every sentence; the forms of one that depends on a number are joined."""
    found = {*_seeds(), *_tray(), *_help(), *_purposes(), *ARGPARSE}
    for tree in _trees():
        found |= {*_spoken(tree)}
    for file in sorted((ROOT / "daemon").rglob("*.py")):
        found |= {*_plain(ast.parse(file.read_text("utf-8")))}
    return {said for said in found if len(said) > 1}


def unmarked() -> list[tuple[str, str]]:
    """Return texts in `words/` that no language could ever take the place of."""
    known = {form for message in messages() for form in message.split("\0")}
    return [
        (file.name, text)
        for file in sorted(WORDS.glob("*.py"))
        for text in _unmarked(ast.parse(file.read_text("utf-8")))
        if text not in known | NO_SENTENCES
    ]


def flattened() -> list[tuple[str, str]]:
    """Return what commands print as an f-string, which forgets how it was made."""
    return [
        (file.name, ast.unparse(node))
        for file in sorted((ROOT / "daemon").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and _name(node.func) in {"say", "done", "complain", "ask"}
        and any(isinstance(part, ast.JoinedStr) for part in node.args)
    ]


def _trees() -> Iterator[ast.Module]:
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield ast.parse(file.read_text("utf-8"))


def _seeds() -> Iterator[str]:
    for pools in (words.TITLES, words.BODIES):
        for pool in pools.values():
            yield from pool
    yield from (words.TURN_BACK, words.NOT_NOW)
    for name, value in vars(pause_words).items():
        if name.isupper():
            yield from (value,) if isinstance(value, str) else _flat(value)


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from cast("dict[str, str]", value).values()
    elif isinstance(value, tuple):
        yield from cast("tuple[str, ...]", value)


def _tray() -> Iterator[str]:
    for each in (tray.PLAIN, tray.DISCREET):
        yield from asdict(each).values()


def _purposes() -> Iterator[str]:
    """Yield what is said of keys of rules.yaml that miss, or have no value."""
    for group in groups():
        for key in group.keys:
            hint = purpose(key)
            if key.required or isinstance(key.shape, Word):
                yield str(cast("Said", hint).parts["what"])


def _help() -> Iterator[str]:
    """Yield what the help says of commands; of their options see `_plain`."""
    for command in COMMANDS.values():
        yield from filter(None, (command.short, command.long))


def _spoken(tree: ast.Module) -> Iterator[str]:
    """Yield what is marked, straight or by a name of the same module."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in _MARKERS:
            for part in node.args[:1]:
                yield from _texts(part, tree)
        elif name in _PAIRS:
            first = _PAIRS[name]
            pair = [[*_texts(one, tree)] for one in node.args[first : first + 2]]
            yield from map("\0".join, zip(*pair, strict=True))


def _plain(tree: ast.Module) -> Iterator[str]:
    """Yield what the daemon says in whole sentences, marked or not.

    That is what is said of senses, and why something could not be done. Notes in the
    journal stay English, and so does what only a programmer hears.
    """
    unseen = {id(part) for node in ast.walk(tree) for part in _unseen(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in unseen:
            if isinstance(node.value, str) and _SENTENCE.fullmatch(node.value):
                yield node.value
        elif isinstance(node, ast.Call):
            if _name(node.func) == "Finding" and node.args:
                yield from _texts(node.args[0], tree)
            if _name(node.func) in _PARSING:
                for word in node.keywords:
                    if word.arg in {"help", "description", "epilog", "metavar"}:
                        yield from _texts(word.value, tree)


def _unseen(node: ast.AST) -> Iterator[ast.expr]:
    """Yield the docstrings and the notes in what stands here."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield from node.values
    if isinstance(node, ast.Call) and _name(node.func) == "note":
        yield from node.args
    if isinstance(node, ast.Call) and _name(node.func) in _PAIRS:
        yield from node.args


def _unmarked(tree: ast.Module) -> Iterator[str]:
    """Yield words in a text that is put together, and words that nothing marks."""
    unseen = {id(part) for node in ast.walk(tree) for part in _unseen(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(
                str(part.value)
                for part in node.values
                if isinstance(part, ast.Constant)
            )
            if _WORD.search(_CODE.sub("", text)):
                yield text
        elif isinstance(node, ast.Constant) and id(node) not in unseen:
            yield from _SPEAKING.findall(str(node.value))


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


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
