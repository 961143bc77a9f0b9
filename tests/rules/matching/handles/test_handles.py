import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.handles.handles import (
    Reach,
    glued_handles,
    handle_key,
    handle_tokens,
    lowered,
    standing,
)


@pytest.mark.parametrize(
    "text",
    [
        "jane.doe_91",
        "jess.doe",
        "janedoe91",
        "jane_doe",
        "xx_night",
        "vanderbiltj",
        "j4n3d",
    ],
)
def test_a_distinctive_handle_stands_for_its_person_anywhere(text: str) -> None:
    assert standing(text).reach is Reach.ANYWHERE


@pytest.mark.parametrize("text", ["jdoei", "kasper1", "roelvan"])
def test_a_handle_that_could_be_a_word_needs_a_page(text: str) -> None:
    assert standing(text).reach is Reach.PAGES


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("sam", "it is short, so others have it elsewhere"),
        ("alexander", "it is a common word or name"),
        ("Support", "it is a common word or name"),
        ("python3", "it is a common word or name"),
        ("blackcat", "it is a common word or name"),
        ("hello-world", "it is a common word or name"),
        ("100012345678", "a bare number means something on one site"),
    ],
)
def test_a_short_or_common_handle_needs_its_site(text: str, why: str) -> None:
    assert standing(text).reach is Reach.NAMED_SITE
    assert standing(text).why == why


@pytest.mark.parametrize(
    "written",
    ["Jane.Doe_91", "@jane.doe_91", "~jane.doe_91", "u/jane.doe_91", " jane.doe_91/",
     "https://instagram.com/jane.doe_91/", "\uff2aane.doe_91"],
)  # fmt: skip
def test_signs_and_addresses_around_a_handle_fall_away(written: str) -> None:
    assert handle_key(written) == "jane.doe_91"


def test_a_look_alike_letter_is_another_account() -> None:
    assert handle_key("j\u0430ne.doe_91") != "jane.doe_91"


def test_handles_are_whole() -> None:
    assert handle_tokens("/@jane.doe_91/x-y?u=a.b.") == [
        "jane.doe_91",
        "x-y",
        "u",
        "a.b",
    ]


@pytest.mark.parametrize("tail", [".html", ".php", ".json", ".bsky.social", ".tumblr"])
def test_endings_of_files_and_homes_are_no_part(tail: str) -> None:
    assert handle_tokens(f"jane.doe_91{tail}")[0] == "jane.doe_91"
    assert handle_tokens(f"jane.doe_91{tail}x")[0] != "jane.doe_91"


@pytest.mark.parametrize(
    "path",
    ["/index/8-0-jane.doe", "/user-jane.doe.html", "/members/jane.doe.123/",
     "/profile/123-jane.doe?x", "/u_jane.doe", "/member/9-jane.doe"],
)  # fmt: skip
def test_handles_glued_to_something_are_found(path: str) -> None:
    assert glued_handles(path) == ["jane.doe"]


@pytest.mark.parametrize(
    "path",
    [
        "/user/show/12345-jane-doe",
        "/member/12345-jane",
        "/member/items/12345-jane",
        "/author/show/12345.Jane_Doe",
        "/review/list/12345-jane",
    ],
)
def test_a_number_may_stand_before_its_accounts_name(path: str) -> None:
    assert "12345" in glued_handles(f"https://site.example{path}".lower())


def test_a_number_before_a_word_is_not_glued_without_a_mark() -> None:
    assert glued_handles("/news/123-jane.doe") == []


@given(st.from_regex(r"[a-z0-9_]{5,12}", fullmatch=True), st.sampled_from("ab9_-"))
def test_a_longer_handle_never_holds_a_shorter(handle: str, more: str) -> None:
    assert handle not in handle_tokens(f"/{handle}{more}/")
    assert handle not in handle_tokens(f"/{more}{handle}/")


@pytest.mark.parametrize("sign", ["\u2122", "\u00ae", "\u00b2", "\u2079"])
def test_a_sign_behind_a_handle_is_no_part_of_it(sign: str) -> None:
    assert handle_tokens(lowered(f"/jane.doe_91{sign}/")) == ["jane.doe_91"]
