"""Whether folders can still be watched, and that asking costs nothing."""

import os
from pathlib import Path

import pytest

from walkaway_daemon.sensors.keepsakes.room import has_room


class Kernel:
    """An inotify that has so many instances and watches left."""

    def __init__(self, instances: int, watches: int) -> None:
        self.instances = instances
        self.watches = watches

    def inotify_init1(self, flags: int) -> int:
        del flags
        return os.open("/dev/null", os.O_RDONLY) if self.instances else -1

    def inotify_add_watch(self, descriptor: int, path: bytes, mask: int) -> int:
        assert (descriptor > 0, path, mask) == (True, b"/", 0x400)
        return 1 if self.watches else -1


@pytest.mark.parametrize(
    ("instances", "watches", "room"), [(1, 1, True), (1, 0, False), (0, 1, False)]
)
def test_both_limits_count(instances: int, watches: int, *, room: bool) -> None:
    before = len([*Path("/proc/self/fd").iterdir()])

    assert has_room(lambda: Kernel(instances, watches)) is room
    assert len([*Path("/proc/self/fd").iterdir()]) == before


def test_a_library_that_cannot_be_asked_is_no_limit() -> None:
    assert has_room(object)


def test_on_a_machine_with_room_there_is_room() -> None:
    assert has_room()
