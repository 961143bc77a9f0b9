"""Allowed contact: what the rules call needed, known when everything given fits."""

from dataclasses import dataclass

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address, decode
from walkaway_rules.matching.addresses.sites import SiteIndex
from walkaway_rules.matching.contacts.contacts import ContactIndex
from walkaway_rules.matching.contacts.phones import SHORTEST
from walkaway_rules.matching.front.programs import program_key
from walkaway_rules.matching.hit import Hit
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.rulebook import Needed

_SUBJECT_KEYS = ("subject", "su", "title")


@dataclass(frozen=True, slots=True)
class Seen:
    """What one observation offers to be compared with allowed contact."""

    addresses: tuple[Address, ...] = ()
    title: str = ""
    programs: frozenset[str] = frozenset()


class Allowance:
    """One allowed contact, ready to be compared."""

    def __init__(
        self,
        needed: Needed,
        boundary: Boundary,
        excuses: frozenset[str] | None = None,
    ) -> None:
        self._boundary = boundary
        self._excuses = excuses
        self._site: SiteIndex[Boundary] = SiteIndex()
        self._contacts = ContactIndex()
        if needed.site:
            self._site.add(needed.site, boundary)
        if needed.mail:
            self._contacts.add_mail(needed.mail, boundary)
        if needed.phone:
            self._contacts.add_phone(needed.phone, boundary)
        self._program = program_key(needed.app)
        self._subject = words(fold(needed.subject))
        fields = (
            (needed.site, MatchKind.SITE, self._is_site),
            (needed.app, MatchKind.APP, self._is_program),
            (self._subject, MatchKind.NAME, self._is_subject),
            (needed.mail, MatchKind.MAIL, self._is_mail),
            (needed.phone, MatchKind.PHONE, self._is_phone),
        )
        self._given = [(kind, fits) for text, kind, fits in fields if text]

    def hit(self, seen: Seen) -> Hit | None:
        """Return the hit that this contact comes to, or None where a field misfits."""
        for _, fits in self._given:
            if not fits(seen):
                return None
        if not self._given:
            return None
        return Hit(
            self._boundary,
            self._given[-1][0],
            sought=True,
            needed=True,
            excuses=self._excuses,
        )

    def _is_site(self, seen: Seen) -> bool:
        return any(self._site.find(address) for address in seen.addresses)

    def _is_mail(self, seen: Seen) -> bool:
        return any(self._contacts.written(text.lower()) for text in _texts(seen))

    def _is_phone(self, seen: Seen) -> bool:
        return any(
            self._contacts.called(text, shortest=SHORTEST) for text in _texts(seen)
        )

    def _is_program(self, seen: Seen) -> bool:
        return self._program in seen.programs

    def _is_subject(self, seen: Seen) -> bool:
        return any(_holds(text, self._subject) for text in _subjects(seen))


def _subjects(seen: Seen) -> list[str]:
    spoken = [
        value
        for address in seen.addresses
        for key, value in address.parameters
        if key in _SUBJECT_KEYS
    ]
    return [seen.title, *spoken]


def _texts(seen: Seen) -> list[str]:
    return [*(decode(address.text) for address in seen.addresses), seen.title]


def _holds(text: str, wanted: list[str]) -> bool:
    folded = fold(text)
    if wanted[0] not in folded:
        return False
    return f" {' '.join(wanted)} " in f" {' '.join(words(folded))} "
