"""A guard that says what a test tells it to, over the real control socket."""

import selectors
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

from walkaway_daemon.control.message import (
    AskRest,
    AskStatus,
    AskUpdates,
    Done,
    Reply,
    Request,
    StatusSaid,
    TakeRestBack,
)
from walkaway_daemon.control.server import Server
from walkaway_daemon.control.unix_doorway import UnixDoorway
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_rules.status import Status

WAITS = "A pause of an hour begins tomorrow at 14:00"


class PretendGuard:
    """Answers in a thread of its own. What it was asked is in `asked`."""

    def __init__(self, path: Path, status: Status) -> None:
        self.status = status
        self.asked: list[Request] = []
        self._selector = selectors.DefaultSelector()
        self._server = Server(UnixDoorway(path), self, self._answer)
        self._mailbox = Mailbox()
        self._running = True
        self._thread = Thread(target=self._run, name="pretend guard")

    def open(self) -> None:
        """Begin to listen."""
        self._server.open()
        self.watch(self._mailbox.fileno(), self._push)
        self._thread.start()

    def say(self, status: Status) -> None:
        """Tell everybody who listens that this is the status now."""
        self.status = status
        self._mailbox.bell("say")()

    def hang_up(self) -> None:
        """Stop, as a guard that ends. Doing so twice is harmless."""
        self._running = False
        self._mailbox.bell("stop")()
        self._thread.join()
        self._server.close()

    def close(self) -> None:
        """Stop, and give everything back."""
        self.hang_up()
        self._mailbox.close()
        self._selector.close()

    def watch(
        self, descriptor: int, ready: Callable[[], None], *, writing: bool = False
    ) -> None:
        """Call `ready` when there is something to do."""
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if writing else 0)
        self.forget(descriptor)
        self._selector.register(descriptor, events, ready)

    def forget(self, descriptor: int) -> None:
        """Stop watching."""
        if descriptor in self._selector.get_map():
            self._selector.unregister(descriptor)

    def _run(self) -> None:
        while self._running:
            for key, _ in self._selector.select():
                ready: Any = key.data
                ready()

    def _push(self) -> None:
        if "say" in self._mailbox.collect():
            self._server.push(self.status)

    def _answer(self, request: Request, languages: object) -> Reply:
        del languages
        self.asked.append(request)
        match request:
            case AskStatus() | AskUpdates():
                return StatusSaid(self.status)
            case AskRest():
                self.say(replace(self.status, resting=WAITS))
                return Done(WAITS)
            case TakeRestBack():
                self.say(replace(self.status, resting=""))
                return Done("Taken back")
            case _:
                return Done("Done")


@contextmanager
def pretend_guard(path: Path, status: Status) -> Generator[PretendGuard]:
    """Run a guard at `path` for the time of a test."""
    guard = PretendGuard(path, status)
    guard.open()
    try:
        yield guard
    finally:
        guard.close()
