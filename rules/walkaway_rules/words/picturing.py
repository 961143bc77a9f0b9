"""What the page says: the ledger in pictures, with a sentence before every number."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.counting.hours import Stretch, busiest, is_few
from walkaway_rules.counting.trend import FEWEST, Direction, Trend
from walkaway_rules.counting.weeks import Week
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.status import Status
from walkaway_rules.tongue.tongue import MONTHS
from walkaway_rules.words.page_words import PageWords

OPENED = "The page is open in your browser."
SKIP = "To the days"
NUMBERS = "In numbers"
HIDE = "Hide this page"
HIDE_HOW = "or press Escape twice"
AS_TABLE = "As a table"
EARLIER_MONTHS = "Earlier months"
EARLIER = "Earlier in these days"
PUT_RIGHT = "Put it right"
MISTAKE = "That was a mistake"
NOT_ME = "That was not me"
NEEDED = "I needed this"
TAKE_BACK = "Take it back"
NOTHING_WAITS = "Nothing waits. Your rules are in force as they stand."
A_CHANGE_WAITS = "A change waits."
A_MOMENT = "a moment"
GONE = "something your rules no longer name"
PULL_BUTTON = "I feel the pull"

ASK = "Is it them?"
ASK_LEAD = (
    "Near names are a question, and only you can answer it. Put an address here to "
    "hear what the rules make of it. It is kept nowhere."
)
ASK_LABEL = "Address of a page, or a handle"
ASK_BUTTON = "Ask"
ADD_HINT = "If it is, a line in rules.yaml keeps it away from now on."

TODAY = "today"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAYS_WHOLE = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
HOUR, URGES, WEEK, EXPECTED = "Hour", "Times", "Week from", "As the line has it"
NOW = "now"
NOT_WATCHED = "not watched"

_COUNTED = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve",
)  # fmt: skip
_MORNING, _NOON, _EVENING, _NIGHT, _DEEP = 5, 12, 18, 22, 24
_SLOWLY = 26
"""Weeks above which halving is no longer told in weeks."""


def walking(status: Status) -> str:
    """Return how long the way has been, in one sentence."""
    if status.days == 0:
        return "The first day is under way."
    way = "one day" if status.days == 1 else f"{status.days} days"
    if status.discreet:
        return f"{way[0].upper()}{way[1:]} so far."
    return f"You have been walking for {way}."


def stretch(status: Status) -> str:
    """Return the present stretch beside the longest, and what today brought."""
    return f"{_present(status)} {_today(status)}".strip()


def unit(status: Status) -> str:
    """Return what stands below the number in the ring."""
    if status.streak == 0:
        return "today is open"
    return "day" if status.streak == 1 else "days"


def kept(status: Status) -> str:
    """Return how many of all days were kept, as figures."""
    return f"{status.days_kept} of {status.days}"


def kept_label(status: Status) -> str:
    """Return what that is."""
    return "day kept" if status.days == 1 else "days kept"


def best_label(status: Status) -> str:
    """Return what stands below the number of the longest stretch."""
    begin = "day" if status.best_run == 1 else "days"
    return f"{begin}, the longest stretch"


def ring_said(status: Status) -> str:
    """Return the ring in words."""
    return f"{kept(status)} {kept_label(status)}. {_present(status)}"


def unknown_days(days: Sequence[Day]) -> str:
    """Return how many days nobody knows about; empty where there are none."""
    number = sum(day.kind is DayKind.UNKNOWN for day in days)
    if number == 0:
        return ""
    if number == 1:
        return "One day, dotted here, was not seen: it counts on your word."
    return f"{number} days, dotted here, were not seen: they count on your word."


def month_name(first: date, today: date) -> str:
    """Return the month, with its year where that is not this one."""
    name = MONTHS[first.month - 1]
    return name if first.year == today.year else f"{name} {first.year}"


def month_said(name: str, days: Iterable[Day], words: PageWords) -> str:
    """Return one month in words, as a screen reader says it."""
    kinds = [day.kind for day in days]
    parts = [
        f"{words.days[kind]}: {kinds.count(kind)}" for kind in DayKind if kind in kinds
    ]
    return f"{name}. {', '.join(parts)}."


def day_said(day: Day, words: PageWords) -> str:
    """Return one day in a few words, without its date."""
    said = words.days[day.kind]
    if day.kind in {DayKind.TURNED, DayKind.HARDER}:
        return f"{words.days[DayKind.TURNED]} {times(day.turned_away)}"
    if day.turned_away:
        return f"{said}, {words.days[DayKind.TURNED]} {times(day.turned_away)}"
    return said


def hours_said(hours: Sequence[int]) -> str:
    """Return when it calls, as far as that can be said."""
    if is_few(hours):
        return "There is too little yet to say when."
    found = busiest(hours)
    if found is None:
        return "At all hours, no one of them more than the others."
    first, end = hour_name(found.first), hour_name(found.end)
    return f"Half of the times lie between {first} and {end}, over three months."


def dial_said(found: Stretch | None) -> tuple[str, str]:
    """Return what stands in the middle of the dial, and what stands below that."""
    if found is None:
        return "24 h", "at all hours"
    return f"{found.first:02}\N{EN DASH}{found.end:02}", "half of it"


def hour_name(hour: int) -> str:
    """Return the hour as somebody would say it."""
    if hour in {0, _NOON}:
        return "noon" if hour else "midnight"
    name = _COUNTED[hour % _NOON]
    if hour < _MORNING or hour >= _NIGHT:
        return f"{name} at night"
    if hour < _NOON:
        return f"{name} in the morning"
    part = "afternoon" if hour < _EVENING else "evening"
    return f"{name} in the {part}"


def course_title(found: Trend | None, words: PageWords) -> str:
    """Return the title of the curve, which claims no more than it shows."""
    rarer = found is not None and found.direction is Direction.RARER
    return words.fading if rarer else words.course


def course_said(weeks: Sequence[Week], found: Trend | None) -> str:
    """Return where it is going, as far as that is known."""
    if found is None and len(weeks) >= FEWEST and not any(w.urges for w in weeks):
        return "It did not call once in these weeks."
    if found is None:
        return "After four whole weeks a line shows where it is going."
    match found.direction:
        case Direction.RARER if found.half > _SLOWLY:
            said = "It is growing rarer, slowly."
        case Direction.RARER:
            said = f"About half as often every {_weeks(found.half)}."
        case Direction.OFTENER:
            said = "More often lately. That is about these weeks, not about you."
        case _:
            said = "Where it is going is still open."
    return f"{said} The band is what cannot be known."


def day_name(day: date, today: date) -> str:
    """Return a day of the last week as somebody would call it."""
    apart = (today - day).days
    if apart == 0:
        return "Today"
    return "Yesterday" if apart == 1 else WEEKDAYS_WHOLE[day.weekday()]


def date_said(day: date, today: date) -> str:
    """Return the date in words, with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def apart(
    outcomes: Mapping[Outcome, int], circle: Mapping[Outcome, int], *, discreet: bool
) -> tuple[tuple[str, str], ...]:
    """Return what is counted beside the streak, each with its number in words."""
    seen = (Outcome.TURNED_AWAY, Outcome.WENT_ON, Outcome.MISSED)
    looked = sum(circle[outcome] for outcome in seen)
    around = times(looked)
    turned = circle[Outcome.TURNED_AWAY]
    if turned and not discreet:
        each = "each time" if turned == looked else times(turned)
        around = f"{around}, turned away {each}"
    rows = (
        ("Others" if discreet else "News through friends and family", around),
        ("Passed by, without being sought", times(outcomes[Outcome.PASSED_BY])),
        ("Contact that was needed", times(outcomes[Outcome.NEEDED])),
        ("Put right by you", times(outcomes[Outcome.DISPUTED])),
        ("Not known how it ended", times(outcomes[Outcome.UNKNOWN])),
    )
    return rows[:1] + rows[3:] if discreet else rows


def times(number: int) -> str:
    """Return how often, in words as far as they are short."""
    if number == 0:
        return "never"
    if number == 1:
        return "once"
    return "twice" if number == _TWO else f"{number} times"


def button_about(deed: str, what: str, when: str) -> str:
    """Return the whole name of a button that stands in a list of equal ones."""
    return f"{deed}: {what}, {when}"


def _present(status: Status) -> str:
    if status.streak == 0:
        longest = _long(status.best_run)
        said = f" The longest stretch was {longest}." if status.best_run else ""
        return f"Today is still open.{said}"
    begin = f"This stretch is {_long(status.streak)} long"
    if status.streak >= status.best_run:
        return f"{begin}, the longest yet."
    return f"{begin}; the longest was {_long(status.best_run)}."


def _today(status: Status) -> str:
    if status.turned_away_today == 0 or status.discreet:
        return ""
    return f"You turned away {times(status.turned_away_today)} today."


def _long(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"


def _weeks(number: float) -> str:
    whole = max(1, round(number))
    if whole == 1:
        return "week"
    return f"{_COUNTED[whole]} weeks" if whole < len(_COUNTED) else f"{whole} weeks"


_TWO = 2
