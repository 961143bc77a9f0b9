"""The icon: what it shows for which status, and that its number can be read."""

from dataclasses import replace
from itertools import combinations

import pytest
from PIL import Image

from tray.icon_sheet import SHEET, kept, placed
from walkaway_rules.status import Status
from walkaway_tray.icon import (
    SIZES,
    Emblem,
    Face,
    Ground,
    Picture,
    argb,
    draw,
    draw_all,
    emblem,
)

STATUS = Status(23, 22, 23, 23, 0, 5)


def pixel(picture: Picture, x: int, y: int) -> tuple[int, ...]:
    start = 4 * (y * picture.size + x)
    return tuple(picture.rgba[start : start + 4])


def ink(picture: Picture) -> str:
    """Draw the white of the number: # where it is full, + where it is partly."""
    size = picture.size
    rows = [[pixel(picture, x, y) for x in range(size)] for y in range(size)]
    drawn = ["".join(_mark(red, alpha) for red, _, _, alpha in row) for row in rows]
    return "\n".join(row.rstrip() for row in drawn if row.strip())


def _mark(red: int, alpha: int) -> str:
    if alpha < 255:
        return " "
    return "#" if red > 215 else "+" if red > 150 else " "


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (None, Emblem(Face.AWAY)),
        (STATUS, Emblem(Face.GUARDING, 23)),
        (replace(STATUS, limits=("Something",)), Emblem(Face.GUARDING, 23)),
        (replace(STATUS, stopped=True), Emblem(Face.STOPPED, 23)),
        (replace(STATUS, resting="It rests", rests=True), Emblem(Face.RESTING, 23)),
        (replace(STATUS, resting="It waits"), Emblem(Face.GUARDING, 23)),
        (replace(STATUS, discreet=True), Emblem(Face.DISCREET)),
        (replace(STATUS, discreet=True, rests=True), Emblem(Face.DISCREET)),
    ],
)
def test_a_status_has_its_face(status: Status | None, shown: Emblem) -> None:
    assert emblem(status) == shown


def test_the_ground_is_taken_into_account() -> None:
    assert emblem(STATUS, Ground.DARK) == Emblem(Face.GUARDING, 23, Ground.DARK)


def test_three_digits_can_be_read_at_22_pixels() -> None:
    assert ink(draw(Emblem(Face.GUARDING, 365), 22)) == THREE


def test_two_digits_can_be_read_at_22_pixels() -> None:
    assert ink(draw(Emblem(Face.GUARDING, 23), 22)) == TWO


@pytest.mark.parametrize("size", [16, 22, 24])
def test_no_two_numbers_look_alike(size: int) -> None:
    numbers = [*range(20), 68, 69, 88, 89, 98, 99, 365, 366, 385, 386, 388]
    pictures = [draw(Emblem(Face.GUARDING, number), size) for number in numbers]

    for one, other in combinations(pictures, 2):
        assert difference(one, other) > 2 * size


def difference(one: Picture, other: Picture) -> int:
    """Return how much white differs, in levels of full pixels of 8 bits / 32."""
    pairs = zip(one.rgba[::4], other.rgba[::4], strict=True)
    return sum(abs(a - b) for a, b in pairs) // 8


@pytest.mark.parametrize("size", [*SIZES, 96])
@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("ground", list(Ground))
def test_every_picture_is_whole(face: Face, size: int, ground: Ground) -> None:
    number = None if face in {Face.AWAY, Face.DISCREET} else 123

    picture = draw(Emblem(face, number, ground), size)

    assert picture.size == size
    assert len(picture.rgba) == 4 * size * size
    assert pixel(picture, 0, 0)[3] == 0
    assert max(picture.rgba[3::4]) > 200


def test_faces_differ() -> None:
    pictures = [draw(Emblem(face, 7), 22).rgba for face in Face]

    assert len(set(pictures)) == len(Face)


def test_a_guard_that_rests_is_faint() -> None:
    guarding = draw(Emblem(Face.GUARDING, 7), 48)
    resting = draw(Emblem(Face.RESTING, 7), 48)

    assert pixel(guarding, 24, 2)[3] == 255
    assert pixel(resting, 24, 2)[3] < 100


def test_a_limited_guard_has_a_point_at_its_lower_right() -> None:
    guarding = draw(Emblem(Face.GUARDING, 7), 48)
    limited = draw(Emblem(Face.STOPPED, 7), 48)

    assert pixel(guarding, 44, 44)[3] == 0
    assert pixel(limited, 43, 43)[3] == 255


@pytest.mark.parametrize("ground", list(Ground))
def test_the_number_stands_out_from_its_disc(ground: Ground) -> None:
    picture = draw(Emblem(Face.GUARDING, 1, ground), 96)
    reds = picture.rgba[48 * 96 * 4 : 49 * 96 * 4 : 4]

    assert max(reds) - min(red for red in reds if red) > 100


def test_more_than_four_digits_end_at_four() -> None:
    assert draw(Emblem(Face.GUARDING, 12345), 22) == draw(
        Emblem(Face.GUARDING, 9999), 22
    )


def test_no_day_yet_is_a_point_and_no_number() -> None:
    picture = draw(Emblem(Face.GUARDING, 0), 22)

    assert ink(picture) == POINT


def test_less_than_nothing_is_nothing() -> None:
    assert draw(Emblem(Face.GUARDING, -1), 22) == draw(Emblem(Face.GUARDING, 0), 22)


def test_a_picture_is_drawn_once() -> None:
    assert draw(Emblem(Face.GUARDING, 42), 22) is draw(Emblem(Face.GUARDING, 42), 22)


def test_every_form_looks_as_it_does_on_the_sheet_that_somebody_looked_at() -> None:
    """`tray.icon_sheet` draws it anew, where the icon is to look otherwise."""
    with Image.open(SHEET) as sheet:
        others = [
            (form.face.value, form.number, form.ground.value, size)
            for form, size, corner in placed()
            if farthest(draw(form, size), kept(sheet, size, corner)) > ROUNDING
        ]

    assert others == []


ROUNDING = 1
"""Levels by which another machine's sines may differ."""


def farthest(one: Picture, other: Picture) -> int:
    """Return by how many levels two pictures differ at most, of 255."""
    return max(abs(a - b) for a, b in zip(one.rgba, other.rgba, strict=True))


def test_every_size_is_drawn() -> None:
    assert tuple(each.size for each in draw_all(Emblem(Face.AWAY))) == SIZES


def test_the_bus_gets_alpha_first() -> None:
    picture = Picture(1, bytes([10, 20, 30, 40, 50, 60, 70, 80]))

    assert argb(picture) == bytes([40, 10, 20, 30, 80, 50, 60, 70])


POINT = """\
          ++
        +####+
        ######
       +######+
       +######+
        ######
        +####+
          ++"""
THREE = """\
   +#+   +#+  +###+
  +#+#+ +#+#+ +#++
  ++ ++ #+    ++
     #+ #++   #+++
    ##  ####+ ##+#+
    +#+ #+ +# ++ +#
     +# #+ +#    +#
  #+ +# #+ +# #+ +#
  +#+#+ +#+#+ +#+#+
   +#+   +#+   +#+"""
TWO = """\
     ###     +###
    #####   +#####
   ##+ +##  ##  +#+
   ##   ##   +   #+
        ##      ##+
       ##     +##+
      ##+      +##+
     +##         ##
     ##     ++   ##
    ##      ##+ +##
   ######+   #####
   +#####+    ###"""
