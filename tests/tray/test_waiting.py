"""Waiting ends with the first news, or when the first source is due."""

import socket
from dataclasses import dataclass

import pytest

from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_tray.waiting import wait


@dataclass
class Still:
    """A source that waits for a descriptor, for some time."""

    descriptor: int | None = None
    seconds: float | None = None

    def fileno(self) -> int | None:
        return self.descriptor

    def due_in(self) -> float | None:
        return self.seconds

    def pump(self) -> None:
        pytest.fail("waiting gives no turns")


def test_a_source_that_is_due_ends_the_wait() -> None:
    mailbox = Mailbox()
    wait([Still(seconds=60), Still(seconds=0), Still()], mailbox)
    mailbox.close()


def test_a_call_ends_the_wait() -> None:
    mailbox = Mailbox()
    mailbox.bell("news")()
    wait([Still()], mailbox)

    assert mailbox.collect() == {"news"}
    mailbox.close()


def test_a_descriptor_ends_the_wait() -> None:
    mailbox = Mailbox()
    near, far = socket.socketpair()
    far.send(b"!")
    wait([Still(near.fileno())], mailbox)
    mailbox.close()
    near.close()
    far.close()
