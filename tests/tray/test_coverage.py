"""Shapes cover what they should, in area and in place."""

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_tray.coverage import disc, ring, strokes, without
from walkaway_tray.digits import Point

points = st.tuples(st.floats(-50, 80), st.floats(-50, 80))


@pytest.mark.parametrize("size", [16, 22, 48, 96])
def test_a_disc_covers_its_area(size: int) -> None:
    covered = disc(size, (size / 2, size / 2), size / 2)

    assert sum(covered) == pytest.approx(pi * size * size / 4, rel=0.01)


def test_a_ring_is_hollow() -> None:
    covered = ring(24, (12, 12), 12, 2)

    assert covered[12 * 24 + 12] == 0
    assert covered[12 * 24] > 0.9
    assert sum(covered) == pytest.approx(pi * (12 * 12 - 10 * 10), rel=0.02)


def test_a_stroke_covers_its_length_times_its_thickness() -> None:
    covered = strokes(40, [((10, 20), (30, 20))], 4)

    assert sum(covered) == pytest.approx(20 * 4 + pi * 2 * 2, rel=0.05)


def test_a_stroke_on_whole_pixels_has_sharp_edges() -> None:
    covered = strokes(20, [((10, 5), (10, 15))], 2)

    assert covered[10 * 20 + 8 : 10 * 20 + 12] == [0, 1, 1, 0]


def test_a_point_is_a_round_dot() -> None:
    covered = strokes(10, [((5, 5), (5, 5))], 4)

    assert sum(covered) == pytest.approx(pi * 4, rel=0.1)


def test_crossing_strokes_do_not_add_up() -> None:
    cross = strokes(20, [((2, 10), (18, 10)), ((10, 2), (10, 18))], 2)

    assert max(cross) == 1


@given(points, points, st.floats(0.5, 9))
def test_no_stroke_leaves_the_picture(one: Point, other: Point, thick: float) -> None:
    covered = strokes(24, [(one, other)], thick)

    assert len(covered) == 24 * 24
    assert all(0 <= share <= 1 for share in covered)


def test_what_is_taken_out_is_gone() -> None:
    assert without([1.0, 1.0, 0.5], [0.0, 1.0, 0.5]) == [1.0, 0.0, 0.25]
