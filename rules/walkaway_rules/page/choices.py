"""Choices: what can be done on the page. Each is a plain form that needs no script."""

from collections.abc import Iterator, Sequence
from datetime import date

from walkaway_rules.deciding.event import CORRECTIONS
from walkaway_rules.page.markup import Child, Markup, tag
from walkaway_rules.page.sections import card, lead
from walkaway_rules.page.view import View
from walkaway_rules.remembered import Correction, Remembered
from walkaway_rules.tongue.said import joined, laid_out
from walkaway_rules.words import picturing
from walkaway_rules.words.page_words import page_words
from walkaway_rules.words.reviewing import NOTHING_LATELY

_SHOWN = 6
"""Moments that are shown without being asked for."""
_LONGEST = 2000
"""Letters of an address that can be asked about."""
_NAMES = {
    Correction.MISTAKE: picturing.MISTAKE,
    Correction.NOT_ME: picturing.NOT_ME,
    Correction.NEEDED: picturing.NEEDED,
    Correction.UNDO: picturing.TAKE_BACK,
}
_PUT_RIGHT = {outcome.value for outcome in CORRECTIONS}


def hiding(key: str) -> Markup:
    """Return what takes the page away at once."""
    return tag(
        "form",
        _key(key),
        tag("button", picturing.HIDE, class_="quiet"),
        tag("p", picturing.HIDE_HOW, class_="lead small"),
        id="hide",
        method="post",
        action="hide",
    )


def recent(view: View, key: str) -> Markup:
    """Return the moments of the last days, and how to put them right."""
    words = page_words(discreet=view.status.discreet)
    lines = [_moment(view, one, key) for one in view.recent]
    if not lines:
        return card("recent", words.recent, lead(NOTHING_LATELY))
    earlier = tag("ul", *lines[_SHOWN:], class_="list")
    more = tag("details", tag("summary", picturing.EARLIER), earlier, class_="more")
    return card(
        "recent",
        words.recent,
        lead(words.recent_lead),
        tag("ul", *lines[:_SHOWN], class_="list"),
        more if lines[_SHOWN:] else None,
    )


def waits(view: View, key: str) -> Markup | None:
    """Return what waits to loosen, and how to take it back; None where nothing does."""
    words = page_words(discreet=view.status.discreet)
    parts = [*_pending(view, key), *_resting(view, key)]
    if not parts:
        return None
    return card("waits", words.waits, lead(words.waits_lead), *parts)


def asking(view: View, key: str) -> Markup | None:
    """Return the question about an address; None where that would say too much."""
    if view.status.discreet:
        return None
    field = tag(
        "input",
        type="text",
        id="address",
        name="address",
        maxlength=_LONGEST,
        autocomplete="off",
        spellcheck="false",
        required=True,
    )
    label = tag("label", picturing.ASK_LABEL, for_="address")
    button = tag("button", picturing.ASK_BUTTON)
    row = tag("div", label, field, button, class_="row")
    answer = tag("ul", *(tag("li", one) for one in view.answer), class_="plain")
    return card(
        "ask",
        picturing.ASK,
        lead(picturing.ASK_LEAD),
        tag("form", _key(key), row, method="post", action="ask"),
        tag("div", answer, role="status") if view.answer else None,
    )


def _moment(view: View, one: Remembered, key: str) -> Markup:
    discreet = view.status.discreet
    words = page_words(discreet=discreet)
    when, what = _when(one, view.today), _what(one, discreet=discreet)
    return tag(
        "li",
        tag("span", what),
        tag("span", when, class_="how"),
        tag("span", words.outcomes[one.outcome], class_="how"),
        _corrections(view, one, (what, when), key),
    )


def _corrections(
    view: View, one: Remembered, named: tuple[str, str], key: str
) -> Markup | None:
    if not view.guarding:
        return None
    if one.outcome in _PUT_RIGHT:
        return _revising(one, [_button(Correction.UNDO, named)], key)
    offered = (one for one in Correction if one is not Correction.UNDO)
    form = _revising(one, [_button(each, named) for each in offered], key)
    about = laid_out(": {what}", what=joined(", ", named))
    unseen = tag("span", about, class_="unseen")
    summary = tag("summary", picturing.PUT_RIGHT, unseen)
    why = None if view.status.discreet else lead(one.why)
    return tag("details", summary, why, form)


def _revising(one: Remembered, buttons: Sequence[Markup], key: str) -> Markup:
    return tag(
        "form",
        _key(key),
        tag("input", type="hidden", name="urge", value=one.urge),
        *buttons,
        method="post",
        action="revise",
        class_="row",
    )


def _button(correction: Correction, named: tuple[str, str]) -> Markup:
    name = _NAMES[correction]
    return tag(
        "button",
        name,
        class_="quiet",
        name="correction",
        value=correction.value,
        aria_label=picturing.button_about(name, *named),
    )


def _when(one: Remembered, today: date) -> str:
    day, _, time = one.at.partition("T")
    name = picturing.day_name(date.fromisoformat(day), today)
    return laid_out("{day}, {time}", day=name, time=time)


def _what(one: Remembered, *, discreet: bool) -> str:
    if discreet:
        return picturing.A_MOMENT
    alias = one.alias or picturing.GONE
    return laid_out("{alias}: {sign}", alias=alias, sign=one.said)


def _pending(view: View, key: str) -> Iterator[Child]:
    status = view.status
    waiting: Sequence[str] = status.pending
    if not waiting:
        return
    if status.discreet:
        waiting = (picturing.A_CHANGE_WAITS,)
    yield tag("ul", *(tag("li", one) for one in waiting), class_="list")
    yield _deed("keep", picturing.TAKE_BACK, waiting[0], key)


def _resting(view: View, key: str) -> Iterator[Child]:
    if view.status.resting:
        yield tag("ul", tag("li", view.status.resting), class_="list")
    if view.status.resting and view.guarding:
        yield _deed("rest-back", picturing.TAKE_BACK, view.status.resting, key)


def _deed(action: str, name: str, what: str, key: str) -> Markup:
    label = laid_out("{name}: {what}", name=name, what=what)
    button = tag("button", name, class_="quiet", aria_label=label)
    return tag("form", _key(key), button, method="post", action=action, class_="row")


def _key(key: str) -> Markup:
    """Return what proves that a form was filled in on this page."""
    return tag("input", type="hidden", name="key", value=key)
