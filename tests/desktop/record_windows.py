"""Writes down what real desktops say, for the tests that try it without them.

    PYTHONPATH=tests .venv/bin/python -m desktop.record_windows

An X server answers by the numbers of our requests, so that its recording holds only
for as long as the same is asked.
"""

from pathlib import Path
from typing import Any

from desktop.test_real_windows import LANES, Lane, seen
from desktop.window_watch import Watch, open_window
from walkaway_daemon.sensors.windows.stream import Stream

_FOLDER = Path(__file__).parents[1] / "daemon/sensors/windows/recorded"


def main() -> None:
    """Record every desktop that speaks in bytes."""
    for name in ("X11", "sway", "wlroots"):
        (_FOLDER / f"{name.lower()}.bin").write_bytes(_record(LANES[name]))


def _record(lane: Lane) -> bytes:
    with lane.run() as desktop:
        desktop.start()
        with seen(desktop, lane) as watching:
            heard = _overhear(watching)
            platform = lane.platform
            with open_window(desktop.session, "first", platform=platform) as window:
                watching.until("first")
                window.say("second ü")
                watching.until("second ü")
            watching.until("")
    return bytes(heard)


def _overhear(watching: Watch) -> bytearray:
    """Return where everything will be that its talk is fed from now on."""
    heard = bytearray()
    stream: Any = vars(watching.sensor)["_source"]
    assert isinstance(stream, Stream)
    talk: Any = vars(stream)["_talk"]
    feed = talk.feed

    def noting(data: bytes) -> object:
        heard.extend(data)
        return feed(data)

    talk.feed = noting
    return heard


if __name__ == "__main__":
    main()
