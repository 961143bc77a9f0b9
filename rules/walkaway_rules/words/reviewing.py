"""What is said when somebody looks back at what was noticed."""

from walkaway_rules.match import MatchKind
from walkaway_rules.tongue.said import laid_out, said

REVIEWED = said(
    "`walkaway review NUMBER mistake`, `not-me` or `needed` corrects one, and `undo`"
    " takes that back."
)
NO_EXCEPTION = (
    said("The rules have no exception for that."),
    said("`walkaway rules edit` opens them, so that you can change what it is about."),
)
FOR_NEEDED = (
    said("The channel belongs to `needed`."),
    said("`walkaway review NUMBER needed --site` allows one, and asks which."),
)
WHICH = {
    "site": said("Which site may it be? "),
    "mail": said("Which mail address may it be? "),
    "phone": said("Which number may it be? "),
    "app": said("Which app may it be? "),
}
"""What is asked where an option stands alone."""
NOTHING_TYPED = (
    said("Nothing was typed, so nothing was changed."),
    said("A site, a mail address, a number or an app goes there."),
)
WHAT_IT_WAS = (
    said("What it was is not said."),
    said("`walkaway review NUMBER mistake`, `not-me` or `needed` says it."),
)
NOTHING_LATELY = said("Nothing was noticed in the last seven days.")
NO_SUCH_MOMENT = (
    said("There is no moment of that number."),
    said("`walkaway review` lists them."),
)
FORGOTTEN = said(
    "That moment is no longer known. Moments can be corrected for seven days."
)
SAME = said("It is noted like that already.")
MISTAKEN = said("Thank you. It counts as a mistake of Walkaway's, not as yours.")
MET_AGAIN = said(
    "The same may be met again: what it was is kept nowhere by which it could be known."
)
SOMEBODY_ELSE = said("Thank you. It was somebody else, so it is not counted.")
AS_NOTICED = said("That is taken back. It stands as it was noticed.")
NOT_CORRECTED = said("Nothing was corrected there, so nothing changed.")
WAS_NEEDED = said("Thank you. It was contact that had to be, so it is not counted.")

HOLDS_NOW = said(
    "The exception is in rules.yaml and holds at once: it was a common word."
)
ALREADY_THERE = said(
    "rules.yaml says so already; `walkaway promise` shows whether it waits."
)
WAITS = said(
    "It is in rules.yaml, and waits as you promised yourself;"
    " `walkaway promise` shows for how long."
)
_OUTCOMES = {
    "turned_away": said("turned away"),
    "went_on": said("you looked"),
    "passed_by": said("passed by"),
    "needed": said("needed"),
    "missed": said("seen afterwards"),
    "disputed": said("not counted"),
    "unknown": said("not known"),
    "": said("still open"),
}
_SIGNS = {
    MatchKind.PROFILE: said("a profile"),
    MatchKind.SEARCH: said("a search"),
    MatchKind.NAME: said("a page that speaks of them"),
    MatchKind.SITE: said("a site"),
    MatchKind.PLACE: said("a place"),
    MatchKind.SONG: said("a song"),
    MatchKind.LONGING: said("a longing search"),
    MatchKind.PHONE: said("a number"),
    MatchKind.MAIL: said("a mail address"),
    MatchKind.APP: said("an app"),
    MatchKind.KEEPSAKE: said("a keepsake"),
    MatchKind.CHECKING: said("one look too many"),
}


def sign_said(sign: MatchKind | None) -> str:
    """Return what sort of thing was noticed; "a match" where that is not known."""
    return said("a match") if sign is None else _SIGNS[sign]


def outcome_said(outcome: str) -> str:
    """Given an outcome's value, return it in words; empty stands for an open urge."""
    return _OUTCOMES[outcome]


def no_channel(key: str, what: str, hint: str) -> tuple[str, str]:
    """Given an option, and what is the matter with its text, return what to say."""
    told = laid_out("{what}; {hint}", what=what, hint=hint) if hint else what
    refused = said("`--{option}` was not taken: {what}.", option=key, what=told)
    return refused, said("`walkaway review --help` shows what it takes.")


def offer_exception(number: int, sign: str) -> str:
    """Return how such matches can be left alone."""
    return said(
        "`walkaway review {number} mistake --except` leaves it alone whenever it is"
        " {sign}.",
        number=number,
        sign=sign,
    )


def offer_channel(number: int) -> str:
    """Return how such contact can be allowed."""
    return said(
        "Such contact can be let through from now on:"
        " `walkaway review {number} needed --site`, or --mail, --phone or --app,"
        " asks which.",
        number=number,
    )
