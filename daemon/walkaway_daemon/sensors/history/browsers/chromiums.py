"""Browsers that are made of Chromium."""

from walkaway_daemon.sensors.history.browsers.family import chromium, opera

CHROMIUMS = (
    chromium(
        "Chromium",
        "chromium|chromium-browser|ungoogled-chromium",
        config="chromium|ungoogled-chromium",
        flatpak="org.chromium.Chromium/config/chromium"
        "|io.github.ungoogled_software.ungoogled_chromium/config/chromium",
        snap="chromium/common/chromium",
        support="Chromium",
        local="Chromium/User Data",
    ),
    chromium(
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
    chromium(
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
    chromium(
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
    chromium(
        "Vivaldi",
        "vivaldi|vivaldi-bin|vivaldi-snapshot",
        config="vivaldi|vivaldi-snapshot",
        flatpak="com.vivaldi.Vivaldi/config/vivaldi",
        snap="vivaldi/current/.config/vivaldi",
        support="Vivaldi|Vivaldi Snapshot",
        local="Vivaldi/User Data|Vivaldi Snapshot/User Data",
    ),
    opera(
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
    opera(
        "Opera GX",
        "opera-gx|opera gx",
        config="opera-gx",
        support="com.operasoftware.OperaGX",
        roaming="Opera Software/Opera GX Stable",
    ),
    opera(
        "Opera Air",
        "opera-air|opera air",
        support="com.operasoftware.OperaAir",
        roaming="Opera Software/Opera Air Stable",
    ),
    chromium(
        "Arc",
        "arc",
        support="Arc/User Data",
        local="Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc"
        "/User Data|Arc/User Data",
    ),
    chromium(
        "Yandex Browser",
        "yandex|yandex_browser|yandex-browser",
        config="yandex-browser|yandex-browser-beta",
        flatpak="ru.yandex.Browser/config/yandex-browser",
        support="Yandex/YandexBrowser",
        local="Yandex/YandexBrowser/User Data",
    ),
    chromium(
        "Thorium",
        "thorium|thorium-browser",
        config="thorium",
        support="Thorium",
        local="Thorium/User Data",
    ),
    chromium(
        "Helium",
        "helium",
        config="net.imput.helium",
        flatpak="net.imput.helium/config/net.imput.helium",
        support="net.imput.helium",
        local="imput/Helium/User Data",
    ),
    chromium("Comet", "comet", support="Comet", local="Perplexity/Comet/User Data"),
    chromium("Dia", "dia", support="Dia/User Data"),
    chromium(
        "ChatGPT Atlas",
        "chatgpt atlas",
        support="com.openai.atlas/browser-data/host",
    ),
    chromium(
        "Whale",
        "whale|naver-whale",
        config="naver-whale",
        support="Naver/Whale",
        local="Naver/Naver Whale/User Data",
    ),
)
