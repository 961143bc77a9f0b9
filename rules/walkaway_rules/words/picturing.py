"""What the page says: the ledger in pictures, with a sentence before every number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.counting.hours import Stretch, busiest, is_few
from walkaway_rules.counting.trend import FEWEST, Direction, Estimate, Trend
from walkaway_rules.counting.weeks import Week
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import Said, counted, joined, laid_out, said, tenths
from walkaway_rules.tongue.tongue import MONTHS
from walkaway_rules.words.page_words import PageWords
from walkaway_rules.words.promising import HELD

AWAITED = said(
    "The page waits for your default browser, which may be starting. Ctrl-C gives up."
)
OPENED = said("The page is open in your browser.")
SKIP = said("To the days")
HIDE = said("Hide this page")
HIDE_HOW = said("or press Escape twice")
AS_TABLE = said("As a table")
EARLIER_MONTHS = said("Earlier months")
EARLIER = said("Earlier in these days")
PUT_RIGHT = said("Put it right")
MISTAKE = said("That was a mistake")
NOT_ME = said("That was not me")
NEEDED = said("I needed this")
TAKE_BACK = said("Take it back")
A_CHANGE_WAITS = said("A change waits.")
A_MOMENT = said("A moment")
GONE = said("something your rules no longer name")

ASK = said("Is it them?")
ASK_LEAD = said(
    "Near names are a question, and only you can answer it. Put an address here to "
    "hear what the rules make of it. It is kept nowhere."
)
ASK_LABEL = said("Address of a page, or a handle")
ASK_BUTTON = said("Ask")
ADD_HINT = said("If it is, a line in rules.yaml keeps it away from now on.")

TODAY = said("today")
WEEKDAYS = (
    said("Mon"),
    said("Tue"),
    said("Wed"),
    said("Thu"),
    said("Fri"),
    said("Sat"),
    said("Sun"),
)
WEEKDAYS_WHOLE = (
    said("Monday"),
    said("Tuesday"),
    said("Wednesday"),
    said("Thursday"),
    said("Friday"),
    said("Saturday"),
    said("Sunday"),
)
HOUR, URGES, WEEK, EXPECTED = (
    said("Hour"),
    said("Times"),
    said("Week from"),
    said("As the line has it"),
)
NOW = said("now")
NOT_WATCHED = said("not watched")

_COUNTED = (
    said("zero"),
    said("one"),
    said("two"),
    said("three"),
    said("four"),
    said("five"),
    said("six"),
    said("seven"),
    said("eight"),
    said("nine"),
    said("ten"),
    said("eleven"),
    said("twelve"),
)
_HOURS = (
    said("midnight"),
    said("one in the morning"),
    said("two in the morning"),
    said("three in the morning"),
    said("four in the morning"),
    said("five in the morning"),
    said("six in the morning"),
    said("seven in the morning"),
    said("eight in the morning"),
    said("nine in the morning"),
    said("ten in the morning"),
    said("eleven in the morning"),
    said("noon"),
    said("one in the afternoon"),
    said("two in the afternoon"),
    said("three in the afternoon"),
    said("four in the afternoon"),
    said("five in the afternoon"),
    said("six in the evening"),
    said("seven in the evening"),
    said("eight in the evening"),
    said("nine in the evening"),
    said("ten at night"),
    said("eleven at night"),
)
"""Whole, since each language has its own word for where a night begins and ends."""
_SLOWLY = 26
"""Weeks above which halving is no longer told in weeks."""


def walking(status: Status) -> str:
    """Return how long the way has been, in one sentence."""
    if status.days == 0:
        return said("The first day is under way.")
    if status.discreet:
        return counted(status.days, "One day so far.", "{count} days so far.")
    return counted(
        status.days,
        "You have been walking for one day.",
        "You have been walking for {count} days.",
    )


def stretch(status: Status) -> str:
    """Return the present stretch beside the longest, and what today brought."""
    return joined(" ", (_present(status), *_today(status)))


def middle(status: Status) -> str:
    """Return what stands in the ring: the number, and a word where there is none."""
    return str(status.streak) if status.streak else said("today")


def held(status: Status) -> str:
    """Return that everything is met with a hold; empty where it is not."""
    if not status.held:
        return ""
    return said("Quiet until the day is over") if status.discreet else HELD


def unit(status: Status) -> str:
    """Return what stands below that."""
    if status.streak == 0:
        return said("is open")
    return counted(status.streak, "day", "days")


def kept(status: Status) -> str:
    """Return how many of all days were kept, as figures."""
    return said("{kept} of {days}", kept=status.days_kept, days=status.days)


def kept_label(status: Status) -> str:
    """Return what that is."""
    return counted(status.days, "day kept", "days kept")


def best_label(status: Status) -> str:
    """Return what stands below the number of the longest stretch."""
    return counted(
        status.best_run, "day, the longest stretch", "days, the longest stretch"
    )


def ring_said(status: Status) -> str:
    """Return the ring in words."""
    return counted(
        status.days,
        "{kept} of {count} day kept. {present}",
        "{kept} of {count} days kept. {present}",
        kept=status.days_kept,
        present=_present(status),
    )


def unknown_days(days: Sequence[Day]) -> str:
    """Return how many days nobody knows about; empty where there are none."""
    number = sum(day.kind is DayKind.UNKNOWN for day in days)
    if number == 0:
        return ""
    return counted(
        number,
        "One day, dotted here, was not seen: it counts on your word.",
        "{count} days, dotted here, were not seen: they count on your word.",
    )


def month_name(first: date, today: date) -> str:
    """Return the month, with its year where that is not this one."""
    name = said(MONTHS[first.month - 1])
    return name if first.year == today.year else _with_year(name, first)


def month_said(name: str, days: Iterable[Day], words: PageWords) -> str:
    """Return one month in words, as a screen reader says it."""
    kinds = [day.kind for day in days]
    parts = [
        laid_out("{kind}: {count}", kind=words.days[kind], count=kinds.count(kind))
        for kind in DayKind
        if kind in kinds
    ]
    return laid_out("{name}. {parts}.", name=name, parts=joined(", ", parts))


def day_said(day: Day, words: PageWords) -> str:
    """Return one day in a few words, without its date."""
    kind = words.days[day.kind]
    if not day.turned_away:
        return kind
    turned = said(words.turned_often, times=times(day.turned_away))
    if day.kind in {DayKind.TURNED, DayKind.HARDER}:
        return turned
    return joined(", ", (kind, turned))


def cell_said(day: Day, words: PageWords, today: date) -> str:
    """Return one day with the number that it has in its month."""
    parts = {"day": day.date.day, "kind": day_said(day, words)}
    if day.date == today:
        return laid_out("{day} ({today}): {kind}", **parts, today=TODAY)
    return laid_out("{day}: {kind}", **parts)


def estimate_said(one: Estimate) -> str:
    """Return a point of the line, with the ends of the band around it."""
    return said(
        "{middle} ({low} to {high})",
        middle=tenths(one.middle),
        low=tenths(one.low),
        high=tenths(one.high),
    )


def hours_said(hours: Sequence[int]) -> str:
    """Return when it calls, as far as that can be said."""
    if is_few(hours):
        return said("There is too little yet to say when.")
    found = busiest(hours)
    if found is None:
        return said("At all hours, no one of them more than the others.")
    return said(
        "Half of the times lie between {first} and {end}, over three months.",
        first=hour_name(found.first),
        end=hour_name(found.end),
    )


def dial_said(found: Stretch | None) -> tuple[str, str]:
    """Return what stands in the middle of the dial, and what stands below that."""
    if found is None:
        return "24 h", said("at all hours")
    return f"{found.first:02}\N{EN DASH}{found.end:02}", said("half of it")


def hour_name(hour: int) -> str:
    """Return the hour as somebody would say it."""
    return _HOURS[hour]


def course_title(found: Trend | None, words: PageWords) -> str:
    """Return the title of the curve, which claims no more than it shows."""
    rarer = found is not None and found.direction is Direction.RARER
    return words.fading if rarer else words.course


def course_said(weeks: Sequence[Week], found: Trend | None) -> str:
    """Return where it is going, as far as that is known."""
    if found is None and len(weeks) >= FEWEST and not any(w.urges for w in weeks):
        return said("It did not call once in these weeks.")
    if found is None:
        return said("After four whole weeks a line shows where it is going.")
    match found.direction:
        case Direction.RARER if found.half > _SLOWLY:
            going = said("It is growing rarer, slowly.")
        case Direction.RARER:
            going = _halving(found.half)
        case Direction.OFTENER:
            going = said("More often lately. That is about these weeks, not about you.")
        case _:
            going = said("Where it is going is still open.")
    return joined(" ", (going, said("The band is what cannot be known.")))


def day_name(day: date, today: date) -> str:
    """Return a day of the last week as somebody would call it."""
    apart = (today - day).days
    if apart == 0:
        return said("Today")
    return said("Yesterday") if apart == 1 else WEEKDAYS_WHOLE[day.weekday()]


def date_said(day: date, today: date) -> str:
    """Return the date in words, with the year where it is not this one."""
    name = said("{day} {month}", day=day.day, month=said(MONTHS[day.month - 1]))
    return name if day.year == today.year else _with_year(name, day)


def apart(
    outcomes: Mapping[Outcome, int], circle: Mapping[Outcome, int], *, discreet: bool
) -> tuple[tuple[str, str], ...]:
    """Return what is counted beside the streak, each with its number in words."""
    seen = (Outcome.TURNED_AWAY, Outcome.WENT_ON, Outcome.MISSED)
    looked = sum(circle[outcome] for outcome in seen)
    around = times(looked)
    turned = circle[Outcome.TURNED_AWAY]
    if turned and not discreet:
        each = said("each time") if turned == looked else times(turned)
        around = said("{often}, turned away {times}", often=around, times=each)
    rows = (
        (_OTHERS if discreet else _NEWS, around),
        (said("Passed by, without being sought"), times(outcomes[Outcome.PASSED_BY])),
        (said("Contact that was needed"), times(outcomes[Outcome.NEEDED])),
        (said("Put right by you"), times(outcomes[Outcome.DISPUTED])),
        (said("Not known how it ended"), times(outcomes[Outcome.UNKNOWN])),
    )
    return rows[:1] + rows[3:] if discreet else rows


def times(number: int) -> str:
    """Return how often, in words as far as they are short."""
    if number == 0:
        return said("never")
    if number == _TWO:
        return said("twice")
    return counted(number, "once", "{times} times", times=number)


def button_about(deed: str, what: str, when: str) -> str:
    """Return the whole name of a button that stands in a list of equal ones."""
    return laid_out("{deed}: {what}, {when}", deed=deed, what=what, when=when)


def _present(status: Status) -> str:
    if status.streak == 0:
        today = said("Today is still open.")
        if not status.best_run:
            return today
        longest = said("The longest stretch was {days}.", days=_long(status.best_run))
        return joined(" ", (today, longest))
    days = _long(status.streak)
    if status.streak >= status.best_run:
        return said("This stretch is {days} long, the longest yet.", days=days)
    return said(
        "This stretch is {days} long; the longest was {most}.",
        days=days,
        most=_long(status.best_run),
    )


def _today(status: Status) -> Iterator[str]:
    often = times(status.turned_away_today)
    if status.turned_away_today and not status.discreet:
        yield said("You turned away {times} today.", times=often)


def _long(days: int) -> str:
    return counted(days, "1 day", "{count} days")


def _with_year(name: str, day: date) -> str:
    return laid_out("{name} {year}", name=name, year=day.year)


def _halving(weeks: float) -> Said:
    whole = max(1, round(weeks))
    number = _COUNTED[whole] if whole < len(_COUNTED) else whole
    return counted(
        whole,
        "About half as often every week.",
        "About half as often every {weeks} weeks.",
        weeks=number,
    )


_TWO = 2
_OTHERS, _NEWS = said("Others"), said("News through friends and family")
