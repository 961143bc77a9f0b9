"""What a desktop says of light, contrast and motion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.pause.appearance import (
    Appearance,
    appearance_of,
    appearance_of_gtk,
    appearance_of_windows,
)

APPEARANCE = "org.freedesktop.appearance"


@pytest.mark.parametrize(
    ("said", "theme"), [({}, "dark"), ({"color-scheme": 0}, "dark"),
                        ({"color-scheme": 1}, "dark"), ({"color-scheme": 2}, "light"),
                        ({"color-scheme": 2, "contrast": 1}, "contrast")]
)  # fmt: skip
def test_the_colour_scheme_is_followed(said: dict[str, object], theme: str) -> None:
    assert appearance_of({APPEARANCE: said}) == Appearance(theme)


def test_gnomes_own_word_for_contrast_counts() -> None:
    said = {"org.gnome.desktop.a11y.interface": {"high-contrast": True}}

    assert appearance_of(said).theme == "contrast"


@pytest.mark.parametrize(
    "said",
    [
        {APPEARANCE: {"reduced-motion": 1}},
        {"org.gnome.desktop.interface": {"enable-animations": False}},
    ],
)
def test_less_motion_is_followed(said: dict[str, dict[str, object]]) -> None:
    assert appearance_of(said).still


def test_motion_stays_where_nobody_minds() -> None:
    said = {"org.gnome.desktop.interface": {"enable-animations": True}}

    assert not appearance_of(said).still
    assert appearance_of({}) == Appearance("dark", still=False)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("", Appearance()),
        ("gtk-application-prefer-dark-theme=1", Appearance("dark")),
        ("gtk-application-prefer-dark-theme = false", Appearance("light")),
        ("gtk-enable-animations=0", Appearance("dark", still=True)),
        ("gtk-theme-name=HighContrastInverse", Appearance("contrast")),
        (
            "gtk-application-prefer-dark-theme=0\ngtk-theme-name=HighContrast",
            Appearance("contrast"),
        ),
    ],
)
def test_gtks_own_file_is_read(lines: str, expected: Appearance) -> None:
    assert appearance_of_gtk(f"[Settings]\n{lines}\n") == expected


@pytest.mark.parametrize("text", ["", "[Other]\na=1\n", "no section", "[Settings\n"])
def test_a_file_of_another_kind_says_nothing(text: str) -> None:
    assert appearance_of_gtk(text) == Appearance()


@given(st.text())
def test_whatever_a_file_holds_nothing_is_raised(text: str) -> None:
    assert isinstance(appearance_of_gtk(text), Appearance)


@pytest.mark.parametrize(
    ("light", "contrast", "theme"),
    [
        (None, None, "dark"),
        (0, 0, "dark"),
        (1, 0, "light"),
        (1, None, "light"),
        (1, 0x7F, "contrast"),
        (0, 0x7E, "dark"),
    ],
)
def test_windows_says_whether_programs_are_light(
    light: int | None, contrast: int | None, theme: str
) -> None:
    assert appearance_of_windows(light, contrast, 1) == Appearance(theme)


@pytest.mark.parametrize(("moves", "still"), [(None, False), (1, False), (0, True)])
def test_windows_says_whether_things_move(moves: int | None, *, still: bool) -> None:
    assert appearance_of_windows(0, 0, moves).still is still
