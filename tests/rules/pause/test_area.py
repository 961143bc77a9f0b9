"""Which screens a window leaves bare."""

import pytest

from walkaway_rules.pause.area import Area, bare

LEFT, RIGHT = Area(0, 0, 800, 600), Area(800, 0, 1024, 768)


def test_the_screen_that_a_window_fills_is_not_bare() -> None:
    assert bare((LEFT, RIGHT), LEFT) == (RIGHT,)
    assert bare((LEFT, RIGHT), RIGHT) == (LEFT,)


def test_a_window_across_all_screens_leaves_none_bare() -> None:
    assert bare((LEFT, RIGHT), Area(0, 0, 1824, 768)) == ()


def test_screens_that_show_the_same_are_one() -> None:
    assert bare((LEFT, LEFT, RIGHT, RIGHT), LEFT) == (RIGHT,)
    assert bare((), LEFT) == ()


@pytest.mark.parametrize(
    "beyond",
    [
        Area(-1, 0, 800, 600),
        Area(0, -1, 800, 600),
        Area(1, 0, 800, 600),
        Area(0, 1, 800, 600),
    ],
)
def test_what_lies_beyond_any_edge_is_bare(beyond: Area) -> None:
    assert bare((beyond,), LEFT) == (beyond,)
