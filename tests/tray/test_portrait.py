"""The portrait holds every sentence, and nothing falls off its edges."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from walkaway_tray.portrait import WIDTH, Band, Portrait, Round, Writing, portrait

SENTENCES = ("23 days in a row", "22 of 23 days kept")


def written(picture: Portrait) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Writing)]


def test_the_number_and_every_sentence_are_written() -> None:
    assert written(portrait(23, SENTENCES)) == ["23", *SENTENCES]


def test_an_unknown_number_is_not_written() -> None:
    assert written(portrait(None, SENTENCES)) == list(SENTENCES)


def test_long_limits_are_broken_between_words() -> None:
    limit = "The history of a browser cannot be read because its folder is closed."

    assert written(portrait(1, (), (limit,))) == [
        "1",
        "The history of a browser cannot be read because its folder",
        "is closed.",
    ]


def test_the_first_sentence_is_the_largest() -> None:
    sizes = [
        shape.size
        for shape in portrait(None, SENTENCES, ("Small.",)).shapes
        if isinstance(shape, Writing)
    ]

    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_the_ground_is_covered() -> None:
    picture = portrait(23, SENTENCES)
    bands = [shape for shape in picture.shapes if isinstance(shape, Band)]

    assert bands[0].top == 0
    assert bands[-1].top + bands[-1].height >= picture.height
    assert all(one.top + one.height == other.top for one, other in pairwise(bands))


@given(
    st.none() | st.integers(0, 10**4),
    st.lists(st.text(min_size=1), max_size=6),
    st.lists(st.text("ab c", min_size=1, max_size=300), max_size=6),
)
def test_nothing_falls_off_the_edges(
    number: int | None, sentences: list[str], limits: list[str]
) -> None:
    picture = portrait(number, sentences, limits)

    for shape in picture.shapes:
        match shape:
            case Writing(y, _, size, _):
                assert size <= y <= picture.height - size
            case Round(x, y, radius, _):
                assert radius <= x <= WIDTH - radius
                assert radius <= y <= picture.height - radius
            case Band(top, _, _):
                assert 0 <= top < picture.height
