"""Gradients and glows for a form that can only fill."""

import struct
import zlib
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.pause.picture import DARK, Disc
from walkaway_rules.pause.shade import bands, glow_png, mixed, rings

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


def test_a_glow_fades_to_nothing_at_its_edge() -> None:
    picture = glow_png(21, (63, 120, 104))
    width, height = struct.unpack(">II", picture[16:24])
    start = picture.index(b"IDAT") + 4
    rows = zlib.decompress(picture[start:])
    opacity = [rows[10 * (1 + 21 * 4) + 1 + 4 * x + 3] for x in range(21)]

    assert (width, height) == (21, 21)
    assert opacity[10] == 170
    assert opacity[0] == opacity[20] == 0
    assert opacity[:11] == sorted(opacity[:11])
