"""Kinds: every kind of single value in rules.yaml, with examples of each."""

from dataclasses import replace
from datetime import date

from walkaway_rules.boundary import Response
from walkaway_rules.match import EXCEPTABLE, MatchKind
from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.reading import contact, measure
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.shape import Word
from walkaway_rules.reading.spelling import did_you_mean
from walkaway_rules.rulebook import Hours, TenderDate
from walkaway_rules.tongue.said import said

NEWEST = 1
"""The version of the language that is read."""

_RESPONSES = {response.value: response for response in Response}
_SIGNS = {sign.value: sign for sign in EXCEPTABLE}
_TRUTHS = {
    **dict.fromkeys(("true", "True", "TRUE", "yes", "on", "ja"), True),
    **dict.fromkeys(("false", "False", "FALSE", "no", "off", "nein"), False),
}


def version(text: str) -> int | Fault:
    """Return the version of the rules; a newer one is refused."""
    if is_newer(text):
        return NEWER
    return NEWEST if text.lstrip("0") == str(NEWEST) else _NO_VERSION


def is_newer(text: str) -> bool:
    """Return whether the text is the number of a version that is not known yet."""
    number = text.lstrip("0")
    return number.isascii() and number.isdigit() and number != str(NEWEST)


NEWER = Fault(
    said("these rules are written for a newer Walkaway"),
    said("this one reads version {version}", version=NEWEST),
)
_NO_TRUTH = Fault(
    said("this is neither true nor false"), said("write `true` or `false`")
)
_NO_VERSION = Fault(
    said("this is not a version of rules"),
    said("write `{text}`", text=f"walkaway: {NEWEST}"),
)


def response(text: str) -> Response | Fault:
    """Return the response of that name."""
    if value := _RESPONSES.get(text):
        return value
    known = said("write one of {words}", words=", ".join(_RESPONSES))
    hint = did_you_mean(text, _RESPONSES) or known
    return Fault(said("there is no such response"), hint)


def sign(text: str) -> MatchKind | Fault:
    """Return the sign of that name."""
    if value := _SIGNS.get(text):
        return value
    known = said("write one of {words}", words=", ".join(_SIGNS))
    return Fault(said("there is no such sign"), did_you_mean(text, _SIGNS) or known)


def truth(text: str) -> bool | Fault:
    """Return true or false, in YAML's spellings and in German."""
    value = _TRUTHS.get(text)
    return _NO_TRUTH if value is None else value


VERSION: Word[int] = Word(
    said("a version"),
    version,
    good=("1",),
    bad=("2", "one", "0"),
    types=("integer", "string"),
)
TEXT: Word[str] = Word(
    said("a text"), contact.line, good=("a few words",), bad=('"a\\nb"',)
)
ALIAS: Word[str] = Word(said("an alias"), contact.alias, good=("J",), bad=("J" * 41,))
NAME: Word[str] = Word(said("a name"), contact.name, good=("Jane Doe",), bad=("J",))
HANDLE: Word[str] = Word(
    said("a handle"),
    contact.handle,
    good=("jane.doe_91", "'@jane.doe'", "100012345678"),
    bad=("jane doe", "https://site.example/jane", "jane@doe.example", "'@'"),
)
HANDLE_THERE: Word[str] = replace(HANDLE, read=contact.handle_there)
"""One behind its site."""
NETWORK: Word[str] = Word(
    said("a site"), contact.network, good=("instagram", "forum.example"), bad=("a b",)
)
PHONE: Word[str] = Word(
    said("a telephone number"),
    contact.phone,
    good=("+1 202 555 0143",),
    bad=("12", "call me"),
)
MAIL: Word[str] = Word(
    said("a mail address"),
    contact.mail,
    good=("jane@doe.example",),
    bad=("jane", "'@x.y'"),
)
SITE: Word[str] = Word(
    said("a site"),
    contact.site,
    good=("example.com", "example.com/some/page"),
    bad=("example", "https://example.com/", '"*.example.com"'),
)
SIGN: Word[MatchKind] = Word(
    said("a sign"),
    sign,
    good=("search", "profile", "name", "phone", "mail"),
    bad=("serch", "song"),
    types=("string",),
    choices=tuple(_SIGNS),
)
FOLDER: Word[str] = Word(
    said("a folder"), contact.folder, good=("~/Pictures/Lisbon",), bad=("Pictures",)
)
DESTINATION: Word[str] = Word(
    said("a place to go"),
    contact.destination,
    good=("https://example.com/walks", "~/Notes/why.md", "spotify:playlist:calm"),
    bad=("example.com", "Notes/why.md", "'javascript:x'"),
)
DATE: Word[date] = Word(
    said("a date"),
    measure.day,
    good=("2026-09-14",),
    bad=("2026-02-30", "14.09.2026"),
    types=("string",),
    pattern="^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$",
)
DAY_OF_YEAR: Word[TenderDate] = Word(
    said("a day of the year"),
    measure.day_of_year,
    good=("06-21",),
    bad=("02-30", "2026-06-21", "21 June"),
    types=("string",),
    pattern="^[0-9]{1,2}-[0-9]{1,2}$",
)
HOURS: Word[Hours] = Word(
    said("hours of the day"),
    measure.hours,
    good=('"22:30-07:30"',),
    bad=("22:30", "25:00-07:00", "07:00-07:00"),
    types=("string",),
    pattern="^[0-9]{1,2}:[0-9]{2} *(-|\u2013|to|bis) *[0-9]{1,2}:[0-9]{2}$",
)
DISTANCE: Word[float] = Word(
    said("a distance"), measure.distance, good=("300 m", "0.3 km"), bad=("300", "1 m")
)
DEGREES: Word[float] = Word(
    said("degrees"),
    measure.degrees,
    good=("52.5200", "13.4050"),
    bad=("52,52",),
    types=("number", "string"),
)
RATE: Word[tuple[int, int]] = Word(
    said("a rate"), measure.rate, good=("6 per hour",), bad=("6", "0 per hour")
)
SETTLE: Word[int] = Word(
    said("a length of time"),
    measure.span_within(MINUTE, 2 * HOUR, said("between 1 min and 2 h")),
    good=("10 min",),
    bad=("10", "3 h", "soon"),
)
GRACE: Word[int] = Word(
    said("a length of time"),
    measure.span_within(SECOND, 5 * MINUTE, said("between 1 s and 5 min")),
    good=("20 s",),
    bad=("20", "1 h"),
)
LOOSEN_AFTER: Word[int] = Word(
    said("a length of time"),
    measure.span_within(0, 30 * DAY, said("between 0 and 30 days")),
    good=("24 h",),
    bad=("24", "31 days"),
)
RESPONSE: Word[Response] = Word(
    said("a response"),
    response,
    good=tuple(_RESPONSES),
    bad=("shout",),
    choices=tuple(_RESPONSES),
)
TRUTH: Word[bool] = Word(
    said("true or false"),
    truth,
    good=("true",),
    bad=("2",),
    types=("boolean", "string"),
)
