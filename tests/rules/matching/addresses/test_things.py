import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.things import (
    is_a_things,
    is_drawn,
    without_figures,
    without_things,
)


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
        "shop.example/order.php?id=2025550143",
        "map.example/way/2025550143",
        "film.example/reel/2025550143",
        "run.example/challenges/2025550143",
        "shop.example/?tracking_number=2025550143",
        "news.example/article-2025550143",
        "engine.example/?q=isbn+2025550143",
        "engine.example/?q=invoice #2025550143",
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
        "engine.example/?q=call+2025550143",
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
        ("elsewhere", "groups/rose", True),
        ("elsewhere", "topics/12/rose", True),
        ("elsewhere", "team/rose", False),
        ("keybase", "team/rose", True),
        ("ko-fi", "s/rose", False),
        ("kofi", "s/rose", True),
        ("elsewhere.example", "x/tag/rose", True),
        ("elsewhere", "questions/tagged/rose", True),
        ("elsewhere", "tagged/rose", False),
        ("medium", "rose/a-story", True),
        ("behance", "gallery/12/rose", True),
        ("behance", "gallery/other/rose", False),
        ("facebook", "12/rose", False),
        ("medium.com", "u/rose", False),
    ],
)
def test_a_name_behind_a_word_for_things_is_no_persons(
    network: str, path: str, *, expected: bool
) -> None:
    assert is_a_things("rose", network, tuple(path.split("/"))) is expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://github.com/icons/github/rose", True),
        ("https://github.com/other/github/rose", True),
        ("https://cdn.icons.example/github/rose", True),
        ("https://example.org/logos/github/rose", True),
        ("https://example.org/github/rose", False),
        ("https://github.viewer.example/github/rose", False),
        ("https://iconosquare.example/github/rose", False),
        ("https://example.org/icons/user/rose", False),
        ("https://example.org/rose", False),
        ("https://example.org/icons", False),
    ],
)
def test_a_name_in_a_folder_of_icons_is_no_persons(
    address: str, *, expected: bool
) -> None:
    assert is_drawn("rose", "github", parse_address(address)) is expected


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("example.org/img/2025550143.jpg", False),
        ("example.org/img/2025550143_large-2x.jpg", False),
        ("example.org/?ts=2025550143", False),
        ("maps.example/@20.25550143,10.1,15z", False),
        ("doi.example/10.1016/2025550143", False),
        ("example.org/@20.25550143,10", True),
        ("example.org/?a=b&price=202.5550143", False),
        ("example.org/num/2025550143.html", True),
        ("example.org/?tel=2025550143", True),
        ("example.org/2025550143.jpg.example", True),
    ],
)
def test_what_only_looks_like_a_number_is_taken_out(text: str, *, stays: bool) -> None:
    assert (without_figures(text) == text) is stays
