"""Invented views of the page, and a way to read a page as a person would."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

from rules.ledgers import APP, CIRCLE, DAY, HOUR, PERSON, Diary
from rules.story import at
from walkaway_rules.page.view import View, guarded, view
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.standing.standing import standing

LEFT = date(2026, 9, 14)
BOUNDARIES = (PERSON, APP, CIRCLE)
_UNSEEN = {"style", "script", "title"}
_LINES = {
    "h1", "h2", "h3", "p", "li", "dt", "dd", "summary", "button", "caption", "tr",
    "label", "text",
}  # fmt: skip


def diary() -> Diary:
    """Return three weeks with a slip, a gap and some of everything."""
    told = Diary()
    told.begin()
    for day, hours in {0: (1, 22, 23), 1: (0, 21, 22, 23), 3: (22,), 9: (23,)}.items():
        for hour in hours:
            told.turn_away(day * DAY + hour * HOUR)
    told.look(2 * DAY + 22 * HOUR, APP)
    told.turn_away(4 * DAY, CIRCLE)
    told.pass_by(5 * DAY)
    told.end(10 * DAY)
    told.begin(12 * DAY)
    told.turn_away(20 * DAY + 6 * HOUR)
    told.look(19 * DAY + 7 * HOUR, CIRCLE)
    return told


def an_evening(**changes: object) -> View:
    """Return the view on the evening of the twenty-first day, with a guard."""
    now = at(20 * DAY + 20 * HOUR)
    told = diary().told(now)
    rulebook = Rulebook(people=(Person("J", left=LEFT),))
    status = replace(standing(told.state, rulebook, now, (), "1"), **changes)  # type: ignore[arg-type]  # each test names true fields
    seen = view(told, status, LEFT, BOUNDARIES, now)
    return guarded(seen, status, seen.recent)


def a_beginning() -> View:
    """Return the view of the first hours, without a guard."""
    now = at(3 * HOUR)
    told = Diary()
    told.begin()
    status = standing(told.told(now).state, Rulebook(), now, (), "1")
    return view(told.told(now), status, None, (), now)


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self._within: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag not in {"input", "meta", "link", "br"}:
            self._within.append(tag)
        if tag in _LINES:
            self.lines.append("")
        elif tag in {"span", "td", "th"}:
            self.lines[-1] += " | "

    def handle_endtag(self, tag: str) -> None:
        self._within.pop()
        if tag in _LINES:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if not _UNSEEN & set(self._within):
            self.lines[-1] += data


def read(text: str) -> str:
    """Return what is to be read on the page, line by line."""
    lines = (line.strip(" |\n") for line in _Reader(text).lines)
    return "\n".join(line for line in lines if line)
