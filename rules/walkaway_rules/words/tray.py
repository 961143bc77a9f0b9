"""What the tray says: its menu, its tooltip and the small window of numbers."""

from dataclasses import asdict, dataclass

from walkaway_rules.status import Status
from walkaway_rules.tongue.said import said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue

NAME = said("Walkaway")
NEUTRAL_NAME = said("Days")
"""Said in place of our name where the person asked for discretion."""

AWAY = said("Not guarding right now")
NO_REPLY = said("The guard did not answer. It may be starting; the icon will tell.")
NO_RULES = said("rules.yaml is not there. `walkaway rules edit` begins one.")
NOT_KEPT = said("Not all of it could be taken back. `walkaway promise keep` says why.")
NO_EDITOR = said(
    "No editor was found. The rules are in rules.yaml, in the settings folder."
)
NO_START = said(
    "The guard could not be started. `walkaway run` in a terminal says why."
)
NO_HOST = said(
    "Walkaway: this desktop shows no tray yet, so the icon waits for one. "
    "`walkaway status` says the same numbers."
)
NO_BUS = said("Walkaway: there is no session bus, so the tray icon cannot be shown.")
NO_LOCK = said(
    "Walkaway: the tray icon cannot be shown, since its folder cannot be written to."
)
ALREADY = said("Walkaway: the tray icon is there already.")
USAGE = said(
    "`walkaway-tray` shows the streak in the tray; it takes no options. "
    "`walkaway --help` says what else there is."
)


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
    waits: str
    """Above changes of the rules that wait."""
    hold: str
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
    waits="What waits",
    hold="Hold until tomorrow",
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
    waits="Waiting",
    hold="Quiet until tomorrow",
    limits="Notes",
    start="Start",
    quit="Quit",
)


def tray_words(status: Status | None, tongue: Tongue = ENGLISH) -> TrayWords:
    """Return the words that fit; without a status nothing asks for discretion."""
    words = DISCREET if status is not None and status.discreet else PLAIN
    said = {name: tongue.gettext(word) for name, word in asdict(words).items()}
    return TrayWords(**said)


def streak_sentence(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return the streak in words. The number 0 is never said."""
    if status.streak == 0:
        return tongue.gettext("Today is still open")
    said = tongue.ngettext("One whole day", "{days} days in a row", status.streak)
    return said.format(days=status.streak)


def kept_sentence(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return how many of all days were kept, and how many of them nobody watched."""
    if status.days == 0:
        return tongue.gettext("The first day is under way")
    of_one, of_many = "{kept} of 1 day kept", "{kept} of {days} days kept"
    said = tongue.ngettext(of_one, of_many, status.days)
    kept = said.format(kept=status.days_kept, days=status.days)
    trusted = _on_your_word(status, tongue)
    return f"{kept}, {trusted}" if trusted else kept


def _on_your_word(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return how many days are believed, not seen; empty where there are none."""
    if status.days_on_word == 0:
        return ""
    if status.days_on_word == status.days_kept:
        return tongue.gettext("on your word")
    one, many = "one of them on your word", "{days} of them on your word"
    said = tongue.ngettext(one, many, status.days_on_word)
    return said.format(days=status.days_on_word)


def best_sentence(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return the best run; empty where there has been none."""
    if status.best_run == 0:
        return ""
    if status.best_run == status.streak:
        return tongue.gettext("This is the best run so far")
    said = tongue.ngettext("Best run: 1 day", "Best run: {days} days", status.best_run)
    return said.format(days=status.best_run)


def turned_away_sentence(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return how often the person turned away; empty where it was never yet."""
    if status.turned_away == 0:
        return _apart(status, tongue)
    in_all = _times(status.turned_away, tongue)
    if status.turned_away_today == 0:
        said = _COUNTED if status.discreet else _TURNED_AWAY
        return tongue.gettext(said).format(all=in_all)
    said = _COUNTED_TODAY if status.discreet else _TURNED_AWAY_TODAY
    today = _times(status.turned_away_today, tongue)
    return tongue.gettext(said).format(today=today, all=in_all)


def _apart(status: Status, tongue: Tongue) -> str:
    """Return what was counted apart from the days; empty where nothing was."""
    if status.circle_turned_away == 0:
        return ""
    said = _APART if status.discreet else _TURNED_AWAY_APART
    times = _times(status.circle_turned_away, tongue)
    return tongue.gettext(said).format(all=times)


def held_sentence(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return that everything is met with a hold; empty where it is not."""
    if not status.held:
        return ""
    plain, quiet = "A hold until the day is over", "Quiet until the day is over"
    return tongue.gettext(quiet if status.discreet else plain)


def numbers(status: Status | None, tongue: Tongue = ENGLISH) -> tuple[str, ...]:
    """Return every number as a sentence, the streak first, and how urges fade."""
    if status is None:
        return (tongue.gettext(AWAY),)
    sentences = (
        streak_sentence(status, tongue),
        kept_sentence(status, tongue),
        best_sentence(status, tongue),
        turned_away_sentence(status, tongue),
        held_sentence(status, tongue),
    )
    said = tuple(sentence for sentence in sentences if sentence)
    return said if status.discreet else (*said, *status.fading)


def tooltip(status: Status | None, tongue: Tongue = ENGLISH) -> str:
    """Return the line that a pointer over the icon brings up."""
    if status is None:
        return tongue.gettext(AWAY)
    return status.resting or streak_sentence(status, tongue)


def _times(count: int, tongue: Tongue) -> str:
    if count == _TWO:
        return tongue.gettext("twice")
    return tongue.ngettext("once", "{times} times", count).format(times=count)


_TWO = 2
_COUNTED, _COUNTED_TODAY = (
    said("Counted {all} in all"),
    said("Counted {today} today, {all} in all"),
)
_APART = said("Counted {all}, apart from the days")
_TURNED_AWAY = said("Turned away {all} in all")
_TURNED_AWAY_APART = said("Turned away {all} from news of them, counted apart")
_TURNED_AWAY_TODAY = said("Turned away {today} today, {all} in all")
