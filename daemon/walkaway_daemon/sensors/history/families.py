"""Families: which browsers there are, and where they keep their profiles.

One row for each browser. A place is written as a named base and what lies below it;
which folder a base is, differs by platform and environment (`bases`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from walkaway_daemon.sensors.history.formats import (
    CHROMIUM,
    EPIPHANY,
    FALKON,
    FIREFOX,
    QUTEBROWSER,
    SAFARI,
    Format,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that may hold profiles."""

    base: str
    """A key of `bases`."""
    below: str
    """Relative to the base, with slashes."""


@dataclass(frozen=True, slots=True)
class Family:
    """One browser."""

    name: str
    """As people call it."""
    format: Format
    file: str
    """The database's name."""
    profiles: tuple[str, ...]
    """Patterns for the folders below a place that are profiles; "." for itself."""
    places: tuple[Place, ...]


_CHROMIUM_PROFILES = ("Default", "Profile *")
_FIREFOX_PROFILES = ("*",)


def _chromium(name: str, **places: str) -> Family:
    """Return a Chromium; `places` are base names, several parted by `|`."""
    return Family(name, CHROMIUM, "History", _CHROMIUM_PROFILES, _places(places))


def _firefox(name: str, **places: str) -> Family:
    return Family(name, FIREFOX, "places.sqlite", _FIREFOX_PROFILES, _places(places))


def _places(named: Mapping[str, str]) -> tuple[Place, ...]:
    return tuple(
        Place(base, below) for base, all_ in named.items() for below in all_.split("|")
    )


