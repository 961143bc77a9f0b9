"""Sections: what stands on each card of the page."""

from collections.abc import Iterator, Sequence
from datetime import date

from walkaway_rules.counting.days import DayKind
from walkaway_rules.counting.hours import busiest, is_few
from walkaway_rules.counting.weeks import Week
from walkaway_rules.page.course import course
from walkaway_rules.page.dial import dial
from walkaway_rules.page.markup import Child, Markup, tag
from walkaway_rules.page.months import Month, day_mark, month_picture, months
from walkaway_rules.page.ring import ring
from walkaway_rules.page.tables import course_table, hours_table, months_table
from walkaway_rules.page.view import View
from walkaway_rules.words import picturing
from walkaway_rules.words.page_words import PageWords, page_words

_SHOWN = 6
"""Months that are shown without being asked for."""


def card(name: str, title: str, *inner: Child, wide: bool = False) -> Markup:
    """Return a part of the page under its heading."""
    heading = tag("h2", title, id=name)
    kind = "card wide" if wide else "card"
    return tag("section", heading, *inner, class_=kind, aria_labelledby=name)


def lead(text: str) -> Markup | None:
    """Return the sentence that comes before the picture."""
    return tag("p", text, class_="lead") if text else None


def numbers(view: View) -> Markup:
    """Return the ring, the way in a sentence, and the numbers beside the streak."""
    status, words = view.status, page_words(discreet=view.status.discreet)
    figures = (
        (picturing.kept_label(status), picturing.kept(status), status.days),
        (picturing.best_label(status), str(status.best_run), status.best_run),
        (words.turned_today, str(status.turned_away_today), status.turned_away_today),
        (words.turned, str(status.turned_away), status.turned_away),
    )
    pairs = (_pair(label, value) for label, value, number in figures if number)
    return tag(
        "div",
        tag("h1", picturing.walking(status)),
        lead(picturing.stretch(status)),
        lead(picturing.held(status)),
        tag("dl", *pairs, class_="figures"),
    )


def way(view: View) -> Markup:
    """Return the ring with the streak in its middle."""
    status = view.status
    said = picturing.ring_said(status)
    return ring(view.days, picturing.middle(status), picturing.unit(status), said)


def calendar(view: View) -> Markup:
    """Return every day as a circle."""
    words = page_words(discreet=view.status.discreet)
    title = words.calendar_since if view.since_leaving else words.calendar
    all_months = months(view.days)
    earlier, shown = all_months[:-_SHOWN], all_months[-_SHOWN:]
    more = _months(earlier, words, view.today) if earlier else None
    return card(
        "days",
        title,
        lead(words.kept_lead),
        lead(picturing.unknown_days(view.days)),
        _months(shown, words, view.today),
        tag("ul", *_legend(words), class_="legend"),
        _folded(picturing.EARLIER_MONTHS, more) if more else None,
        months_table(all_months, title, words, view.today),
        wide=True,
    )


def hours(view: View) -> Markup:
    """Return the hours of the day."""
    words = page_words(discreet=view.status.discreet)
    said = picturing.hours_said(view.hours)
    if is_few(view.hours):
        return card("hours", words.hours, lead(said))
    figures, below = picturing.dial_said(busiest(view.hours))
    return card(
        "hours",
        words.hours,
        lead(said),
        dial(view.hours, figures, below, said),
        hours_table(view.hours, words.hours),
    )


def fading(view: View) -> Markup:
    """Return the weeks and where they are going."""
    words = page_words(discreet=view.status.discreet)
    title = picturing.course_title(view.trend, words)
    said = picturing.course_said(view.weeks, view.trend)
    if not view.weeks:
        return card("course", title, lead(said))
    return card(
        "course",
        title,
        lead(said),
        *_fading(view),
        _plot(view, said),
        course_table(view.weeks, view.trend, title, view.today),
    )


def apart(view: View) -> Markup:
    """Return what is counted beside the streak."""
    discreet = view.status.discreet
    words = page_words(discreet=discreet)
    rows = picturing.apart(view.outcomes, view.circle, discreet=discreet)
    pairs = tag("dl", *(_pair(*each) for each in rows), class_="pairs")
    return card("apart", words.apart, lead(words.apart_lead), pairs)


def limits(view: View) -> Markup | None:
    """Return what is not seen right now; None where all is well."""
    if not view.status.limits:
        return None
    words = page_words(discreet=view.status.discreet)
    lines = (tag("li", sentence) for sentence in view.status.limits)
    return card("limits", words.limits, tag("ul", *lines, class_="plain"))


def _fading(view: View) -> Iterator[Markup]:
    """Yield what the guard says of it, and what it offers."""
    if not view.status.discreet:
        yield from (tag("p", said, class_="lead") for said in view.status.fading)


def _pair(label: str, value: str) -> Markup:
    return tag("div", tag("dt", label), tag("dd", value))


def _months(shown: Sequence[Month], words: PageWords, today: date) -> Markup:
    return tag("ul", *(_month(one, words, today) for one in shown), class_="months")


def _month(month: Month, words: PageWords, today: date) -> Markup:
    name = picturing.month_name(month.first, today)
    said = picturing.month_said(name, month.days, words)
    return tag("li", tag("h3", name), month_picture(month, said, today))


def _legend(words: PageWords) -> Iterator[Markup]:
    for kind in DayKind:
        yield tag("li", day_mark(kind), words.days[kind])


def _folded(name: str, inner: Markup) -> Markup:
    return tag("details", tag("summary", name), inner, class_="more")


def _plot(view: View, said: str) -> Markup:
    """Return the curve with its figures beside it, in letters that never shrink."""
    most = max(week.urges for week in view.weeks)
    heights = tag("div", tag("span", str(most)), tag("span", "0"), class_="heights")
    ends = tag(
        "div",
        tag("span", _begin(view.weeks, view.today)),
        tag("span", picturing.NOW),
        class_="ends",
    )
    return tag(
        "div", heights, course(view.weeks, view.trend, said), ends, class_="plot"
    )


def _begin(weeks: Sequence[Week], today: date) -> str:
    return picturing.date_said(weeks[0].first, today)
