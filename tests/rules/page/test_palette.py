"""Colours that can be told from what lies behind them."""

import pytest

from walkaway_rules.page.palette import DARK, LIGHT, Palette, variables

both = pytest.mark.parametrize("palette", [LIGHT, DARK])


def light(colour: str) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    low, high = sorted([light(one), light(other)])
    return (high + 0.05) / (low + 0.05)


@both
@pytest.mark.parametrize("name", ["text", "soft", "door"])
def test_words_can_be_read_on_card_and_ground(palette: Palette, name: str) -> None:
    for behind in (palette.card, palette.ground):
        assert contrast(getattr(palette, name), behind) >= 4.5


@both
def test_a_button_can_be_read(palette: Palette) -> None:
    assert contrast(palette.on_door, palette.door) >= 4.5


@both
@pytest.mark.parametrize("name", ["deep", "warm"])
def test_what_matters_in_a_picture_can_be_seen(palette: Palette, name: str) -> None:
    assert contrast(getattr(palette, name), palette.card) >= 3


@both
def test_kinds_of_days_differ_also_in_lightness(palette: Palette) -> None:
    assert contrast(palette.pale, palette.mid) >= 1.3
    assert contrast(palette.mid, palette.deep) >= 1.3


@both
def test_nothing_is_red(palette: Palette) -> None:
    for name in Palette.__slots__:
        colour = getattr(palette, name)
        red, green, _ = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        assert red < 2 * green


def test_colours_are_said_as_variables() -> None:
    said = variables(LIGHT)

    assert said.startswith("--ground: #f2f6f4; --card: #ffffff;")
    assert "--on-door: #ffffff;" in said
