"""Drawing: every boundary of a rulebook, and the signs by which each is known."""

from typing import TYPE_CHECKING, TypeVar

from walkaway_rules.boundary import Boundary, BoundaryKind, Response, boundary_id
from walkaway_rules.matching.addresses.sites import SiteIndex
from walkaway_rules.matching.allowed import Allowance
from walkaway_rules.matching.checking.checked import CheckedIndex
from walkaway_rules.matching.front.programs import program_key
from walkaway_rules.matching.keepsakes import KeepsakeIndex
from walkaway_rules.matching.longing.longing import compile_longing
from walkaway_rules.matching.people.asking import Asking
from walkaway_rules.matching.people.people import PeopleIndex
from walkaway_rules.rulebook import (
    App,
    Checking,
    Person,
    Place,
    Rulebook,
    Searches,
    Site,
    Song,
)
from walkaway_rules.tongue.said import said

if TYPE_CHECKING:
    from walkaway_rules.match import MatchKind

_SEARCHES = said("searches")
K = TypeVar("K")


class Drawing:
    """What a rulebook comes to; it is never changed once it is made."""

    def __init__(self, rulebook: Rulebook, secret: bytes) -> None:
        self._secret = secret
        self._default = rulebook.responses.default
        self.boundaries: dict[str, Boundary] = {}
        """Every one by its id, in the order of the rulebook."""
        self.people = PeopleIndex()
        self.sites: SiteIndex[Boundary] = SiteIndex()
        self.places: dict[str, Boundary] = {}
        """By the place's name."""
        self.programs: dict[str, Boundary] = {}
        """By the key of a program's name."""
        self.songs: dict[Song, Boundary] = {}
        self.keepsakes = KeepsakeIndex()
        self.checked = CheckedIndex()
        self.allowed: list[Allowance] = []
        self.excepted: set[tuple[str, MatchKind]] = set()
        """Ids of people, each with a sign that is left alone."""
        self.asking: Asking | None = None
        self._draw_all(rulebook)

    def _draw_all(self, rulebook: Rulebook) -> None:
        for person in rulebook.people:
            self._draw_person(person)
        for place in rulebook.places:
            self._draw_place(place)
        for app in rulebook.apps:
            self._draw_app(app)
        for site in rulebook.sites:
            self._draw_site(site)
        if rulebook.searches:
            self._draw_searches(rulebook.searches)
        for checking in rulebook.checking:
            self._draw_checking(checking)

    def _draw_person(self, person: Person) -> None:
        boundary = self._draw(BoundaryKind.PERSON, person.alias, person.response)
        self.people.add(person, boundary)
        self.excepted.update((boundary.id, sign) for sign in person.excepted)
        for folder in person.keepsakes:
            self.keepsakes.add(folder, boundary)
        for song in person.songs:
            _keep_firmer(self.songs, song, boundary)
        own = {boundary.id}
        for member in person.circle:
            theirs = self._draw(BoundaryKind.CIRCLE, member.alias, member.response)
            own.add(theirs.id)
            self.people.add(member, theirs)
            self.excepted.update((theirs.id, sign) for sign in member.excepted)
        self.allowed += [
            Allowance(needed, boundary, frozenset(own) if needed.confined else None)
            for needed in person.needed
        ]

    def _draw_place(self, place: Place) -> None:
        boundary = self._draw(BoundaryKind.PLACE, place.name, place.response)
        self.places[place.name] = boundary

    def _draw_app(self, app: App) -> None:
        boundary = self._draw(BoundaryKind.APP, app.name, app.response)
        for process in app.process or (app.name,):
            _keep_firmer(self.programs, program_key(process), boundary)

    def _draw_site(self, site: Site) -> None:
        kind, identity = BoundaryKind.SITE, site.alias or site.site
        boundary = self._draw(kind, site.shown, site.response, identity=identity)
        self.sites.add(site.site, boundary)

    def _draw_searches(self, searches: Searches) -> None:
        boundary = self._draw(BoundaryKind.SEARCHES, _SEARCHES, searches.response)
        longing = compile_longing(searches.packs, searches.phrases)
        self.asking = Asking(longing, boundary)

    def _draw_checking(self, checking: Checking) -> None:
        kind, shown, response = BoundaryKind.CHECKING, checking.shown, checking.response
        boundary = self._draw(kind, shown, response, identity=checking.name)
        self.checked.add(checking, boundary)

    def _draw(
        self,
        kind: BoundaryKind,
        alias: str,
        response: Response | None,
        *,
        identity: str = "",
    ) -> Boundary:
        """Return the boundary of this kind and alias; drawn twice, the firmer."""
        key = boundary_id(self._secret, kind, identity or alias)
        drawn = Boundary(key, kind, alias, response or self._default)
        return _keep_firmer(self.boundaries, key, drawn)


def _keep_firmer(known: dict[K, Boundary], key: K, boundary: Boundary) -> Boundary:
    """Put the boundary there unless one that is as firm is there; return what is."""
    before = known.get(key)
    if before is None or boundary.response.rung > before.response.rung:
        known[key] = boundary
    return known[key]
