import pytest

from walkaway_rules.matching.things import is_a_things, without_things


@pytest.mark.parametrize(
    "text",
    [
        "shop.example/item/2025550143",
        "shop.example/?order=2025550143",
        "books.example/book/show/2025550143",
        "video.example/watch/2025550143?t=1",
        "video.example/watch?v=2025550143",
        "books.example/review/show/2025550143",
        "answers.example/q/2025550143",
    ],
)
def test_the_number_of_a_thing_is_taken_out(text: str) -> None:
    assert "2025550143" not in without_things(text)


@pytest.mark.parametrize(
    "text",
    [
        "numbers.example/2025550143",
        "numbers.example/number/2025550143",
        "chat.example/user-thread/2025550143",
        "shop.example/item/a/2025550143",
        "shop.example/member/items/2025550143",
        "books.example/review/list/2025550143",
    ],
)
def test_every_other_number_stays(text: str) -> None:
    assert without_things(text) == text


@pytest.mark.parametrize(
    ("network", "path", "expected"),
    [
        ("facebook", "groups/rose", True),
        ("facebook", "rose", False),
        ("facebook", "groups/rose/user/rose", False),
        ("linkedin", "company/rose/people", True),
        ("linkedin", "in/Rose", False),
        ("linkedin", "company/other", False),
        ("elsewhere", "groups/rose", False),
        ("elsewhere.example", "x/tag/rose", True),
        ("elsewhere", "questions/tagged/rose", True),
        ("elsewhere", "tagged/rose", False),
        ("medium", "rose/a-story", True),
        ("medium.com", "u/rose", False),
    ],
)
def test_a_name_behind_a_word_for_things_is_no_persons(
    network: str, path: str, *, expected: bool
) -> None:
    assert is_a_things("rose", network, tuple(path.split("/"))) is expected
