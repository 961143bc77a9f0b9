"""The colours of a pause."""

from walkaway_rules.pause.theme import DARK, LIGHT, in_hex, theme_named


def test_an_unknown_theme_is_dark() -> None:
    assert theme_named("neon") is DARK
    assert theme_named("light") is LIGHT


def test_a_colour_is_written_with_two_digits_for_each_part() -> None:
    assert in_hex((1, 22, 255)) == "#0116ff"
