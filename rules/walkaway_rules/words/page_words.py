"""The words of the page: titles and labels, plain ones and ones that say less."""

from collections.abc import Mapping
from dataclasses import dataclass

from walkaway_rules.counting.days import DayKind
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.tongue.said import said


@dataclass(frozen=True, slots=True)
class PageWords:
    """Titles, labels and what can be chosen."""

    title: str
    """The browser's tab and history show it."""
    turned_today: str
    turned: str
    calendar: str
    calendar_since: str
    kept_lead: str
    hours: str
    fading: str
    course: str
    recent: str
    recent_lead: str
    waits: str
    waits_lead: str
    apart: str
    apart_lead: str
    days: Mapping[DayKind, str]
    turned_often: str
    """How often one day was turned away from."""
    outcomes: Mapping[str, str]
    """By an `Outcome`'s value; the empty one is for what is still open."""
    limits: str
    away: str
    foot: str


PLAIN = PageWords(
    title=said("Walkaway: your days"),
    turned_today=said("turned away today"),
    turned=said("turned away in all"),
    calendar=said("Every day so far"),
    calendar_since=said("Every day since you left"),
    kept_lead=(
        said(
            "The fuller a circle, the harder the day, and you kept it. Open circles"
            " are days you looked. None of them undoes the rest."
        )
    ),
    hours=said("When it calls"),
    fading=said("How it is fading"),
    course=said("How often it calls"),
    recent=said("Lately"),
    recent_lead=said(
        "The last seven days as they were noticed. What is wrong can be put right."
    ),
    waits=said("What is waiting"),
    waits_lead=said(
        "Loosening takes its time, as you promised yourself. You can take it back."
    ),
    apart=said("Counted apart"),
    apart_lead=said("None of these touches the streak."),
    days={
        DayKind.QUIET: said("a quiet day"),
        DayKind.TURNED: said("turned away"),
        DayKind.HARDER: said("turned away four times or more"),
        DayKind.LOOKED: said("looked"),
        DayKind.UNKNOWN: said("not seen"),
    },
    turned_often=said("turned away {times}"),
    outcomes={
        "": said("still open"),
        Outcome.TURNED_AWAY.value: said("you turned away"),
        Outcome.WENT_ON.value: said("you looked"),
        Outcome.PASSED_BY.value: said("it passed by"),
        Outcome.NEEDED.value: said("it was needed, and is not counted"),
        Outcome.MISSED.value: said("you looked; it was found afterwards"),
        Outcome.DISPUTED.value: said("put right, and not counted"),
        Outcome.UNKNOWN.value: said("how it ended is not known"),
    },
    limits=said("What it cannot see"),
    away=said(
        "The guard is not running. This is what it wrote down before; nothing can be "
        "put right until it runs again."
    ),
    foot=said("All of this was read on this computer, and stays on it."),
)

DISCREET = PageWords(
    title=said("Days"),
    turned_today=said("counted today"),
    turned=said("counted in all"),
    calendar=said("Every day so far"),
    calendar_since=said("Every day so far"),
    kept_lead=said("Each circle is a day. None of them undoes the rest."),
    hours=said("Times of day"),
    fading=said("Week by week"),
    course=said("Week by week"),
    recent=said("Lately"),
    recent_lead=said("The last seven days."),
    waits=said("What is waiting"),
    waits_lead=said("It can be taken back."),
    apart=said("Counted apart"),
    apart_lead=said("None of these touches the count."),
    days={
        DayKind.QUIET: said("a quiet day"),
        DayKind.TURNED: said("counted"),
        DayKind.HARDER: said("counted four times or more"),
        DayKind.LOOKED: said("open"),
        DayKind.UNKNOWN: said("not known"),
    },
    turned_often=said("counted {times}"),
    outcomes={
        "": said("still open"),
        Outcome.TURNED_AWAY.value: said("counted"),
        Outcome.WENT_ON.value: said("noted"),
        Outcome.PASSED_BY.value: said("not counted"),
        Outcome.NEEDED.value: said("not counted"),
        Outcome.MISSED.value: said("noted afterwards"),
        Outcome.DISPUTED.value: said("put right"),
        Outcome.UNKNOWN.value: said("not known"),
    },
    limits=said("Notes"),
    away=said("It is not running. This is what was written down before."),
    foot=said("All of this was read on this computer, and stays on it."),
)


def page_words(*, discreet: bool) -> PageWords:
    """Return the words that fit."""
    return DISCREET if discreet else PLAIN
