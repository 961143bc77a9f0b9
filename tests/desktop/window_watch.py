"""A sensor of windows that the test waits for, and windows to wait for."""

import select
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO

from desktop.session import DesktopSession
from walkaway_daemon.sensors.sensor import Sight
from walkaway_daemon.sensors.windows.chooser import choose_windows
from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_daemon.sensors.windows.windows import WindowSensor
from walkaway_rules.observation import WindowShown

_PROGRAM = str(Path(__file__).with_name("title_window.py"))


class Window:
    """A window that shows what it is told."""

    def __init__(self, process: subprocess.Popen[bytes], lines: IO[bytes]) -> None:
        self.process = process
        self._lines = lines

    def say(self, line: str) -> None:
        """Set the title, or let a burst of titles go."""
        self._lines.write(line.encode() + b"\n")
        self._lines.flush()

    def close(self) -> None:
        """Close the window; it may have died with its desktop."""
        with suppress(BrokenPipeError):
            self._lines.close()
        self.process.wait(20)


@contextmanager
def open_window(
    session: DesktopSession, title: str, app: str = "sample", platform: str = "wayland"
) -> Generator[Window]:
    """Open a window on this desktop for as long as the block lasts."""
    with session.log("window").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, _PROGRAM, app, title],
            env={**session.environment, "QT_QPA_PLATFORM": platform},
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
        )
    assert process.stdin is not None
    window = Window(process, process.stdin)
    try:
        yield window
    finally:
        window.close()


class Watch:
    """The sensor, and all that it brought."""

    def __init__(self, sensor: WindowSensor) -> None:
        self.sensor = sensor
        self.seen: list[WindowShown] = []
        self.late: list[float] = []
        """Milliseconds from each timed title's setting to its being seen."""
        self.reads = 0

    @property
    def last(self) -> WindowShown:
        """What is in front."""
        return self.seen[-1] if self.seen else NOTHING

    def until(self, title: str, seconds: float = 20.0) -> WindowShown:
        """Wait until this title is in front, as the guard's loop would."""
        self._wait(lambda: self.last.title == title, seconds)
        return self.last

    def follow(self, window: Window, changes: int) -> None:
        """Let the title change so often, each time as soon as the last was seen."""
        for _ in range(changes):
            window.say("t")
            self._wait(partial(self._has_timed, len(self.late) + 1))

    def rest(self, seconds: float) -> int:
        """Wait and return how often the sensor was woken meanwhile."""
        before, end = self.reads, time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.step(left)
        return self.reads - before

    def step(self, most: float) -> None:
        """Wait for news at most so long, and read where there is any or it is due."""
        pause = self.sensor.due_in()
        wait = most if pause is None else min(pause, most)
        descriptor = self.sensor.fileno()
        assert descriptor is not None
        ready, _, _ = select.select([descriptor], [], [], wait)
        if ready or (pause is not None and pause <= wait):
            self._read()

    def _has_timed(self, count: int) -> bool:
        return len(self.late) >= count

    def _wait(self, holds: Callable[[], bool], seconds: float = 20.0) -> None:
        end = time.monotonic() + seconds
        while not holds():
            left = end - time.monotonic()
            assert left > 0, f"still not after {len(self.seen)}: {self.last.title!r}"
            self.step(left)

    def _read(self) -> None:
        self.reads += 1
        for sighting in self.sensor.read().sightings:
            shown = sighting.observation
            assert isinstance(shown, WindowShown)
            self.seen.append(shown)
            if shown.title.startswith("t "):
                began = int(shown.title.removeprefix("t "))
                self.late.append((time.monotonic_ns() - began) / 1e6)


@contextmanager
def watch(environment: Mapping[str, str]) -> Generator[Watch]:
    """Watch this desktop's windows for as long as the block lasts."""
    watching = Watch(choose_windows("linux", environment))
    watching.sensor.open(lambda: None)
    try:
        yield watching
    finally:
        watching.sensor.close()


def works(watching: Watch) -> bool:
    """Return whether the sensor says that it sees."""
    return watching.sensor.findings()[0].sight is Sight.WORKING
