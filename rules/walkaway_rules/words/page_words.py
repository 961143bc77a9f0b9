"""The words of the page: titles and labels, plain ones and ones that say less."""

from collections.abc import Mapping
from dataclasses import dataclass

from walkaway_rules.counting.days import DayKind
from walkaway_rules.deciding.event import Outcome


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
    outcomes: Mapping[str, str]
    """By an `Outcome`'s value; the empty one is for what is still open."""
    limits: str
    away: str
    foot: str


PLAIN = PageWords(
    title="Walkaway",
    turned_today="turned away today",
    turned="turned away in all",
    calendar="Every day so far",
    calendar_since="Every day since you left",
    kept_lead=(
        "The fuller a circle, the harder the day, and you kept it. Open circles are "
        "days you looked. None of them undoes the rest."
    ),
    hours="When it calls",
    fading="How it is fading",
    course="How often it calls",
    recent="Lately",
    recent_lead="The last seven days as they were noticed. What is wrong can be put "
    "right.",
    waits="What is waiting",
    waits_lead="Loosening takes its time, as you promised yourself. You can take it "
    "back.",
    apart="Counted apart",
    apart_lead="None of these touches the streak.",
    days={
        DayKind.QUIET: "a quiet day",
        DayKind.TURNED: "turned away",
        DayKind.HARDER: "turned away four times or more",
        DayKind.LOOKED: "looked",
        DayKind.UNKNOWN: "not seen",
    },
    outcomes={
        "": "still open",
        Outcome.TURNED_AWAY.value: "you turned away",
        Outcome.WENT_ON.value: "you looked",
        Outcome.PASSED_BY.value: "it passed by",
        Outcome.NEEDED.value: "it was needed, and is not counted",
        Outcome.MISSED.value: "you looked; it was found afterwards",
        Outcome.DISPUTED.value: "put right, and not counted",
        Outcome.UNKNOWN.value: "how it ended is not known",
    },
    limits="What it cannot see",
    away="The guard is not running. This is what it wrote down before; nothing can be "
    "put right until it runs again.",
    foot="All of this was read on this computer, and stays on it.",
)

DISCREET = PageWords(
    title="Days",
    turned_today="counted today",
    turned="counted in all",
    calendar="Every day so far",
    calendar_since="Every day so far",
    kept_lead="Each circle is a day. None of them undoes the rest.",
    hours="Times of day",
    fading="Week by week",
    course="Week by week",
    recent="Lately",
    recent_lead="The last seven days.",
    waits="What is waiting",
    waits_lead="It can be taken back.",
    apart="Counted apart",
    apart_lead="None of these touches the count.",
    days={
        DayKind.QUIET: "a quiet day",
        DayKind.TURNED: "counted",
        DayKind.HARDER: "counted four times or more",
        DayKind.LOOKED: "open",
        DayKind.UNKNOWN: "not known",
    },
    outcomes={
        "": "still open",
        Outcome.TURNED_AWAY.value: "counted",
        Outcome.WENT_ON.value: "noted",
        Outcome.PASSED_BY.value: "not counted",
        Outcome.NEEDED.value: "not counted",
        Outcome.MISSED.value: "noted afterwards",
        Outcome.DISPUTED.value: "put right",
        Outcome.UNKNOWN.value: "not known",
    },
    limits="Notes",
    away="It is not running. This is what was written down before.",
    foot="All of this was read on this computer, and stays on it.",
)


def page_words(*, discreet: bool) -> PageWords:
    """Return the words that fit."""
    return DISCREET if discreet else PLAIN
