"""Browsers that are made of Firefox."""

from walkaway_daemon.sensors.history.browsers.family import firefox, forgetful

_TOR = "TorBrowser/Data/Browser"
FIREFOXES = (
    firefox(
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
    firefox(
        "LibreWolf",
        "librewolf",
        config="librewolf/librewolf|librewolf",
        home=".librewolf",
        flatpak="io.gitlab.librewolf-community/.librewolf"
        "|io.gitlab.librewolf-community/config/librewolf/librewolf",
        support="LibreWolf/Profiles",
        roaming="librewolf/Profiles",
    ),
    firefox(
        "Waterfox",
        "waterfox|waterfox-bin",
        config="waterfox",
        home=".waterfox",
        flatpak="net.waterfox.waterfox/.waterfox|net.waterfox.waterfox/config/waterfox",
        support="Waterfox/Profiles",
        roaming="Waterfox/Profiles",
    ),
    firefox(
        "Floorp",
        "floorp|floorp-bin",
        config="floorp",
        home=".floorp",
        flatpak="one.ablaze.floorp/.floorp|one.ablaze.floorp/config/floorp",
        support="Floorp/Profiles",
        roaming="Floorp/Profiles",
    ),
    firefox(
        "Zen",
        "zen|zen-bin|zen-browser",
        home=".zen",
        config="zen",
        flatpak="app.zen_browser.zen/.zen|app.zen_browser.zen/zen"
        "|app.zen_browser.zen/config/zen",
        support="zen/Profiles",
        roaming="zen/Profiles",
    ),
    firefox(
        "Pale Moon",
        "palemoon|palemoon-bin|pale moon",
        home=".moonchild productions/pale moon",
        support="Pale Moon/Profiles",
        roaming="Moonchild Productions/Pale Moon/Profiles",
    ),
    firefox(
        "SeaMonkey",
        "seamonkey|seamonkey-bin",
        home=".mozilla/seamonkey",
        support="SeaMonkey/Profiles",
        roaming="Mozilla/SeaMonkey/Profiles",
    ),
    firefox(
        "Basilisk",
        "basilisk|basilisk-bin",
        home=".basilisk-dev/basilisk",
        roaming="Basilisk-Dev/Basilisk/Profiles",
    ),
    firefox(
        "IceCat",
        "icecat|icecat-bin",
        home=".mozilla/icecat",
        roaming="Mozilla/IceCat/Profiles",
    ),
    firefox(
        "FireDragon",
        "firedragon|firedragon-bin",
        home=".firedragon",
        config="firedragon",
    ),
    firefox("CachyOS Browser", "cachy-browser", home=".cachy", config="cachy"),
    forgetful(
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
    forgetful(
        "Mullvad Browser",
        "mullvadbrowser|mullvadbrowser.real|mullvad browser",
        home=".mullvad/mullvadbrowser|.mullvad-browser/.mullvad/mullvadbrowser"
        "|.mullvad-browser",
        config="mullvad/mullvadbrowser|mullvadbrowser/mullvadbrowser",
        flatpak="net.mullvad.MullvadBrowser/.mullvad/mullvadbrowser",
        support="MullvadBrowser/Profiles|MullvadBrowser-Data/Browser",
        roaming="Mullvad/MullvadBrowser/Profiles",
    ),
)
