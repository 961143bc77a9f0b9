"""Said: a sentence that still knows how it was made, so that every tongue can make it.

It is its English text, and may be handed on, compared and written down as such.
Where it meets a person, `spoken` says it in their language. What was filled in stays
as it is, unless it was made in the same way: an alias may be a word of ours, too.
"""

from collections.abc import Iterable
from typing import Any, cast

from walkaway_rules.tongue.tongue import ENGLISH, Tongue


class Said(str):
    """A sentence in English, and what it was made of. `said` makes one."""

    __slots__ = ("fixed", "many", "number", "parts", "template")

    template: str
    """With names in braces where there are parts."""
    many: str
    """The template for other numbers than one; empty where no number decides."""
    number: int
    parts: dict[str, object]
    fixed: bool
    """The template is the same in every language."""


def said(template: str, **parts: object) -> Said:
    """Return the sentence, with the parts put in for the names in braces."""
    return _made(template, "", 0, parts)


def laid_out(template: str, **parts: object) -> Said:
    """Return parts in an order that is the same in every language."""
    text = _made(template, "", 0, parts)
    text.fixed = True
    return text


def counted(number: int, one: str, many: str, **parts: object) -> Said:
    """Return the form that goes with the number, which is "{count}" in both."""
    return _made(one, many, number, {"count": grouped(number), **parts})


def forms(one: str, many: str) -> tuple[str, str]:
    """Return two forms that are kept for `counted`, which is handed them later."""
    return one, many


def grouped(number: int) -> str:
    """Return a number with its digits in threes, as the language parts them."""
    front, last = divmod(number, _THOUSAND)
    if not front:
        return str(number)
    return said("{front},{last}", front=grouped(front), last=f"{last:03}")


def tenths(number: float) -> Said:
    """Return a number with one decimal place, as the language parts it."""
    whole, _, tenth = f"{number:.1f}".partition(".")
    return said("{whole}.{tenth}", whole=whole, tenth=tenth)


def joined(between: str, sentences: Iterable[str]) -> Said:
    """Return these one after the other."""
    parts = {f"s{number}": each for number, each in enumerate(sentences)}
    return laid_out(between.join(f"{{{name}}}" for name in parts), **parts)


def spoken(text: str, tongue: Tongue) -> str:
    """Return the text in this language; what was not made here stays as it is."""
    if not isinstance(text, Said):
        return text
    if text.fixed:
        template = text.template
    elif text.many:
        template = tongue.ngettext(text.template, text.many, text.number)
    else:
        template = tongue.gettext(text.template)
    parts = {name: _part(part, tongue) for name, part in text.parts.items()}
    return _filled(template, parts)


def sentence_in(tongue: Tongue, sentence: str) -> str:
    """Return a sentence that is surely ours in this language, a constant as well."""
    if isinstance(sentence, Said):
        return spoken(sentence, tongue)
    return tongue.gettext(sentence) if sentence else ""


def packed(text: str) -> object:
    """Return the text in JSON values, with how it was made."""
    if not isinstance(text, Said):
        return text
    parts = {name: _packed_part(part) for name, part in text.parts.items()}
    return {
        "template": text.template,
        "many": text.many,
        "number": text.number,
        "fixed": text.fixed,
        "parts": parts,
    }


def unpacked(values: object) -> str:
    """Return what was packed. Raise `ValueError` where it is none."""
    if isinstance(values, str):
        return values
    try:
        found = cast("dict[str, Any]", values)
        parts = {str(k): _unpacked_part(v) for k, v in found["parts"].items()}
        number, one, many = int(found["number"]), found["template"], found["many"]
        text = _made(str(one), str(many), number, parts)
        text.fixed = bool(found["fixed"])
    except (LookupError, TypeError, AttributeError) as error:
        message = "no sentence"
        raise ValueError(message) from error
    return text


def _packed_part(part: object) -> object:
    if isinstance(part, str):
        return packed(part)
    return part if isinstance(part, int | float) else str(part)


def _unpacked_part(part: object) -> object:
    return part if isinstance(part, int | float) else unpacked(part)


def _made(one: str, many: str, number: int, parts: dict[str, object]) -> Said:
    template = ENGLISH.ngettext(one, many, number) if many else one
    sentence = Said(_filled(template, parts))
    sentence.template, sentence.many = one, many
    sentence.number, sentence.parts, sentence.fixed = number, parts, False
    return sentence


def _filled(template: str, parts: dict[str, object]) -> str:
    return template.format(**parts) if parts else template


def _part(part: object, tongue: Tongue) -> object:
    return spoken(part, tongue) if isinstance(part, Said) else part


_THOUSAND = 1000
