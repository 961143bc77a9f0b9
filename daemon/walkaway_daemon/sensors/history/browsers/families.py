"""Families: which browsers there are, and where they keep their profiles."""

from collections.abc import Mapping
from pathlib import PurePath

from walkaway_daemon.computer.paths import xdg_home
from walkaway_daemon.sensors.history.browsers.chromiums import CHROMIUMS
from walkaway_daemon.sensors.history.browsers.family import family
from walkaway_daemon.sensors.history.browsers.firefoxes import FIREFOXES
from walkaway_daemon.sensors.history.formats.formats import (
    EPIPHANY,
    FALKON,
    KONQUEROR,
    QUTEBROWSER,
    SAFARI,
)

FAMILIES = (
    *CHROMIUMS,
    *FIREFOXES,
    family(
        "Epiphany",
        EPIPHANY,
        (".",),
        "epiphany|epiphany-browser",
        {
            "data": "epiphany",
            "flatpak": "org.gnome.Epiphany/data/epiphany",
            "snap": "epiphany/current/.local/share/epiphany",
        },
    ),
    family(
        "Epiphany web app",
        EPIPHANY,
        ("org.gnome.Epiphany.WebApp*", "epiphany/app-epiphany-*"),
        "",
        {"data": ".", "config": ".", "flatpak": "org.gnome.Epiphany/data"},
    ),
    family(
        "qutebrowser",
        QUTEBROWSER,
        (".",),
        "qutebrowser",
        {
            "data": "qutebrowser",
            "flatpak": "org.qutebrowser.qutebrowser/data/qutebrowser",
            "support": "qutebrowser",
            "roaming": "qutebrowser/data",
        },
    ),
    family(
        "Falkon",
        FALKON,
        ("*",),
        "falkon",
        {
            "config": "falkon/profiles",
            "flatpak": "org.kde.falkon/config/falkon/profiles",
            "snap": "falkon/current/.config/falkon/profiles",
            "local": "falkon/profiles",
        },
    ),
    family(
        "Konqueror",
        KONQUEROR,
        (".",),
        "konqueror",
        {"data": "konqueror", "flatpak": "org.kde.konqueror/data/konqueror"},
    ),
    family(
        "Safari",
        SAFARI,
        (".", "*"),
        "safari",
        {
            "library": "Safari|SafariTechnologyPreview"
            "|Containers/com.apple.Safari/Data/Library/Safari"
            "|Containers/com.apple.Safari/Data/Library/Safari/Profiles"
        },
    ),
)
UNREAD = {
    "angelfish": "Angelfish",
    "dillo": "Dillo",
    "elinks": "ELinks",
    "ladybird": "Ladybird",
    "links": "Links",
    "links2": "Links",
    "luakit": "luakit",
    "lynx": "Lynx",
    "min": "Min",
    "netsurf": "NetSurf",
    "nyxt": "Nyxt",
    "orion": "Orion",
    "surf": "surf",
    "vimb": "vimb",
    "w3m": "w3m",
}
"""Browsers by program whose history is none, or in a form that nobody reads here."""


def bases(
    platform: str, home: PurePath, environment: Mapping[str, str]
) -> dict[str, PurePath]:
    """Return the folders that places are named by, for a platform as `sys` names it."""
    if platform == "darwin":
        library = home / "Library"
        return {
            "home": home,
            "library": library,
            "support": library / "Application Support",
        }
    if platform == "win32":
        data = home / "AppData"
        return {
            "home": home,
            "local": home / environment.get("LOCALAPPDATA", str(data / "Local")),
            "roaming": home / environment.get("APPDATA", str(data / "Roaming")),
        }
    return {
        "home": home,
        "config": xdg_home(environment, "XDG_CONFIG_HOME", home, ".config"),
        "data": xdg_home(environment, "XDG_DATA_HOME", home, ".local/share"),
        "flatpak": home / ".var/app",
        "snap": home / "snap",
    }
