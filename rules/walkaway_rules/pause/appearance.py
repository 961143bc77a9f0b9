"""What a desktop says of light, contrast and motion, and what follows for a pause.

The portal's settings are described at
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from collections.abc import Mapping
from configparser import Error as ConfigError
from configparser import RawConfigParser
from dataclasses import dataclass

APPEARANCE = "org.freedesktop.appearance"
INTERFACE = "org.gnome.desktop.interface"
ACCESS = "org.gnome.desktop.a11y.interface"
NAMESPACES = (APPEARANCE, INTERFACE, ACCESS)
"""What the portal is asked for."""

_LIGHT = 2
_HIGH = 1
_LESS = 1
_CONTRAST_ON = 1
"""HCF_HIGHCONTRASTON"""


@dataclass(frozen=True, slots=True)
class Appearance:
    """How a pause is to look. Without any word from the desktop it is dark."""

    theme: str = "dark"
    still: bool = False


def appearance_of(settings: Mapping[str, Mapping[str, object]]) -> Appearance:
    """Given the portal's settings by namespace and key, return what follows."""
    asked = settings.get(APPEARANCE, {})
    high = asked.get("contrast") == _HIGH
    high = high or settings.get(ACCESS, {}).get("high-contrast") is True
    light = asked.get("color-scheme") == _LIGHT
    still = asked.get("reduced-motion") == _LESS
    still = still or settings.get(INTERFACE, {}).get("enable-animations") is False
    return Appearance("contrast" if high else "light" if light else "dark", still)


def appearance_of_gtk(text: str) -> Appearance:
    """Given GTK's settings.ini, return what follows; for desktops without a portal."""
    parser = RawConfigParser(strict=False)
    try:
        parser.read_string(text)
    except ConfigError:
        return Appearance()
    said = dict(parser["Settings"]) if parser.has_section("Settings") else {}
    high = said.get("gtk-theme-name", "").lower().startswith("highcontrast")
    dark = said.get("gtk-application-prefer-dark-theme", "1").strip().lower()
    still = said.get("gtk-enable-animations", "1").strip().lower()
    light = dark in _NO and not high
    theme = "contrast" if high else "light" if light else "dark"
    return Appearance(theme, still in _NO)


def appearance_of_windows(
    light_apps: int | None, contrast: int | None, animations: int | None
) -> Appearance:
    """Given the settings of Windows, None for each that is not told, return it.

    `contrast` are the flags of HIGHCONTRAST; the others are 0 or 1.
    """
    high = bool((contrast or 0) & _CONTRAST_ON)
    theme = "contrast" if high else "light" if light_apps else "dark"
    return Appearance(theme, still=animations == 0)


_NO = {"0", "false", "no"}
