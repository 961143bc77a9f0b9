"""Families: which browsers there are, and where they keep their profiles.

One row for each browser. A place is written as a named base and what lies below it;
which folder a base is, differs by platform and environment (`bases`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from walkaway_daemon.computer.paths import xdg_home
from walkaway_daemon.sensors.history.formats.formats import (
    CHROMIUM,
    EPIPHANY,
    FALKON,
    FIREFOX,
    KONQUEROR,
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
    programs: tuple[str, ...] = ()
    """What its process is called, in small letters, without `.exe`."""


SESSIONS = "Sessions"
"""The folder of a Chromium's profile in which it notes its tabs."""
SESSION_FILE = "Session_"
"""How the files there begin; those of other beginnings are about closed tabs."""
_CHROMIUM_PROFILES = ("Default", "Profile *")
_FIREFOX_PROFILES = ("*",)
_FILES = {
    CHROMIUM.name: "History",
    FIREFOX.name: "places.sqlite",
    SAFARI.name: "History.db",
    EPIPHANY.name: "ephy-history.db",
    QUTEBROWSER.name: "history.sqlite",
    FALKON.name: "browsedata.db",
    KONQUEROR.name: "konq_history",
}
_TOR = "TorBrowser/Data/Browser"


def _chromium(name: str, programs: str, **places: str) -> Family:
    """Return a Chromium; of programs and places there may be several, parted by `|`."""
    return _family(name, CHROMIUM, _CHROMIUM_PROFILES, programs, places)


def _opera(name: str, programs: str, **places: str) -> Family:
    """Return an Opera: older ones keep the first profile in the folder itself."""
    profiles = (".", *_CHROMIUM_PROFILES, "_side_profiles/*")
    return _family(name, CHROMIUM, profiles, programs, places)


def _firefox(name: str, programs: str, **places: str) -> Family:
    return _family(name, FIREFOX, _FIREFOX_PROFILES, programs, places)


def _family(
    name: str,
    format_: Format,
    profiles: tuple[str, ...],
    programs: str,
    places: Mapping[str, str],
) -> Family:
    return Family(
        name,
        format_,
        _FILES[format_.name],
        profiles,
        _places(places),
        tuple(filter(None, programs.split("|"))),
    )


def _places(named: Mapping[str, str]) -> tuple[Place, ...]:
    return tuple(
        Place(base, below) for base, all_ in named.items() for below in all_.split("|")
    )


