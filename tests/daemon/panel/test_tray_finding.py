"""What doctor says of the tray, whole."""

import pytest

from walkaway_daemon.panel.tray_finding import TrayHost, tray_finding
from walkaway_daemon.sensors.sensor import Finding, Sight

STATUS = "`walkaway status` says the same numbers."


@pytest.mark.parametrize(
    ("host", "desktop", "finding"),
    [
        (
            TrayHost.THERE,
            "XFCE",
            Finding("Tray", Sight.WORKING, "This desktop shows tray icons."),
        ),
        (
            TrayHost.OLDER,
            "IceWM",
            Finding(
                "Tray",
                Sight.WORKING,
                "This desktop shows tray icons in an older way.",
            ),
        ),
        (
            TrayHost.MISSING,
            "ubuntu:GNOME",
            Finding(
                "Tray",
                Sight.BLIND,
                "Nothing on this desktop shows tray icons right now.",
                f"GNOME shows them with its AppIndicator extension. {STATUS}",
            ),
        ),
        (
            TrayHost.MISSING,
            "sway",
            Finding(
                "Tray",
                Sight.BLIND,
                "Nothing on this desktop shows tray icons right now.",
                f"Add a status tray to the panel. {STATUS}",
            ),
        ),
        (
            TrayHost.NO_BUS,
            "",
            Finding(
                "Tray",
                Sight.BLIND,
                "There is no session bus, so no icon can be shown.",
                STATUS,
            ),
        ),
    ],
)
def test_every_desktop_is_told_what_it_shows(
    host: TrayHost, desktop: str, finding: Finding
) -> None:
    assert tray_finding(host, desktop) == finding
