"""What there is to look at before saying something of the tray."""

from collections.abc import Mapping

from walkaway_daemon.panel.tray_finding import TrayHost, tray_finding
from walkaway_daemon.sensors.sensor import Finding


def look_at_tray(
    *, platform: str, environment: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Given `sys.platform` and the environment, return what to say of the tray.

    That is nothing on systems where every desktop shows icons.
    """
    if platform != "linux":
        return ()
    host = _host(environment)
    return (tray_finding(host, environment.get("XDG_CURRENT_DESKTOP", "")),)


def _host(environment: Mapping[str, str]) -> TrayHost:
    from walkaway_daemon.computer.bus import open_session_bus
    from walkaway_daemon.panel.tray_host import find_tray_host
    from walkaway_daemon.panel.xembed import has_xembed_tray

    host = find_tray_host(lambda: open_session_bus(environment))
    if host is TrayHost.MISSING and has_xembed_tray():
        return TrayHost.OLDER
    return host
