import pytest

from walkaway_rules.matching.things import without_things


@pytest.mark.parametrize(
    "text",
    [
        "shop.example/item/2025550143",
        "shop.example/?order=2025550143",
        "books.example/book/show/2025550143",
        "video.example/watch/2025550143?t=1",
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
    ],
)
def test_every_other_number_stays(text: str) -> None:
    assert without_things(text) == text
