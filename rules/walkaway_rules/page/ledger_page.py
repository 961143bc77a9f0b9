"""The whole page: landmarks, headings, and one sheet of style and script of our own."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from walkaway_rules.page import choices, sections
from walkaway_rules.page.markup import Markup, tag, together, whole
from walkaway_rules.page.page_script import SCRIPT
from walkaway_rules.page.style import style
from walkaway_rules.page.view import View
from walkaway_rules.tongue.said import said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import picturing
from walkaway_rules.words.page_words import page_words


@dataclass(frozen=True, slots=True)
class Keys:
    """What only this page, handed out this once, knows."""

    nonce: str = field(repr=False)
    """Without it no style or script runs."""
    form: str = field(repr=False)
    """Without it no form is taken."""


def ledger_page(view: View, keys: Keys, tongue: Tongue = ENGLISH) -> str:
    """Return the page; nothing in it comes from anywhere else."""
    words = page_words(discreet=view.status.discreet)
    script = tag("script", whole(SCRIPT), nonce=keys.nonce)
    head = tag("head", *_head(words.title, keys.nonce))
    return _whole(head, tag("body", *_body(view, keys), script), tongue)


def trouble_page(said: str, remedy: str, nonce: str, tongue: Tongue = ENGLISH) -> str:
    """Return a page that says why there are no pictures, and what helps."""
    told = tag("main", tag("h1", said), sections.lead(remedy), class_="page")
    head = tag("head", *_head(page_words(discreet=True).title, nonce))
    return _whole(head, tag("body", told), tongue)


def blank_page() -> str:
    """Return what is left when the page was taken away: nothing at all."""
    head = tag("head", tag("meta", charset="utf-8"), tag("title", "\u200b"))
    return _whole(head, tag("body"), ENGLISH)


def policy(nonce: str) -> str:
    """Return the page's content security policy."""
    return (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
        "img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'"
    )


def _whole(head: Markup, body: Markup, tongue: Tongue) -> str:
    page = tag("html", head, body, lang=said("en"))
    return f"<!doctype html>\n{page.written(tongue)}\n"


def _head(title: str, nonce: str) -> Iterator[Markup]:
    yield tag("meta", charset="utf-8")
    yield tag("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield tag("meta", name="robots", content="noindex")
    yield tag("title", title)
    yield tag("link", rel="icon", href="data:,")
    yield tag("style", whole(style()), nonce=nonce)


def _body(view: View, keys: Keys) -> Iterator[Markup]:
    yield tag("a", picturing.SKIP, class_="skip", href="#days")
    yield tag("div", *_parts(view, keys), class_="page")


def _parts(view: View, keys: Keys) -> Iterator[Markup]:
    words = page_words(discreet=view.status.discreet)
    yield tag(
        "header",
        sections.way(view),
        sections.numbers(view),
        choices.hiding(keys.form),
        class_="top",
    )
    cards = tag("div", *_cards(view, keys.form), class_="cards")
    yield tag("main", *_told(view), cards)
    yield tag("footer", tag("p", words.foot))


def _told(view: View) -> Iterator[Markup]:
    words = page_words(discreet=view.status.discreet)
    if view.told:
        told = (tag("p", sentence) for sentence in view.told)
        yield tag("div", *told, class_="said", role="status")
    if not view.guarding:
        yield tag("p", words.away, class_="said")


def _cards(view: View, key: str) -> Iterator[Markup]:
    yield sections.calendar(view)
    yield sections.hours(view)
    yield sections.fading(view)
    yield choices.recent(view, key)
    yield together((choices.waits(view, key),))
    yield sections.apart(view)
    yield together((choices.asking(view, key), sections.limits(view)))
