"""`walkaway check`: whether a page would be noticed, and why."""

import json
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from walkaway_daemon.command_line.page_table import Page, read_pages
from walkaway_daemon.command_line.rules_at_hand import (
    AtHand,
    Beside,
    at_hand,
    matcher_at_hand,
    rulebook_of,
)
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.program.terminal import ask, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.matches import Matches
from walkaway_rules.match import Match
from walkaway_rules.matching.addresses.address import is_address
from walkaway_rules.observation import Visit, VisitKind, WindowShown
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.said import joined, laid_out
from walkaway_rules.words import outcries
from walkaway_rules.words.checking import (
    LAST_GOOD,
    NO_ADDRESS,
    NO_TABLE,
    STILL_IN_FORCE,
    WHICH_PAGE,
    meets,
    summary,
    verdict,
    verdict_json,
)
from walkaway_rules.words.glyphs import GOOD, PART
from walkaway_rules.words.likenesses import questions, standings


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be checked: one page, or a table of them."""

    address: str | None = field(repr=False)
    title: str = field(repr=False, default="")
    table: str | None = None


def check(given: Question, rules: str | None, *, as_json: bool) -> int:
    """Print the verdict of each page; return 1 where any boundary is touched."""
    question = _asked_for(given)
    now = SystemClock().now()
    hand = None
    if rules is not None:
        rulebook = rulebook_of(Path(rules), now)
    else:
        hand = at_hand(find_paths(), now)
        rulebook = hand.rulebook()
    matcher = matcher_at_hand(rulebook)
    with _pages(question) as pages:
        verdicts = ((page, _ask(matcher, page, now.utc)) for page in pages)
        if as_json:
            return _print_json(verdicts, rulebook)
        if question.table is None:
            code = _print_one(verdicts, rulebook)
        else:
            code = _print_table(verdicts)
    if hand is not None:
        _say_what_stands_beside(hand, question, matcher, now.utc)
    return code


def _asked_for(given: Question) -> Question:
    """Return the question with an address; at a terminal one is asked for.

    What is typed behind a command a shell remembers.
    """
    if given.table is not None or given.address or not is_terminal(sys.stdin):
        return given
    return replace(given, address=ask(WHICH_PAGE).strip())


def _say_what_stands_beside(
    hand: AtHand, question: Question, known: Matches, utc: int
) -> None:
    match hand.beside():
        case Beside.WAITS if _changes(hand, question, known, utc):
            report(laid_out("  {sentence}", sentence=STILL_IN_FORCE))
        case Beside.UNUSABLE:
            report(laid_out("  {sentence}", sentence=LAST_GOOD))
        case Beside.WAITS | Beside.IN_FORCE:
            pass


def _changes(hand: AtHand, question: Question, known: Matches, utc: int) -> bool:
    """Return whether one page fares otherwise once all waits are over.

    Of the pages of a table it is not asked.
    """
    own = hand.own
    if question.address is None or question.table or not isinstance(own, Rulebook):
        return True
    page = Page(question.address, question.title)
    later = matcher_at_hand(resolved(own))
    before, after = (_ask(each, page, utc) for each in (known, later))
    return verdict(before) != verdict(after)


Verdicts = Iterable[tuple[Page, Match | None]]


@contextmanager
def _pages(question: Question) -> Generator[Iterable[Page], None, None]:
    if question.table is None:
        if not question.address:
            raise TroubleError(*outcries.NO_ADDRESS)
        yield [Page(question.address, question.title)]
        return
    with ExitStack() as opened:
        try:
            path = Path(question.table)
            file = opened.enter_context(path.open(encoding="utf-8", errors="replace"))
        except OSError as error:
            raise TroubleError(*outcries.NO_FILE) from error
        yield _from_table(read_pages(file))


def _from_table(pages: Iterable[Page]) -> Iterator[Page]:
    """Yield the pages; none before one is an address or a window.

    Raise where none is.
    """
    held: list[Page] = []
    seen = False
    for page in pages:
        seen = seen or not page.address or is_address(page.address)
        held.append(page)
        if seen:
            yield from held
            held = []
    if held:
        raise TroubleError(*NO_TABLE)


def _ask(matcher: Matches, page: Page, utc: int) -> Match | None:
    if not page.address:
        return matcher.match(WindowShown(page.title, ""))
    return matcher.match(Visit(page.address, page.title, VisitKind.TYPED, utc))


def _print_json(verdicts: Verdicts, rulebook: Rulebook) -> int:
    found = False
    for page, match in verdicts:
        told = {**verdict_json(page.address, match), **_beside(page, match, rulebook)}
        say(json.dumps(told, ensure_ascii=False))
        found = found or meets(match)
    return int(found)


def _print_one(verdicts: Verdicts, rulebook: Rulebook) -> int:
    found = False
    for page, match in verdicts:
        found = meets(match)
        beside = _beside(page, match, rulebook)
        _check_address(page, match, beside)
        report(_told(PART if found else GOOD, verdict(match)))
        for asked in beside.get("questions", ()):
            report(laid_out("  {asked}", asked=asked))
        for one in beside.get("handles", ()):
            report(laid_out("  {boundary}, {handle}: {holds}", **one))
    return int(found)


def _check_address(page: Page, match: Match | None, told: Mapping[str, Any]) -> None:
    """Raise where there is nothing that could be on any list, not even a handle."""
    known = match or told or page.address.startswith("@")
    if not known and not is_address(page.address):
        raise TroubleError(*NO_ADDRESS)


def _beside(page: Page, match: Match | None, rulebook: Rulebook) -> dict[str, Any]:
    """Return what is told beside a verdict, where there is any: it changes nothing."""
    asked = () if match else questions(page.address, rulebook)
    told = {"questions": asked, "handles": standings(page.address, rulebook)}
    return {key: list(value) for key, value in told.items() if value}


def _told(glyph: str, sentence: str) -> str:
    return laid_out("{glyph} {sentence}", glyph=glyph, sentence=sentence)


def _print_table(verdicts: Verdicts) -> int:
    pages = matches = 0
    for page, match in verdicts:
        pages += 1
        if meets(match):
            matches += 1
            shown = f"{PART} {page.address or page.title}"
            report(joined("\n  ", (shown, verdict(match))))
    report(_told(PART if matches else GOOD, summary(matches, pages)))
    return int(bool(matches))
