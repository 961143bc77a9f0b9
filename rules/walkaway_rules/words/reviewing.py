"""What is said when somebody looks back at what was noticed."""

from walkaway_rules.matching.match import MatchKind

REVIEWED = "`walkaway review NUMBER mistake`, `not-me` or `needed` corrects one."
NO_EXCEPTION = (
    "The rules have no exception for that.",
    "`walkaway rules edit` opens them, so that you can change what it is about.",
)
FOR_NEEDED = (
    "The channel belongs to `needed`.",
    "`walkaway review NUMBER needed --site family.example` allows one.",
)
WHAT_IT_WAS = (
    "What it was is missing.",
    "`walkaway review NUMBER mistake`, `not-me` or `needed` says it.",
)
NOTHING_LATELY = "Nothing was noticed in the last seven days."
NO_SUCH_MOMENT = (
    "There is no moment of that number.",
    "`walkaway review` lists them.",
)
FORGOTTEN = "That moment is no longer known. Moments can be corrected for seven days."
SAME = "It is noted like that already."
MISTAKEN = "Thank you. It counts as a mistake of Walkaway's, not as yours."
SOMEBODY_ELSE = "Thank you. It was somebody else, so it is not counted."
WAS_NEEDED = "Thank you. It was contact that had to be, so it is not counted."

HOLDS_NOW = "The exception is in rules.yaml and holds at once: it was a common word."
ALREADY_THERE = "rules.yaml says so already; `walkaway promise` shows whether it waits."
WAITS = (
    "It is in rules.yaml, and waits as you promised yourself;"
    " `walkaway promise` shows for how long."
)
_OUTCOMES = {
    "turned_away": "turned away",
    "went_on": "went on",
    "passed_by": "passed by",
    "needed": "needed",
    "missed": "seen afterwards",
    "disputed": "not counted",
    "unknown": "not known",
    "": "still open",
}
_SIGNS = {
    MatchKind.PROFILE: "a profile",
    MatchKind.SEARCH: "a search",
    MatchKind.NAME: "a page that speaks of them",
    MatchKind.SITE: "a site",
    MatchKind.PLACE: "a place",
    MatchKind.SONG: "a song",
    MatchKind.LONGING: "a longing search",
    MatchKind.PHONE: "a number",
    MatchKind.MAIL: "a mail address",
    MatchKind.APP: "an app",
    MatchKind.KEEPSAKE: "a keepsake",
    MatchKind.CHECKING: "one look too many",
}


def sign_said(sign: MatchKind | None) -> str:
    """Return what sort of thing was noticed; "a match" where that is not known."""
    return "a match" if sign is None else _SIGNS[sign]


def outcome_said(outcome: str) -> str:
    """Given an outcome's value, return it in words; empty stands for an open urge."""
    return _OUTCOMES[outcome]


def no_channel(key: str, said: str, hint: str) -> tuple[str, str]:
    """Given an option, and what is the matter with its text, return what to say."""
    remedy = hint or "`walkaway review --help` shows what it takes"
    return f"`--{key}` was not taken: {said}.", f"{remedy[0].upper()}{remedy[1:]}."


def offer_exception(number: int, sign: str) -> str:
    """Return how such matches can be left alone."""
    return (
        f"`walkaway review {number} mistake --except` leaves it alone whenever it is"
        f" {sign}."
    )


def offer_channel(number: int) -> str:
    """Return how such contact can be allowed."""
    return (
        "Contact that has to be can be allowed, so that it is let through:"
        f" `walkaway review {number} needed --site family.example`, or --mail, --phone"
        " or --app."
    )
