"""Watching folders on Linux: one descriptor and one thread for any number of them."""

import ctypes
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from errno import ENOSPC
from functools import partial
from selectors import EVENT_READ, DefaultSelector
from threading import RLock, Thread
from typing import Any

from walkaway_daemon.folders.inotify_wire import (
    CLOSE_ON_EXEC,
    Event,
    mask_of,
    read_events,
)
from walkaway_daemon.folders.watcher import Change, Forget, Kind, Tell

_AT_ONCE = 64 * 1024
"""Bytes that are read at once; an event has a few dozen."""


@dataclass(frozen=True, slots=True, eq=False)
class _Watch:
    """What somebody wants to know of a folder."""

    folder: str = field(repr=False)
    tell: Tell
    kinds: frozenset[Kind]
    deep: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A folder that is watched for somebody: theirs, or one below it."""

    folder: str = field(repr=False)
    watch: _Watch


class Inotify:
    """A watcher by inotify(7)."""

    def __init__(self, library: Callable[[], Any] | None = None) -> None:
        """Given what to ask instead of the C library, with an errno as `ctypes` has."""
        self._kernel = (library or _c_library)()
        self._lock = RLock()
        self._places: dict[int, tuple[_Place, ...]] = {}
        """By the kernel's number for the folder, which several may share."""
        self._events = self._over = self._bell = -1
        self._thread = Thread(target=self._run, name="folders", daemon=True)

    def open(self) -> None:
        """Begin; raise `OSError` where the system has nothing left to watch with."""
        try:
            self._over, self._bell = os.pipe()
            self._events = _asked(self._kernel.inotify_init1(CLOSE_ON_EXEC))
        except OSError:
            self.close()
            raise
        self._thread.start()

    def watch(
        self, folder: str, tell: Tell, kinds: frozenset[Kind], *, deep: bool = False
    ) -> Forget:
        """Call `tell`, from another thread, of these changes; return what ends that.

        `deep` counts folders below it in, those to come as well. Raise `OSError`
        where the folder, or one below it for want of room, cannot be watched.
        """
        watch = _Watch(folder, tell, kinds, deep)
        forget = partial(self._leave, watch, folder)
        try:
            self._add(_Place(folder, watch))
            if deep:
                self._enter_all_in(folder, watch, lambda _: None)
        except OSError:
            forget()
            raise
        return forget

    def close(self) -> None:
        """Give back every watch and thread."""
        # The thread hears the bell's end at the other one.
        self._bell = _closed(self._bell)
        if self._thread.is_alive():
            self._thread.join()
        self._over, self._events = _closed(self._over), _closed(self._events)

    def _add(self, place: _Place) -> None:
        mask = mask_of(place.watch.kinds, deep=place.watch.deep)
        path = os.fsencode(place.folder)
        with self._lock:
            added = self._kernel.inotify_add_watch(self._events, path, mask)
            known = self._places.get(_asked(added), ())
            if place not in known:
                self._places[added] = (*known, place)

    def _enter_all_in(self, folder: str, watch: _Watch, tell: Tell) -> None:
        """Watch all folders below, and tell of the files that are there."""
        waiting = [folder]
        while waiting:
            for entry in _entries(waiting.pop()):
                if not entry.is_dir(follow_symlinks=False):
                    tell(Change(entry.path, Kind.CAME, folder=False))
                elif self._enter(entry.path, watch):
                    waiting.append(entry.path)

    def _enter(self, folder: str, watch: _Watch) -> bool:
        """Watch a folder below; False where it is gone by now, or closed to us."""
        try:
            self._add(_Place(folder, watch))
        except OSError as error:
            if error.errno == ENOSPC:
                raise
            return False
        return True

    def _leave(self, watch: _Watch, folder: str) -> None:
        """Watch this folder, and what lies below it, for this watch no longer."""
        with self._lock:
            for number, places in tuple(self._places.items()):
                kept = tuple(
                    place
                    for place in places
                    if place.watch is not watch or not _lies_in(folder, place.folder)
                )
                if kept:
                    self._places[number] = kept
                else:
                    del self._places[number]
                    self._kernel.inotify_rm_watch(self._events, number)

    def _run(self) -> None:
        with DefaultSelector() as selector:
            selector.register(self._events, EVENT_READ)
            selector.register(self._over, EVENT_READ)
            while self._over not in {key.fd for key, _ in selector.select()}:
                for event in read_events(os.read(self._events, _AT_ONCE)):
                    self._hear(event)

    def _hear(self, event: Event) -> None:
        with self._lock:
            places = self._places.get(event.watch, ())
            if event.is_last:
                self._places.pop(event.watch, None)
        if event.is_overflow:
            self._tell_all()
        kind = event.kind
        if kind is not None:
            for place in places:
                self._tell(place, kind, event)

    def _tell_all(self) -> None:
        """Events were lost: say of each folder that it may have changed."""
        with self._lock:
            places = [place for some in self._places.values() for place in some]
        for watch in {place.watch for place in places}:
            watch.tell(Change(watch.folder, Kind.CHANGED, folder=True))

    def _tell(self, place: _Place, kind: Kind, event: Event) -> None:
        watch = place.watch
        path = f"{place.folder}/{event.name}" if event.name else place.folder
        if kind in watch.kinds:
            watch.tell(Change(path, kind, event.about_folder))
        if watch.deep and event.name and event.about_folder:
            self._follow(path, kind, watch)

    def _follow(self, folder: str, kind: Kind, watch: _Watch) -> None:
        """Watch a folder that came to lie below, or no longer one that went."""
        if kind is Kind.WENT:
            self._leave(watch, folder)
        elif kind is Kind.CAME:
            with suppress(OSError):
                if self._enter(folder, watch):
                    self._enter_all_in(folder, watch, watch.tell)


def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _lies_in(folder: str, other: str) -> bool:
    return other == folder or other.startswith(f"{folder}/")


def _closed(descriptor: int) -> int:
    if descriptor >= 0:
        os.close(descriptor)
    return -1


def _asked(answer: int) -> int:
    """Return what the kernel answered; raise `OSError` where it refused."""
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
