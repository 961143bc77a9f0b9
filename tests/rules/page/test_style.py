"""The sheet fits every wish and fetches nothing."""

import pytest

from walkaway_rules.page.palette import DARK, LIGHT
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


def test_braces_are_even() -> None:
    assert style().count("{") == style().count("}")
