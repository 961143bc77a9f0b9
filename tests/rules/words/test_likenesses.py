"""What is asked about near handles, and told about one's own."""

import pytest

from walkaway_rules.rulebook import CircleMember, Handle, Person, Rulebook
from walkaway_rules.words.likenesses import holds, questions, standings

RULES = Rulebook(
    people=(
        Person(
            alias="J",
            handles=(Handle("jane.doe_91"), Handle("jane", "instagram")),
            circle=(CircleMember("their sister", handles=(Handle("jess.doe_x"),)),),
        ),
    )
)


@pytest.mark.parametrize(
    ("address", "question"),
    [
        (
            "https://www.instagram.com/jane_doe_91/",
            "This looks like one of J's handles, written otherwise. Is it them?",
        ),
        (
            "https://www.tiktok.com/@real.jane.doe_91",
            "This looks like one of J's handles with something put to it. Is it them?",
        ),
        (
            "https://x.com/jane.doe_92",
            "This looks like one of J's handles but for a letter. Is it them?",
        ),
        (
            "jane.doe_92",
            "This looks like one of J's handles but for a letter. Is it them?",
        ),
        (
            "https://www.google.com/url?q=https://x.com/jess_doe_x",
            (
                "This looks like one of their sister's handles, written otherwise."
                " Is it them?"
            ),
        ),
    ],
)
def test_a_near_handle_is_a_question(address: str, question: str) -> None:
    assert questions(address, RULES) == (question,)


@pytest.mark.parametrize(
    "address",
    ["https://x.com/jane.doe_91", "https://x.com/someone", "https://example.org/"],
)
def test_other_pages_raise_none(address: str) -> None:
    assert questions(address, RULES) == ()


def test_a_handle_is_told_where_it_holds_and_why() -> None:
    assert standings("@Jane.Doe_91", RULES) == (
        {
            "boundary": "J",
            "handle": "jane.doe_91",
            "holds": "It is seen on every site: it is distinctive.",
        },
    )


def test_what_is_no_handle_of_the_rules_has_no_standing() -> None:
    assert standings("https://x.com/jane.doe_91", RULES) == ()


@pytest.mark.parametrize(
    ("handle", "told"),
    [
        (
            Handle("jane", "instagram"),
            "It is seen on instagram, the site it is given for.",
        ),
        (
            Handle("jane"),
            "It needs a site to be seen: it is short, so others have it elsewhere.",
        ),
        (
            Handle("jdoei"),
            (
                "It is seen on pages that carry it: it could be a word, so only pages"
                " count."
            ),
        ),
    ],
)
def test_a_handle_says_what_it_needs(handle: Handle, told: str) -> None:
    assert holds(handle) == told


def test_a_near_spelling_of_a_name_that_is_searched_for_is_a_question() -> None:
    rules = Rulebook(
        people=(
            Person(
                "J", names=("Jane Doe",), circle=(CircleMember("A", ("Jess Roe",)),)
            ),
        )
    )
    search = "https://engine.example/search?q="
    assert questions(f"{search}jayne+doe", rules) == (
        "This looks like one of J's names but for a letter. Is it them?",
    )
    assert questions(f"{search}jesse+roe", rules) == (
        "This looks like one of A's names but for a letter. Is it them?",
    )
    assert questions(f"{search}jane+doe", rules) == ()
