"""The rulebook: what rules.yaml says, once it has been read and found sound.

Texts are kept as the person wrote them (surrounding space removed); folding them
for comparison is the matcher's business.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from walkaway_rules.boundary import Response
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import HOUR
from walkaway_rules.terms import Terms
from walkaway_rules.tongue.said import said

_UNNAMED_SITE = said("a site on your list")
_UNNAMED_APP = said("an app on your list")


@dataclass(frozen=True, slots=True)
class Handle:
    """A user name, number or id that somebody goes by."""

    text: str
    site: str = ""
    """The only site it holds on ("instagram", "forum.example"); empty for all."""


@dataclass(frozen=True, slots=True)
class Song:
    """A song that brings somebody back."""

    title: str
    artist: str = ""


@dataclass(frozen=True, slots=True)
class Needed:
    """Contact that is allowed and never counted; every field given must fit."""

    site: str = ""
    mail: str = ""
    subject: str = ""
    phone: str = ""
    app: str = ""
    confined: bool = False
    """Whether it excuses nothing beside its person: the file never says so, but
    rules that bind beside it may not know that person."""


@dataclass(frozen=True, slots=True)
class CircleMember:
    """Somebody looked at to get news of a person."""

    alias: str
    names: tuple[str, ...] = ()
    handles: tuple[Handle, ...] = ()
    phones: tuple[str, ...] = ()
    mail: tuple[str, ...] = ()
    excepted: tuple[MatchKind, ...] = ()
    """Signs of them that are left alone."""
    response: Response = Response.WHISPER


@dataclass(frozen=True, slots=True)
class TenderDate:
    """A day of the year that is harder than others."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Person:
    """One human being to keep away from."""

    alias: str
    left: date | None = None
    names: tuple[str, ...] = ()
    handles: tuple[Handle, ...] = ()
    phones: tuple[str, ...] = ()
    mail: tuple[str, ...] = ()
    songs: tuple[Song, ...] = ()
    keepsakes: tuple[str, ...] = ()
    """Folders, as written ("~/Pictures/Lisbon")."""
    tender_dates: tuple[TenderDate, ...] = ()
    circle: tuple[CircleMember, ...] = ()
    needed: tuple[Needed, ...] = ()
    excepted: tuple[MatchKind, ...] = ()
    """Signs of them that are left alone."""
    response: Response | None = None
    """None where `responses.default` holds."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere they might be."""

    name: str
    at: tuple[float, float] | None = None
    """Latitude and longitude in degrees."""
    within: float = 200.0
    """Metres around `at` that count as the place."""
    sites: tuple[str, ...] = ()
    response: Response | None = None


@dataclass(frozen=True, slots=True)
class App:
    """A program to keep closed."""

    name: str
    """Shown on screen."""
    process: tuple[str, ...] = ()
    """File names, absolute paths or application ids of its process."""
    response: Response | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A whole site to keep away from, or a part of it."""

    site: str
    """A host with everything below it ("example.com"), or host and path."""
    alias: str = ""
    """Empty where the person gave it no word of its own."""
    response: Response | None = None

    @property
    def shown(self) -> str:
        """The only word for it that is ever shown, never its address."""
        return self.alias or _UNNAMED_SITE


@dataclass(frozen=True, slots=True)
class Searches:
    """Kinds of searches to be met in."""

    packs: tuple[str, ...] = ()
    """Names of starter packs, such as "longing"."""
    phrases: tuple[str, ...] = ()
    """The person's own."""
    response: Response | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """An app or page that is opened too often."""

    name: str
    """What it is told apart by: its alias, else the site or app as written."""
    site: str = ""
    app: str = ""
    more_than: int = 6
    per: int = HOUR
    """Microseconds."""
    response: Response | None = None

    @property
    def shown(self) -> str:
        """The only word for it that is ever shown, never its address."""
        if self.name not in {self.site, self.app}:
            return self.name
        return _UNNAMED_SITE if self.site else _UNNAMED_APP


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of the local day; it may run over midnight."""

    start: int
    """Minute of the day, 0 to 1439."""
    end: int

    def holds(self, minute: int) -> bool:
        """Return whether the minute lies in these hours.

        Hours that begin and end at one minute are the whole day.
        """
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True, slots=True)
class Plan:
    """An if-then plan in the person's own words."""

    when: str
    then: str


@dataclass(frozen=True, slots=True)
class Responses:
    """How the guard answers."""

    default: Response = Response.PAUSE
    tender_hours: tuple[Hours, ...] = ()
    own_words: tuple[str, ...] = ()
    plans: tuple[Plan, ...] = ()
    instead: tuple[str, ...] = ()
    """Addresses and files to go to after turning back, in turn; mostly none."""
    only_own: bool = False
    """Whether our sentences are left out; there are own words then."""
    terms: Terms = field(default_factory=Terms)


@dataclass(frozen=True, slots=True)
class Promise:
    """The rules about changing the rules."""

    loosen_after: int = 24 * HOUR
    """Microseconds that a loosening waits."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything that rules.yaml says."""

    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    apps: tuple[App, ...] = ()
    sites: tuple[Site, ...] = ()
    searches: Searches | None = None
    checking: tuple[Checking, ...] = ()
    responses: Responses = field(default_factory=Responses)
    promise: Promise = field(default_factory=Promise)
    discreet: bool = False
    private_windows: bool = False


def everybody(people: Iterable[Person]) -> Iterator[Person | CircleMember]:
    """Yield every person, each with their circle behind them."""
    for person in people:
        yield person
        yield from person.circle
