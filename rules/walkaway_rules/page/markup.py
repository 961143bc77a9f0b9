"""Markup that cannot be broken out of: every text is escaped where it is put in.

Sentences of ours are kept as they were made until the whole is written down, so that
one page can be written in any language.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import chain

from walkaway_rules.tongue.said import Said, spoken
from walkaway_rules.tongue.tongue import ENGLISH, Tongue


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of ours at its place."""

    said: Said
    quoted: bool
    """It stands within the quotes of an attribute."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A piece of HTML or SVG that is whole and safe."""

    pieces: tuple[str | _Sentence, ...]

    @property
    def text(self) -> str:
        """It as it reads in English."""
        return self.written(ENGLISH)

    def written(self, tongue: Tongue) -> str:
        """Return it in this language."""
        return "".join(_written(piece, tongue) for piece in self.pieces)


def whole(text: str) -> Markup:
    """Return what is markup already."""
    return Markup((text,))


Child = Markup | str | None
"""What an element may hold. A string is text, never markup; None is nothing."""

Value = str | int | float | bool | None
"""What an attribute may be. True is its bare name; False and None leave it out."""

_VOID = frozenset({"br", "input", "link", "meta"})


def tag(name: str, /, *children: Child, **attributes: Value) -> Markup:
    """Return an element.

    Attributes are written as words of Python: `class_` is class, `aria_label` is
    aria-label.
    """
    begin = chain.from_iterable(_attribute(*each) for each in attributes.items())
    if name in _VOID:
        return _joined((f"<{name}", *begin, ">"))
    inner = together(children).pieces
    return _joined((f"<{name}", *begin, ">", *inner, f"</{name}>"))


def together(children: Iterable[Child]) -> Markup:
    """Return these one after the other."""
    return _joined(chain.from_iterable(_inner(child) for child in children))


def number(value: float) -> str:
    """Return a length of a drawing: two decimals at most, and none that say nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _inner(child: Child) -> tuple[str | _Sentence, ...]:
    match child:
        case None:
            return ()
        case Markup(pieces):
            return pieces
        case Said():
            return (_Sentence(child, quoted=False),)
        case _:
            return (escape(child, quote=False),)


def _attribute(name: str, value: Value) -> tuple[str | _Sentence, ...]:
    shown = name.rstrip("_").replace("_", "-")
    match value:
        case None | False:
            return ()
        case True:
            return (f" {shown}",)
        case float():
            return (f' {shown}="{number(value)}"',)
        case Said():
            return (f' {shown}="', _Sentence(value, quoted=True), '"')
        case _:
            return (f' {shown}="{escape(str(value))}"',)


def _joined(pieces: Iterable[str | _Sentence]) -> Markup:
    """Return them with neighbours that are written down already made one."""
    return Markup(tuple(_merged(pieces)))


def _merged(pieces: Iterable[str | _Sentence]) -> Iterator[str | _Sentence]:
    plain: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            plain.append(piece)
            continue
        yield "".join(plain)
        yield piece
        plain = []
    yield "".join(plain)


def _written(piece: str | _Sentence, tongue: Tongue) -> str:
    if isinstance(piece, str):
        return piece
    return escape(spoken(piece.said, tongue), quote=piece.quoted)
