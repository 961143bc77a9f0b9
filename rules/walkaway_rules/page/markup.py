"""Markup that cannot be broken out of: every text is escaped where it is put in."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Markup:
    """A piece of HTML or SVG that is whole and safe."""

    text: str


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
    begin = f"<{name}{''.join(_attribute(*each) for each in attributes.items())}>"
    if name in _VOID:
        return Markup(begin)
    return Markup(f"{begin}{together(children).text}</{name}>")


def together(children: Iterable[Child]) -> Markup:
    """Return these one after the other."""
    return Markup("".join(_inner(child) for child in children))


def number(value: float) -> str:
    """Return a length of a drawing: two decimals at most, and none that say nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _inner(child: Child) -> str:
    match child:
        case None:
            return ""
        case Markup(text):
            return text
        case _:
            return escape(child, quote=False)


def _attribute(name: str, value: Value) -> str:
    shown = name.rstrip("_").replace("_", "-")
    match value:
        case None | False:
            return ""
        case True:
            return f" {shown}"
        case float():
            return f' {shown}="{number(value)}"'
        case _:
            return f' {shown}="{escape(str(value))}"'
