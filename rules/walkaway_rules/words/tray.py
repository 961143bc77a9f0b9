"""What the tray says: its menu, its tooltip and the small window of numbers."""

from dataclasses import dataclass

from walkaway_rules.status import Status

NAME = "Walkaway"
NEUTRAL_NAME = "Days"
"""Said in place of our name where the person asked for discretion."""

AWAY = "Not guarding right now"
NO_REPLY = "The guard did not answer. It may be starting; the icon will tell."
NO_RULES = "There are no rules yet. The guard writes the first ones when it starts."
NO_EDITOR = "No editor was found. The rules are in rules.yaml, in the settings folder."
NO_START = "The guard could not be started. `walkaway run` in a terminal says why."
NO_HOST = (
    "Walkaway: this desktop shows no tray yet, so the icon waits for one. "
    "`walkaway status` says the same numbers."
)
NO_BUS = "Walkaway: there is no session bus, so the tray icon cannot be shown."
ALREADY = "Walkaway: the tray icon is there already."


@dataclass(frozen=True, slots=True)
class TrayWords:
    """The words on what can be chosen."""

    name: str
    pull: str
    open: str
    edit: str
    rest: str
    rest_waits: str
    """A sentence above the lengths of a pause."""
    quarter: str
    hour: str
    day: str
    take_back: str
    limits: str
    start: str
    quit: str


PLAIN = TrayWords(
    name=NAME,
    pull="I feel the pull",
    open="Open",
    edit="Edit rules",
    rest="Pause the guard",
    rest_waits="It begins after the wait you promised yourself",
    quarter="For 15 minutes",
    hour="For an hour",
    day="Until the day is over",
    take_back="Take it back",
    limits="What it cannot see",
    start="Start the guard",
    quit="Quit tray",
)

DISCREET = TrayWords(
    name=NEUTRAL_NAME,
    pull="A quiet minute",
    open="Open",
    edit="Settings",
    rest="Rest",
    rest_waits="It begins after a while",
    quarter="For 15 minutes",
    hour="For an hour",
    day="Until the day is over",
    take_back="Take it back",
    limits="Notes",
    start="Start",
    quit="Quit",
)


def tray_words(status: Status | None) -> TrayWords:
    """Return the words that fit; without a status nothing asks for discretion."""
    return DISCREET if status is not None and status.discreet else PLAIN


def streak_sentence(status: Status) -> str:
    """Return the streak in words. The number 0 is never said."""
    if status.streak == 0:
        return "Today is still open"
    if status.streak == 1:
        return "One whole day"
    return f"{status.streak} days in a row"


def kept_sentence(status: Status) -> str:
    """Return how many of all days were kept."""
    if status.days == 0:
        return "The first day is under way"
    return f"{status.days_kept} of {_days(status.days)} kept"


def best_sentence(status: Status) -> str:
    """Return the best run; empty where there has been none."""
    if status.best_run == 0:
        return ""
    if status.best_run == status.streak:
        return "This is the best run so far"
    return f"Best run: {_days(status.best_run)}"


def turned_away_sentence(status: Status) -> str:
    """Return how often the person turned away, today and in all."""
    if status.turned_away == 0:
        return "Nothing counted yet" if status.discreet else "No pull met so far"
    start = "Counted" if status.discreet else "Turned away"
    in_all = f"{_times(status.turned_away)} in all"
    if status.turned_away_today == 0:
        return f"{start} {in_all}"
    return f"{start} {_times(status.turned_away_today)} today, {in_all}"


def numbers(status: Status | None) -> tuple[str, ...]:
    """Return every number as a sentence, the streak first, and how urges fade."""
    if status is None:
        return (AWAY,)
    sentences = (
        streak_sentence(status),
        kept_sentence(status),
        best_sentence(status),
        turned_away_sentence(status),
    )
    said = tuple(sentence for sentence in sentences if sentence)
    return said if status.discreet else (*said, *status.fading)


def tooltip(status: Status | None) -> str:
    """Return the line that a pointer over the icon brings up."""
    if status is None:
        return AWAY
    return status.resting or streak_sentence(status)


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _times(count: int) -> str:
    if count == 1:
        return "once"
    return "twice" if count == _TWO else f"{count} times"


_TWO = 2
