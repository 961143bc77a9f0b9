"""Gradients, glows and doors for a form that can only fill."""

import struct
import zlib
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.pause.door import Door
from walkaway_rules.pause.picture import Disc, Pill
from walkaway_rules.pause.shade import (
    RING,
    Layer,
    Ring,
    bands,
    glow_png,
    mixed,
    pill_layers,
    pill_png,
    rings,
)
from walkaway_rules.pause.theme import DARK

DISC = Disc(640, 326, 130, 240)


def test_a_mixture_lies_between_its_colours() -> None:
    assert mixed((0, 0, 0), (100, 200, 50), 0.5) == (50, 100, 25)
    assert mixed((9, 9, 9), (1, 2, 3), 1.0) == (1, 2, 3)


@given(st.integers(1, 3000))
def test_bands_cover_every_line_once_in_order(height: int) -> None:
    found = list(bands(DARK.top, DARK.bottom, height))

    assert found[0][0] == 0
    assert found[-1][1] == height
    assert all(one[1] == other[0] for one, other in pairwise(found))
    assert found[0][2] == DARK.top


def test_rings_shrink_towards_the_light_and_stay_inside_the_circle() -> None:
    found = list(rings(DISC, DARK, 800))

    assert [ring.radius for ring in found] == sorted(
        (ring.radius for ring in found), reverse=True
    )
    for ring in found[1:]:
        assert DISC.y - DISC.radius <= ring.y - ring.radius + 1e-9


def pixels(picture: bytes) -> list[list[tuple[int, ...]]]:
    """Return the rows of a PNG picture with alpha, as `shade` writes it."""
    width, height = struct.unpack(">II", picture[16:24])
    plain = zlib.decompress(picture[picture.index(b"IDAT") + 4 :])
    size = 1 + 4 * width
    assert len(plain) == size * height
    assert not any(plain[row * size] for row in range(height))
    return [
        [
            tuple(plain[row * size + 1 + 4 * x : row * size + 5 + 4 * x])
            for x in range(width)
        ]
        for row in range(height)
    ]


def test_a_glow_fades_to_nothing_at_its_edge() -> None:
    rows = pixels(glow_png(21, (63, 120, 104)))
    opacity = [pixel[3] for pixel in rows[10]]

    assert (len(rows), len(rows[0])) == (21, 21)
    assert opacity[10] == 170
    assert opacity[0] == opacity[20] == 0
    assert opacity[:11] == sorted(opacity[:11])


FILL, EDGE, AROUND = (60, 117, 100), (205, 220, 213), (31, 62, 55)
DOOR = Pill(
    door=Door.TURN_BACK,
    text="Back",
    x=0,
    y=0,
    width=40,
    height=20,
    size=18,
    fill=FILL,
    edge=FILL,
    colour=(0, 0, 0),
    focused=False,
    enabled=True,
)


def test_a_door_without_the_focus_is_its_colour_alone() -> None:
    assert pill_layers(DOOR, AROUND) == (Layer(0, FILL),)


def test_a_door_with_an_edge_has_it_two_pixels_wide() -> None:
    edged = replace(DOOR, edge=EDGE)
    assert pill_layers(edged, AROUND) == (Layer(0, EDGE), Layer(2, FILL))


def test_around_a_door_with_the_focus_are_a_ring_and_a_gap() -> None:
    here = replace(DOOR, focused=True)
    ring = (Layer(0, AROUND), Layer(2, None))
    assert pill_layers(here, AROUND) == (*ring, Layer(RING, FILL))
    edged = replace(here, edge=EDGE)
    assert pill_layers(edged, AROUND)[2:] == (Layer(RING, EDGE), Layer(RING + 2, FILL))


@given(st.integers(21, 60), st.integers(10, 21))
def test_the_picture_of_a_door_is_the_same_from_every_side(w: int, h: int) -> None:
    rows = pixels(pill_png(w, h, pill_layers(DOOR, AROUND)))

    assert (len(rows), {len(row) for row in rows}) == (h, {w})
    assert rows == rows[::-1]
    assert rows == [row[::-1] for row in rows]


def test_a_door_is_round_at_its_ends_and_smooth_there() -> None:
    rows = pixels(pill_png(40, 20, pill_layers(DOOR, AROUND)))
    opacity = {pixel[3] for row in rows for pixel in row}

    assert rows[0][0][3] == 0
    assert {pixel for row in rows for pixel in row if pixel[3] == 255} == {(*FILL, 255)}
    assert rows[10] == [*rows[10][:1], *[(*FILL, 255)] * 38, *rows[10][:1]]
    assert len(opacity - {0, 255}) > 4


def test_what_lies_behind_is_seen_between_a_door_and_its_ring() -> None:
    layers = pill_layers(replace(DOOR, focused=True), AROUND)
    column = [row[24] for row in pixels(pill_png(48, 28, layers))]

    assert column[:2] == [(*AROUND, 255)] * 2
    assert [pixel[3] for pixel in column[2:4]] == [0, 0]
    assert column[4:24] == [(*FILL, 255)] * 20


@given(st.floats(-3000, 3000), st.floats(-3000, 3000), st.floats(0, 2000))
def test_a_ring_is_odd_wide_and_where_it_is_to_be(
    x: float, y: float, radius: float
) -> None:
    left, top, right, bottom = Ring(x, y, radius, DARK.ring).box()

    assert right - left == bottom - top
    assert (right - left) % 2 == 1
    assert abs(right - left - 2 * radius) <= 1.5
    assert abs((left + right) / 2 - x) <= 0.5 + 1e-9
    assert abs((top + bottom) / 2 - y) <= 0.5 + 1e-9


def test_the_edge_is_soft_by_one_pixel_whatever_the_size() -> None:
    for tenth in range(500, 600):
        disc = replace(DISC, radius=tenth / 10)
        first, second, *_ = (ring.box() for ring in rings(disc, DARK, 800))
        apart = [abs(one - other) for one, other in zip(first, second, strict=True)]
        assert apart == [1, 1, 1, 1]
