"""Watching folders through watchdog, on the systems that it knows better than we."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from errno import EBADF
from functools import partial
from types import MappingProxyType

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileOpenedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from walkaway_daemon.folders.watcher import Change, Forget, Kind, Tell

_EVENTS: Mapping[Kind, tuple[type[FileSystemEvent], ...]] = MappingProxyType(
    {
        Kind.CAME: (FileCreatedEvent, DirCreatedEvent, FileMovedEvent, DirMovedEvent),
        Kind.CHANGED: (FileModifiedEvent,),
        Kind.WENT: (FileDeletedEvent, DirDeletedEvent, FileMovedEvent, DirMovedEvent),
        Kind.OPENED: (FileOpenedEvent,),
        Kind.CLOSED: (FileClosedEvent,),
    }
)


class Observed:
    """A watcher by watchdog."""

    def __init__(self, observer: Callable[[], BaseObserver] = Observer) -> None:
        self._make = observer
        self._observer: BaseObserver | None = None

    def open(self) -> None:
        """Begin; raise `OSError` where the system has nothing left to watch with."""
        observer = self._make()
        try:
            observer.start()
        except RuntimeError as error:
            raise OSError(*error.args) from error
        self._observer = observer

    def watch(
        self, folder: str, tell: Tell, kinds: frozenset[Kind], *, deep: bool = False
    ) -> Forget:
        """Call `tell`, from another thread, of these changes; return what ends that.

        `deep` counts folders below it in. Raise `OSError` where it cannot be watched.
        """
        if self._observer is None:
            raise OSError(EBADF, os.strerror(EBADF))
        events = [event for kind in kinds for event in _EVENTS[kind]]
        watch = self._observer.schedule(
            _Handler(tell, kinds), folder, recursive=deep, event_filter=events
        )
        return partial(self._forget, watch)

    def close(self) -> None:
        """Give back every watch and thread."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def _forget(self, watch: ObservedWatch) -> None:
        if self._observer is not None:
            with suppress(KeyError, OSError):
                self._observer.unschedule(watch)


class _Handler(FileSystemEventHandler):
    def __init__(self, tell: Tell, kinds: frozenset[Kind]) -> None:
        self._tell = tell
        self._kinds = kinds

    def on_any_event(self, event: FileSystemEvent) -> None:
        for change in _changes(event):
            if change.kind in self._kinds:
                self._tell(change)


def _changes(event: FileSystemEvent) -> Iterator[Change]:
    path, folder = os.fsdecode(event.src_path), event.is_directory
    if isinstance(event, FileMovedEvent | DirMovedEvent):
        if path:
            yield Change(path, Kind.WENT, folder)
        if event.dest_path:
            yield Change(os.fsdecode(event.dest_path), Kind.CAME, folder)
        return
    for kind, events in _EVENTS.items():
        if isinstance(event, events):
            yield Change(path, kind, folder)
