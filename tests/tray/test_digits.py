"""Digits are centred strokes inside their square."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_tray.digits import dash, lettering

sizes = st.sampled_from([16, 22, 24, 32, 44, 48, 64, 96])


def extent(text: str, size: int) -> tuple[float, float, float, float]:
    """Return the inked box: left, top, right, bottom."""
    drawn = lettering(text, size)
    xs = [x for line in drawn.lines for x, _ in line]
    ys = [y for line in drawn.lines for _, y in line]
    half = drawn.thickness / 2
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


@given(st.integers(0, 9999), sizes)
def test_digits_stay_inside_the_square(number: int, size: int) -> None:
    left, top, right, bottom = extent(str(number), size)

    assert left >= 0
    assert top >= 0
    assert right <= size
    assert bottom <= size


@given(st.integers(0, 9999), sizes)
def test_digits_are_centred_to_a_pixel(number: int, size: int) -> None:
    left, top, right, bottom = extent(str(number), size)

    assert abs((left + right) / 2 - size / 2) <= 1
    assert abs((top + bottom) / 2 - size / 2) < 0.01


@given(st.integers(0, 999), sizes)
def test_digits_do_not_touch_the_rim_of_the_disc(number: int, size: int) -> None:
    left, top, right, bottom = extent(str(number), size)
    radius = size / 2

    for x in (left, right):
        for y in (top, bottom):
            # Digits have round corners, so the box may reach out a little.
            away = ((x - radius) ** 2 + (y - radius) ** 2) ** 0.5
            assert away <= radius * 1.09


@given(st.text("0678", min_size=1, max_size=4), sizes)
def test_stems_stand_on_whole_pixels(text: str, size: int) -> None:
    left, _, _, _ = extent(text, size)

    assert left == pytest.approx(round(left), abs=0.2)


@pytest.mark.parametrize("text", ["", "12345", "x"])
def test_what_is_no_number_has_no_lettering(text: str) -> None:
    with pytest.raises(KeyError):
        lettering(text, 22)


@given(sizes)
def test_a_dash_is_level_and_in_the_middle(size: int) -> None:
    ((left, right),) = dash(size).lines

    assert left[1] == right[1]
    assert (left[0] + right[0]) / 2 == size / 2
    assert abs(left[1] - size / 2) <= 0.5
