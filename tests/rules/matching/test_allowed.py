import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.allowed import Allowance, Seen
from walkaway_rules.rulebook import Needed

_J = Boundary("1", BoundaryKind.PERSON, "J")


def _allowed(needed: Needed, address: str = "", title: str = "", app: str = "") -> bool:
    addresses = (parse_address(address),) if address else ()
    programs = frozenset({app} if app else ())
    hit = Allowance(needed, _J).hit(Seen(addresses, title, programs))
    return hit is not None and hit.needed


_SITE = Needed(site="ourfamilywizard.com")
_MAIL = Needed(mail="jane@doe.example", subject="School trip")


@pytest.mark.parametrize(
    ("needed", "address", "title"),
    [
        (_SITE, "https://www.ourfamilywizard.com/inbox", ""),
        (_MAIL, "mailto:jane@doe.example?subject=Re:%20school%20trip", ""),
        (_MAIL, "https://m.example/?to=jane@doe.example&su=the+school+trip", ""),
        (_MAIL, "https://m.example/?q=jane@doe.example", "School trip - Mail"),
        (Needed(phone="+1 202 555 0143"), "tel:2025550143", ""),
        (Needed(subject="school"), "", "About school"),
    ],
)
def test_contact_is_allowed_where_everything_given_fits(
    needed: Needed, address: str, title: str
) -> None:
    assert _allowed(needed, address, title)


@pytest.mark.parametrize(
    ("needed", "address", "title"),
    [
        (_SITE, "https://ourfamilywizard.com.example/", ""),
        (_MAIL, "mailto:jane@doe.example?subject=hello", ""),
        (_MAIL, "mailto:jane@doe.example?subject=schooltrip", ""),
        (_MAIL, "mailto:jane@doe.example?subject=preschool%20trip", ""),
        (_MAIL, "mailto:joe@doe.example?subject=school%20trip", ""),
        (Needed(), "https://example.org/", "x"),
        (Needed(subject="..."), "https://example.org/", "x"),
    ],
)
def test_contact_is_not_allowed_where_anything_misfits(
    needed: Needed, address: str, title: str
) -> None:
    assert not _allowed(needed, address, title)


def test_a_program_can_be_allowed() -> None:
    assert _allowed(Needed(app="Our-Calendar"), app="ourcalendar")
    assert not _allowed(Needed(app="Our-Calendar"), app="telegram")
