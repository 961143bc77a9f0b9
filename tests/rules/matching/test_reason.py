import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.reason import reason, reason_behind, reason_needed

_SISTER = Boundary("1", BoundaryKind.CIRCLE, "her sister")
_APP = Boundary("2", BoundaryKind.APP, "telegram")


@pytest.mark.parametrize(
    ("kind", "boundary", "said"),
    [
        (MatchKind.PROFILE, _SISTER, "This is a page of her sister."),
        (MatchKind.SEARCH, _SISTER, "This is a search for her sister."),
        (MatchKind.NAME, _SISTER, "This speaks of her sister."),
        (MatchKind.PHONE, _SISTER, "This is a number of her sister."),
        (MatchKind.MAIL, _SISTER, "This is a mail address of her sister."),
        (MatchKind.SITE, _SISTER, "This belongs to her sister."),
        (MatchKind.PLACE, _SISTER, "This is about her sister."),
        (MatchKind.SONG, _SISTER, "This is a song that belongs to her sister."),
        (MatchKind.LONGING, _SISTER, "This is a search of the longing kind."),
        (MatchKind.KEEPSAKE, _SISTER, "This is kept from the time with her sister."),
        (MatchKind.APP, _APP, "telegram was opened."),
        (MatchKind.CHECKING, _APP, "telegram was opened again."),
    ],
)
def test_every_kind_has_its_sentence(
    kind: MatchKind, boundary: Boundary, said: str
) -> None:
    assert reason(kind, boundary) == said


def test_what_lay_behind_another_address_is_said_so() -> None:
    said = "This leads to a page of her sister through another address."
    assert reason_behind(MatchKind.PROFILE, _SISTER) == said
    assert reason_behind(MatchKind.NAME, _SISTER) == "This speaks of her sister."


def test_allowed_contact_is_said_to_be_allowed() -> None:
    assert reason_needed(_SISTER) == "You allowed this contact with her sister."


def test_an_alias_is_never_read_as_a_form() -> None:
    boundary = Boundary("1", BoundaryKind.PERSON, "{0}")
    assert reason(MatchKind.PROFILE, boundary) == "This is a page of {0}."
