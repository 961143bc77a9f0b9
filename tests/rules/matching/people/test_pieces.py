import pytest

from quality.rulebook import met
from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.matching.front.titles import read_title
from walkaway_rules.matching.names.names import Found
from walkaway_rules.matching.people.pieces import (
    is_in_file,
    is_in_handle,
    is_only_words,
)

_J = Boundary("j", BoundaryKind.PERSON, "J", Response.PAUSE)


def _within(name: str, text: str) -> Found[Boundary]:
    start = text.index(name)
    return Found(_J, start, start + len(name), glued=False)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("@jane doe - discord", "jane doe", False),
        ("@jane-doe", "jane-doe", True),
        ("xx_jane_doe", "jane_doe", True),
        ("jane_doe_art", "jane_doe", True),
        ("jane doe", "jane doe", False),
        ("jane_doe.jpg", "jane_doe", False),
    ],
)
def test_a_name_may_be_a_piece_of_a_handle(
    text: str, name: str, *, expected: bool
) -> None:
    assert is_in_handle(text, _within(name, text)) is expected


def test_a_name_may_be_in_the_name_of_a_file() -> None:
    text = "img_jane_doe_2.jpg \u2013 viewer"
    assert is_in_file(text, _within("jane_doe", text))
    assert not is_in_file("jane_doe_art", _within("jane_doe", "jane_doe_art"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How a rose hunter lives", True),
        ("How a rose hunter lives - Gmail", True),
        ("rose hunter's birthday - Calendar", False),
        ("Gmail: rose hunter \u2013 Inbox", False),
        ("rose hunter | Profile", False),
        ("Photos of rose hunter", False),
        ("Photos of rose hunter - Albums", False),
        ("Photos of rose hunter boots", True),
        ("Story of a rose hunter", True),
        ("rose hunter - Google Search", False),
        ("\u00bd of a rose hunter: A life", False),
    ],
)
def test_a_title_may_write_words_where_a_name_would_stand(
    text: str, *, expected: bool
) -> None:
    found = _within("rose hunter", text)
    assert is_only_words(text, read_title(text), found) is expected


def test_a_file_named_for_somebody_is_met() -> None:
    match = met("", "IMG_Jane_Doe_2.jpg")
    assert match is not None
    assert not match.sought