FAMILIES = (
    _chromium(
        "Chromium",
        config="chromium",
        flatpak="org.chromium.Chromium/config/chromium"
        "|io.github.ungoogled_software.ungoogled_chromium/config/chromium",
        snap="chromium/common/chromium",
        support="Chromium",
        local="Chromium/User Data",
    ),
    _chromium(
        "Chrome",
        config="google-chrome|google-chrome-beta|google-chrome-unstable"
        "|google-chrome-for-testing",
        flatpak="com.google.Chrome/config/google-chrome"
        "|com.google.ChromeDev/config/google-chrome-unstable",
        support="Google/Chrome|Google/Chrome Beta|Google/Chrome Dev"
        "|Google/Chrome Canary",
        local="Google/Chrome/User Data|Google/Chrome Beta/User Data"
        "|Google/Chrome Dev/User Data|Google/Chrome SxS/User Data",
    ),
    _chromium(
        "Brave",
        config="BraveSoftware/Brave-Browser|BraveSoftware/Brave-Browser-Beta"
        "|BraveSoftware/Brave-Browser-Nightly",
        flatpak="com.brave.Browser/config/BraveSoftware/Brave-Browser",
        snap="brave/current/.config/BraveSoftware/Brave-Browser",
        support="BraveSoftware/Brave-Browser|BraveSoftware/Brave-Browser-Beta"
        "|BraveSoftware/Brave-Browser-Nightly",
        local="BraveSoftware/Brave-Browser/User Data"
        "|BraveSoftware/Brave-Browser-Beta/User Data"
        "|BraveSoftware/Brave-Browser-Nightly/User Data",
    ),
    _chromium(
        "Edge",
        config="microsoft-edge|microsoft-edge-beta|microsoft-edge-dev",
        flatpak="com.microsoft.Edge/config/microsoft-edge"
        "|com.microsoft.EdgeDev/config/microsoft-edge-dev",
        support="Microsoft Edge|Microsoft Edge Beta|Microsoft Edge Dev"
        "|Microsoft Edge Canary",
        local="Microsoft/Edge/User Data|Microsoft/Edge Beta/User Data"
        "|Microsoft/Edge Dev/User Data|Microsoft/Edge SxS/User Data",
    ),
    _chromium(
        "Vivaldi",
        config="vivaldi|vivaldi-snapshot",
        flatpak="com.vivaldi.Vivaldi/config/vivaldi",
        snap="vivaldi/current/.config/vivaldi",
        support="Vivaldi|Vivaldi Snapshot",
        local="Vivaldi/User Data",
    ),
    Family(
        "Opera",
        CHROMIUM,
        "History",
        (".", *_CHROMIUM_PROFILES),
        _places(
            {
                "config": "opera|opera-beta|opera-developer",
                "flatpak": "com.opera.Opera/config/opera",
                "snap": "opera/current/.config/opera",
                "support": "com.operasoftware.Opera",
                "roaming": "Opera Software/Opera Stable",
            }
        ),
    ),
    Family(
        "Opera GX",
        CHROMIUM,
        "History",
        (".", *_CHROMIUM_PROFILES),
        _places(
            {
                "support": "com.operasoftware.OperaGX",
                "roaming": "Opera Software/Opera GX Stable",
            }
        ),
    ),
    _chromium("Arc", support="Arc/User Data", local="Packages/Arc/User Data"),
    _chromium(
        "Yandex Browser",
        config="yandex-browser|yandex-browser-beta",
        flatpak="ru.yandex.Browser/config/yandex-browser",
        support="Yandex/YandexBrowser",
        local="Yandex/YandexBrowser/User Data",
    ),
    _chromium(
        "Thorium",
        config="thorium",
        support="Thorium",
        local="Thorium/User Data",
    ),
    _firefox(
        "Firefox",
        config="mozilla/firefox",
        home=".mozilla/firefox",
        flatpak="org.mozilla.firefox/.mozilla/firefox"
        "|org.mozilla.firefox/config/mozilla/firefox",
        snap="firefox/common/.mozilla/firefox|firefox/common/.config/mozilla/firefox",
        support="Firefox/Profiles",
        roaming="Mozilla/Firefox/Profiles",
    ),
    _firefox(
        "LibreWolf",
        config="librewolf/librewolf|librewolf",
        home=".librewolf",
        flatpak="io.gitlab.librewolf-community/.librewolf"
        "|io.gitlab.librewolf-community/config/librewolf/librewolf",
        support="LibreWolf/Profiles",
        roaming="librewolf/Profiles",
    ),
    _firefox(
        "Waterfox",
        home=".waterfox",
        flatpak="net.waterfox.waterfox/.waterfox",
        support="Waterfox/Profiles",
        roaming="Waterfox/Profiles",
    ),
    _firefox(
        "Floorp",
        home=".floorp",
        flatpak="one.ablaze.floorp/.floorp",
        support="Floorp/Profiles",
        roaming="Floorp/Profiles",
    ),
    _firefox(
        "Zen",
        home=".zen",
        config="zen",
        flatpak="app.zen_browser.zen/.zen|app.zen_browser.zen/zen",
        support="zen/Profiles",
        roaming="zen/Profiles",
    ),
    _firefox(
        "Pale Moon",
        home=".moonchild productions/pale moon",
        support="Pale Moon/Profiles",
        roaming="Moonchild Productions/Pale Moon/Profiles",
    ),
    _firefox(
        "SeaMonkey",
        home=".mozilla/seamonkey",
        support="SeaMonkey/Profiles",
        roaming="Mozilla/SeaMonkey/Profiles",
    ),
    _firefox(
        "Mullvad Browser",
        home=".mullvad-browser",
        config="mullvadbrowser/mullvadbrowser",
        support="MullvadBrowser-Data/Browser",
    ),
    Family(
        "Epiphany",
        EPIPHANY,
        "ephy-history.db",
        (".",),
        _places(
            {
                "data": "epiphany",
                "flatpak": "org.gnome.Epiphany/data/epiphany",
                "snap": "epiphany/current/.local/share/epiphany",
            }
        ),
    ),
    Family(
        "Epiphany web app",
        EPIPHANY,
        "ephy-history.db",
        ("org.gnome.Epiphany.WebApp*",),
        _places({"data": ".", "flatpak": "org.gnome.Epiphany/data"}),
    ),
    Family(
        "qutebrowser",
        QUTEBROWSER,
        "history.sqlite",
        (".",),
        _places(
            {
                "data": "qutebrowser",
                "flatpak": "org.qutebrowser.qutebrowser/data/qutebrowser",
                "support": "qutebrowser",
                "roaming": "qutebrowser/data",
            }
        ),
    ),
    Family(
        "Falkon",
        FALKON,
        "browsedata.db",
        ("*",),
        _places(
            {
                "config": "falkon/profiles",
                "flatpak": "org.kde.falkon/config/falkon/profiles",
                "snap": "falkon/current/.config/falkon/profiles",
                "local": "falkon/profiles",
            }
        ),
    ),
    Family(
        "Safari",
        SAFARI,
        "History.db",
        (".", "*"),
        _places(
            {
                "library": "Safari"
                "|Containers/com.apple.Safari/Data/Library/Safari/Profiles"
            }
        ),
    ),
)


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
            "local": home / environment.get("LOCALAPPDATA", str(data / "Local")),
            "roaming": home / environment.get("APPDATA", str(data / "Roaming")),
        }
    return {
        "home": home,
        "config": home / (environment.get("XDG_CONFIG_HOME") or ".config"),
        "data": home / (environment.get("XDG_DATA_HOME") or ".local/share"),
        "flatpak": home / ".var/app",
        "snap": home / "snap",
    }
