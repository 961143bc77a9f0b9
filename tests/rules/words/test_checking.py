"""What is said about one page, and about many."""

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.words.checking import meets, summary, verdict, verdict_json

J = Boundary("a" * 16, BoundaryKind.PERSON, "J")
SOUGHT = Match(J, MatchKind.PROFILE, sought=True, why="This is a page of J.")
PASSED = Match(J, MatchKind.NAME, sought=False, why="The title names J.")
NEEDED = Match(J, MatchKind.MAIL, sought=True, why="You allow this.", needed=True)


def test_nothing_is_said_plainly() -> None:
    assert verdict(None) == "Nothing on your list."


def test_a_sought_page_would_be_met() -> None:
    assert verdict(SOUGHT) == "It would be met: J (profile). This is a page of J."


def test_a_page_passed_by_would_not_be_answered() -> None:
    assert verdict(PASSED) == (
        "It would be passed by, without a word: J (name). The title names J."
    )


def test_allowed_contact_is_told_as_such() -> None:
    assert verdict(NEEDED) == "Allowed and never counted: J (mail). You allow this."


def test_allowed_contact_touches_no_boundary() -> None:
    assert [meets(each) for each in (None, SOUGHT, PASSED, NEEDED)] == [
        False,
        True,
        True,
        False,
    ]


def test_programs_get_the_same_in_fields() -> None:
    assert verdict_json("https://a.example/", SOUGHT) == {
        "url": "https://a.example/",
        "match": True,
        "boundary": "J",
        "kind": "profile",
        "sought": True,
        "why": "This is a page of J.",
    }
    assert verdict_json("https://a.example/", None) == {
        "url": "https://a.example/",
        "match": False,
        "boundary": "",
        "kind": "",
        "sought": False,
        "why": "",
    }
    assert verdict_json("x", PASSED)["sought"] is False
    assert verdict_json("x", NEEDED)["sought"] is False


def test_many_pages_are_summed_up() -> None:
    assert summary(0, 1) == "Nothing on your list in 1 page."
    assert summary(0, 20) == "Nothing on your list in 20 pages."
    assert summary(3, 20) == "3 of 20 pages would be noticed."
