"""The canvas: places and sizes, in pixels."""

from walkaway_rules.pause.canvas import FITTING, LEAST, Canvas


def test_a_unit_is_a_pixel_on_the_least_canvas() -> None:
    canvas = Canvas(LEAST)

    assert canvas.long(10) == 10
    assert canvas.at(3, -4) == (LEAST[0] / 2 + 3, LEAST[1] / 2 - 4)


def test_no_letters_are_too_small_to_be_read() -> None:
    assert Canvas((310.0, 400.0)).letters(26) == 13
    assert Canvas((310.0, 400.0)).letters(14) == 11


def test_a_line_leaves_a_margin_on_a_narrow_canvas() -> None:
    assert Canvas((310.0, 400.0)).line(13) == 310 * FITTING
    assert Canvas((2000.0, 800.0)).line(10) == 860