FAMILIES = (
    _chromium(
        "Chromium",
        "chromium|chromium-browser|ungoogled-chromium",
        config="chromium|ungoogled-chromium",
        flatpak="org.chromium.Chromium/config/chromium"
        "|io.github.ungoogled_software.ungoogled_chromium/config/chromium",
        snap="chromium/common/chromium",
        support="Chromium",
        local="Chromium/User Data",
    ),
    _chromium(
        "Chrome",
        "chrome|google-chrome|google chrome|google chrome beta|google chrome dev"
        "|google chrome canary|google chrome for testing",
        config="google-chrome|google-chrome-beta|google-chrome-unstable"
        "|google-chrome-canary|google-chrome-for-testing",
        flatpak="com.google.Chrome/config/google-chrome"
        "|com.google.ChromeDev/config/google-chrome-unstable",
        support="Google/Chrome|Google/Chrome Beta|Google/Chrome Dev"
        "|Google/Chrome Canary|Google/Chrome for Testing",
        local="Google/Chrome/User Data|Google/Chrome Beta/User Data"
        "|Google/Chrome Dev/User Data|Google/Chrome SxS/User Data"
        "|Google/Chrome for Testing/User Data",
    ),
    _chromium(
        "Brave",
        "brave|brave-browser|brave browser|brave browser beta|brave browser nightly",
        config="BraveSoftware/Brave-Browser|BraveSoftware/Brave-Browser-Beta"
        "|BraveSoftware/Brave-Browser-Dev|BraveSoftware/Brave-Browser-Nightly",
        flatpak="com.brave.Browser/config/BraveSoftware/Brave-Browser",
        snap="brave/current/.config/BraveSoftware/Brave-Browser",
        support="BraveSoftware/Brave-Browser|BraveSoftware/Brave-Browser-Beta"
        "|BraveSoftware/Brave-Browser-Dev|BraveSoftware/Brave-Browser-Nightly",
        local="BraveSoftware/Brave-Browser/User Data"
        "|BraveSoftware/Brave-Browser-Beta/User Data"
        "|BraveSoftware/Brave-Browser-Dev/User Data"
        "|BraveSoftware/Brave-Browser-Nightly/User Data",
    ),
    _chromium(
        "Edge",
        "msedge|msedge-beta|msedge-dev|microsoft-edge|microsoft edge"
        "|microsoft edge beta|microsoft edge dev|microsoft edge canary",
        config="microsoft-edge|microsoft-edge-beta|microsoft-edge-dev"
        "|microsoft-edge-canary",
        flatpak="com.microsoft.Edge/config/microsoft-edge"
        "|com.microsoft.EdgeDev/config/microsoft-edge-dev",
        support="Microsoft Edge|Microsoft Edge Beta|Microsoft Edge Dev"
        "|Microsoft Edge Canary",
        local="Microsoft/Edge/User Data|Microsoft/Edge Beta/User Data"
        "|Microsoft/Edge Dev/User Data|Microsoft/Edge SxS/User Data",
    ),
    _chromium(
        "Vivaldi",
        "vivaldi|vivaldi-bin|vivaldi-snapshot",
        config="vivaldi|vivaldi-snapshot",
        flatpak="com.vivaldi.Vivaldi/config/vivaldi",
        snap="vivaldi/current/.config/vivaldi",
        support="Vivaldi|Vivaldi Snapshot",
        local="Vivaldi/User Data|Vivaldi Snapshot/User Data",
    ),
    _opera(
        "Opera",
        "opera|opera-beta|opera-developer",
        config="opera|opera-beta|opera-developer",
        flatpak="com.opera.Opera/config/opera",
        snap="opera/current/.config/opera|opera-beta/current/.config/opera-beta"
        "|opera-developer/current/.config/opera-developer",
        support="com.operasoftware.Opera|com.operasoftware.OperaNext"
        "|com.operasoftware.OperaDeveloper",
        roaming="Opera Software/Opera Stable|Opera Software/Opera Next"
        "|Opera Software/Opera Developer",
    ),
    _opera(
        "Opera GX",
        "opera-gx|opera gx",
        config="opera-gx",
        support="com.operasoftware.OperaGX",
        roaming="Opera Software/Opera GX Stable",
    ),
    _chromium(
        "Arc",
        "arc",
        support="Arc/User Data",
        local="Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc"
        "/User Data|Arc/User Data",
    ),
    _chromium(
        "Yandex Browser",
        "yandex|yandex_browser|yandex-browser",
        config="yandex-browser|yandex-browser-beta",
        flatpak="ru.yandex.Browser/config/yandex-browser",
        support="Yandex/YandexBrowser",
        local="Yandex/YandexBrowser/User Data",
    ),
    _chromium(
        "Thorium",
        "thorium|thorium-browser",
        config="thorium",
        support="Thorium",
        local="Thorium/User Data",
    ),
    _firefox(
        "Firefox",
        "firefox|firefox-bin|firefox-esr|firefox-beta|firefox-devedition"
        "|firefox-nightly|firefox developer edition|firefox nightly",
        config="mozilla/firefox",
        home=".mozilla/firefox",
        flatpak="org.mozilla.firefox/.mozilla/firefox"
        "|org.mozilla.firefox/config/mozilla/firefox",
        snap="firefox/common/.mozilla/firefox|firefox/common/.config/mozilla/firefox",
        support="Firefox/Profiles",
        local="Packages/Mozilla.Firefox_n80bbvh6b1yt2/LocalCache/Roaming/Mozilla"
        "/Firefox/Profiles",
        roaming="Mozilla/Firefox/Profiles",
    ),
    _firefox(
        "LibreWolf",
        "librewolf",
        config="librewolf/librewolf|librewolf",
        home=".librewolf",
        flatpak="io.gitlab.librewolf-community/.librewolf"
        "|io.gitlab.librewolf-community/config/librewolf/librewolf",
        support="LibreWolf/Profiles",
        roaming="librewolf/Profiles",
    ),
    _firefox(
        "Waterfox",
        "waterfox|waterfox-bin",
        config="waterfox",
        home=".waterfox",
        flatpak="net.waterfox.waterfox/.waterfox|net.waterfox.waterfox/config/waterfox",
        support="Waterfox/Profiles",
        roaming="Waterfox/Profiles",
    ),
    _firefox(
        "Floorp",
        "floorp|floorp-bin",
        config="floorp",
        home=".floorp",
        flatpak="one.ablaze.floorp/.floorp|one.ablaze.floorp/config/floorp",
        support="Floorp/Profiles",
        roaming="Floorp/Profiles",
    ),
    _firefox(
        "Zen",
        "zen|zen-bin|zen-browser",
        home=".zen",
        config="zen",
        flatpak="app.zen_browser.zen/.zen|app.zen_browser.zen/zen"
        "|app.zen_browser.zen/config/zen",
        support="zen/Profiles",
        roaming="zen/Profiles",
    ),
    _firefox(
        "Pale Moon",
        "palemoon|palemoon-bin|pale moon",
        home=".moonchild productions/pale moon",
        support="Pale Moon/Profiles",
        roaming="Moonchild Productions/Pale Moon/Profiles",
    ),
    _firefox(
        "SeaMonkey",
        "seamonkey|seamonkey-bin",
        home=".mozilla/seamonkey",
        support="SeaMonkey/Profiles",
        roaming="Mozilla/SeaMonkey/Profiles",
    ),
    _firefox(
        "Tor Browser",
        "firefox.real|tor browser",
        data="torbrowser/tbb/x86_64/tor-browser/Browser/"
        f"{_TOR}|torbrowser/tbb/aarch64/tor-browser/Browser/{_TOR}",
        home=f"tor-browser/Browser/{_TOR}|Downloads/tor-browser/Browser/{_TOR}"
        f"|Desktop/Tor Browser/Browser/{_TOR}",
        flatpak="org.torproject.torbrowser-launcher/data/torbrowser/tbb/x86_64"
        f"/tor-browser/Browser/{_TOR}",
        support="TorBrowser-Data/Browser",
        local=f"Tor Browser/Browser/{_TOR}",
    ),
    _firefox(
        "Mullvad Browser",
        "mullvadbrowser|mullvadbrowser.real|mullvad browser",
        home=".mullvad/mullvadbrowser|.mullvad-browser/.mullvad/mullvadbrowser"
        "|.mullvad-browser",
        config="mullvad/mullvadbrowser|mullvadbrowser/mullvadbrowser",
        flatpak="net.mullvad.MullvadBrowser/.mullvad/mullvadbrowser",
        support="MullvadBrowser/Profiles|MullvadBrowser-Data/Browser",
        roaming="Mullvad/MullvadBrowser/Profiles",
    ),
    _family(
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
    _family(
        "Epiphany web app",
        EPIPHANY,
        ("org.gnome.Epiphany.WebApp*", "epiphany/app-epiphany-*"),
        "",
        {"data": ".", "config": ".", "flatpak": "org.gnome.Epiphany/data"},
    ),
    _family(
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
    _family(
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
    _family(
        "Konqueror",
        KONQUEROR,
        (".",),
        "konqueror",
        {"data": "konqueror", "flatpak": "org.kde.konqueror/data/konqueror"},
    ),
    _family(
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
