"""The sheet fits every wish and fetches nothing."""

from dataclasses import fields

import pytest

from walkaway_rules.page.palette import DARK, LIGHT, Palette
from walkaway_rules.page.style import style


def test_nothing_is_fetched() -> None:
    for word in ("url(", "@import", "http", "//"):
        assert word not in style()


@pytest.mark.parametrize(
    "wish",
    [
        "prefers-color-scheme: dark",
        "prefers-contrast: more",
        "forced-colors: active",
        "prefers-reduced-motion: no-preference",
        "@media print",
    ],
)
def test_each_wish_is_heard(wish: str) -> None:
    assert wish in style()


def test_it_is_light_unless_dark_is_wished_for() -> None:
    light, _, dark = style().partition("prefers-color-scheme: dark")

    assert LIGHT.ground in light
    assert DARK.ground in dark
    assert DARK.ground not in light


@pytest.mark.parametrize("field", [one.name for one in fields(Palette)])
def test_colours_of_the_system_take_the_place_of_all_ours(field: str) -> None:
    forced = style().partition("forced-colors: active")[2].partition("@media")[0]
    # Browsers themselves force those of buttons and of words that can be chosen.
    assert field in {"door", "on_door"} or f"--{field}: " in forced


def test_nothing_is_half_drawn_on_paper() -> None:
    assert "screen and (prefers-reduced-motion: no-preference)" in style()


def test_braces_are_even() -> None:
    assert style().count("{") == style().count("}")
