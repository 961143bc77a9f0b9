"""What only watchdog's reader of inotify does, with the kernel and where it refuses."""

import errno
import threading
import time
from pathlib import Path
from queue import SimpleQueue

import pytest
import watchdog.observers

from walkaway_daemon.computer.folders.chooser import is_known

if not is_known(getattr(watchdog.observers, "inotify_c", None)):
    pytest.skip("this watchdog has no such reader", allow_module_level=True)

from watchdog.observers.inotify_c import (
    DEFAULT_EVENT_BUFFER_SIZE,
    CallbackId,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchCallback,
    WatchDescriptor,
)

from walkaway_daemon.computer.folders.folders import Change
from walkaway_daemon.computer.folders.inotify_folders import (
    InotifyFolders,
    RestingReader,
)

_QUEUE = Path("/proc/sys/fs/inotify/max_queued_events")
_PATIENCE = 20.0


def _ignore(change: Change | None) -> None:
    del change


def test_all_folders_have_one_thread_which_ends_with_the_last_of_them(
    tmp_path: Path,
) -> None:
    folders = InotifyFolders()
    before = threading.active_count()
    (tmp_path / "inner").mkdir()
    ends = [
        folders.watch(folder, _ignore, written=True)
        for folder in (tmp_path, tmp_path / "inner")
    ]
    during = threading.active_count()
    ends[0]()
    between = threading.active_count()
    ends[1]()

    assert (during, between) == (before + 1, before + 1)
    assert threading.active_count() == before


def test_where_the_kernel_lost_changes_it_is_told(tmp_path: Path) -> None:
    told: SimpleQueue[Change | None] = SimpleQueue()
    goes_on = threading.Event()

    def hear(change: Change | None) -> None:
        told.put(change)
        goes_on.wait(_PATIENCE)

    end = InotifyFolders().watch(tmp_path, hear, written=True)
    with (
        (tmp_path / "one").open("wb", 0) as one,
        (tmp_path / "two").open("wb", 0) as two,
    ):
        assert told.get(timeout=_PATIENCE) == Change("one")
        for _ in range(int(_QUEUE.read_text()) // 2 + 1):
            # The kernel makes one of two in a row that are alike.
            one.write(b"J")
            two.write(b"J")
    goes_on.set()
    while told.get(timeout=_PATIENCE) is not None:
        pass
    end()


class _Counting(RestingReader):
    """A reader that counts how often it reads."""

    reads = 0

    def read_events(
        self, *, event_buffer_size: int = DEFAULT_EVENT_BUFFER_SIZE
    ) -> list[InotifyEvent]:
        self.reads += 1
        return super().read_events(event_buffer_size=event_buffer_size)


def test_what_changes_in_a_burst_is_read_in_one_go(tmp_path: Path) -> None:
    told: SimpleQueue[Change | None] = SimpleQueue()
    reader, between = _Counting(), threading.Event()
    end = InotifyFolders(lambda: reader).watch(tmp_path, told.put, written=True)
    begun = time.monotonic()
    for number in range(50):
        (tmp_path / str(number)).touch()
        between.wait(0.002)
    names = {getattr(told.get(timeout=_PATIENCE), "name", "") for _ in range(50)}
    lasted = time.monotonic() - begun
    end()

    assert names == set(map(str, range(50)))
    # The last of them found nothing but the end.
    assert reader.reads <= lasted / RestingReader.rest + 2


def test_folders_are_read_by_one_that_rests(tmp_path: Path) -> None:
    end = InotifyFolders().watch(tmp_path, _ignore, written=True)
    readers = [one for one in threading.enumerate() if isinstance(one, RestingReader)]
    end()

    assert len(readers) == 1


class _Patient(RestingReader):
    """A reader that would keep the test waiting, and tells that it began to rest."""

    rest = 600.0
    rests = threading.Event()

    @property
    def stopped_event(self) -> threading.Event:
        self.rests.set()
        return super().stopped_event


def test_whoever_stops_watching_waits_for_no_company(tmp_path: Path) -> None:
    end = InotifyFolders(_Patient).watch(tmp_path, _ignore, written=True)
    (tmp_path / "file").touch()
    assert _Patient.rests.wait(_PATIENCE)
    begun = time.monotonic()
    end()

    assert time.monotonic() - begun < _Patient.rest / 2


def test_a_guard_that_ends_while_changes_come_ends_at_once(tmp_path: Path) -> None:
    end = InotifyFolders().watch(tmp_path, _ignore, written=True)
    for number in range(1000):
        (tmp_path / str(number)).touch()
    end()


class _Refusing(InotifyFD):
    """A reader whose kernel has a reason to watch nothing."""

    reason = errno.ENOSPC

    def add_callback(
        self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
    ) -> WatchDescriptor:
        del path, mask, callback, id_
        raise OSError(self.reason, "refused")


class _Forbidding(_Refusing):
    """A reader that may not look, which watchdog does not say."""

    def add_callback(
        self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
    ) -> WatchDescriptor:
        del path, mask, callback, id_
        return WatchDescriptor(-1)


@pytest.mark.parametrize(
    ("reader", "reason"), [(_Refusing, errno.ENOSPC), (_Forbidding, errno.EACCES)]
)
def test_a_folder_that_the_kernel_refuses_is_told_with_the_reason(
    tmp_path: Path, reader: type[InotifyFD], reason: int
) -> None:
    with pytest.raises(OSError, match=r"refused|denied") as refused:
        InotifyFolders(reader).watch(tmp_path, _ignore, written=True)

    assert refused.value.errno == reason


class _Breathless(InotifyFD):
    """A reader that finds no thread at first."""

    tries = 0

    def start(self) -> None:
        self.tries += 1
        if self.tries == 1:
            reason = "can't start new thread"
            raise RuntimeError(reason)
        super().start()


def test_where_no_thread_is_left_the_next_watch_tries_again(tmp_path: Path) -> None:
    folders = InotifyFolders(_Breathless)
    with pytest.raises(OSError, match="no thread") as refused:
        folders.watch(tmp_path, _ignore, written=True)
    folders.watch(tmp_path, _ignore, written=True)()

    assert refused.value.errno == errno.ENOMEM
