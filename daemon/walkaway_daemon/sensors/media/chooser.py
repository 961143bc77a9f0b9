"""Choosing how songs are heard here."""

from collections.abc import Mapping
from functools import partial

from walkaway_daemon.sensors.sensor import SpeakingSensor


def choose_media(
    platform: str, environment: Mapping[str, str]
) -> SpeakingSensor | None:
    """Return the sensor for this platform, None where players tell nobody."""
    if platform in {"win32", "darwin"}:
        return None
    from walkaway_daemon.computer.bus import open_session_bus
    from walkaway_daemon.sensors.media.mpris import MediaSensor

    return MediaSensor(partial(open_session_bus, environment))
