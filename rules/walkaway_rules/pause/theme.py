"""The themes: the colours of a pause, dark, light and of high contrast."""

from dataclasses import dataclass

Rgb = tuple[int, int, int]


def in_hex(colour: Rgb) -> str:
    """Return the colour as CSS and Tk write it."""
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a pause."""

    top: Rgb
    bottom: Rgb
    disc_light: Rgb
    disc_deep: Rgb
    on_disc: Rgb
    text: Rgb
    soft: Rgb
    """Text that stands back."""
    door: Rgb
    on_door: Rgb
    quiet: Rgb
    """The second door."""
    on_quiet: Rgb
    edge: Rgb
    """Around the second door; its own colour where that is edge enough."""
    ring: Rgb
    """Around the door that has the focus."""


DARK = Theme(
    top=(14, 21, 27),
    bottom=(31, 53, 57),
    disc_light=(168, 222, 203),
    disc_deep=(63, 120, 104),
    on_disc=(2, 14, 11),
    text=(225, 237, 231),
    soft=(152, 173, 166),
    door=(63, 119, 104),
    on_door=(255, 255, 255),
    quiet=(35, 55, 59),
    on_quiet=(152, 173, 166),
    edge=(35, 55, 59),
    ring=(190, 232, 216),
)
LIGHT = Theme(
    top=(244, 246, 244),
    bottom=(217, 230, 224),
    disc_light=(178, 222, 205),
    disc_deep=(76, 137, 119),
    on_disc=(2, 14, 11),
    text=(31, 46, 44),
    soft=(84, 104, 98),
    door=(60, 117, 100),
    on_door=(255, 255, 255),
    quiet=(205, 220, 213),
    on_quiet=(70, 90, 84),
    edge=(205, 220, 213),
    ring=(31, 62, 55),
)
CONTRAST = Theme(
    top=(0, 0, 0),
    bottom=(0, 0, 0),
    disc_light=(0, 92, 72),
    disc_deep=(0, 92, 72),
    on_disc=(255, 255, 255),
    text=(255, 255, 255),
    soft=(255, 255, 255),
    door=(255, 255, 255),
    on_door=(0, 0, 0),
    quiet=(0, 0, 0),
    on_quiet=(255, 255, 255),
    edge=(255, 255, 255),
    ring=(255, 221, 87),
)
THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}


def theme_named(name: str) -> Theme:
    """Return the theme, dark where the name is not known."""
    return THEMES.get(name, DARK)
