"""What was noticed is told by its sort, in words."""

from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.words.reviewing import (
    no_channel,
    offer_channel,
    offer_exception,
    outcome_said,
    sign_said,
)


def test_every_sort_of_match_has_words() -> None:
    said = [sign_said(sign) for sign in MatchKind]

    assert len(set(said)) == len(MatchKind)
    assert sign_said(None) not in said


def test_every_outcome_has_words_and_so_has_an_urge_that_is_open() -> None:
    said = {outcome_said(outcome.value) for outcome in Outcome}

    assert len(said) == len(Outcome)
    assert outcome_said("") == "still open"
    assert "still open" not in said


def test_a_mistake_can_be_left_alone_from_then_on() -> None:
    assert offer_exception(2, "a search") == (
        "`walkaway review 2 mistake --except` leaves it alone whenever it is a search."
    )


def test_contact_that_has_to_be_can_be_allowed() -> None:
    assert offer_channel(3) == (
        "Such contact can be let through from now on:"
        " `walkaway review 3 needed --site`, or --mail, --phone or --app,"
        " asks which."
    )


def test_a_channel_that_is_none_is_told_with_what_it_takes() -> None:
    assert no_channel("site", "this is not a site", "write it like `a.example`") == (
        "`--site` was not taken: this is not a site; write it like `a.example`.",
        "`walkaway review --help` shows what it takes.",
    )
    assert no_channel("app", "this should be a single line", "") == (
        "`--app` was not taken: this should be a single line.",
        "`walkaway review --help` shows what it takes.",
    )
