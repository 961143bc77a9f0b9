"""Calls from other threads arrive once, whatever happens in between."""

import select
from collections.abc import Iterator
from threading import Thread

import pytest

from walkaway_daemon.mailbox import Mailbox


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    mailbox = Mailbox()
    yield mailbox
    mailbox.close()


def _is_awake(mailbox: Mailbox) -> bool:
    return bool(select.select([mailbox], [], [], 0)[0])


def test_a_call_wakes_the_loop(mailbox: Mailbox) -> None:
    thread = Thread(target=mailbox.bell("history"))
    thread.start()
    thread.join()

    assert _is_awake(mailbox)
    assert mailbox.collect() == {"history"}


def test_a_call_is_collected_once(mailbox: Mailbox) -> None:
    mailbox.bell("history")()
    mailbox.collect()

    assert mailbox.collect() == set()
    assert not _is_awake(mailbox)


def test_many_calls_are_one(mailbox: Mailbox) -> None:
    ring = mailbox.bell("history")
    for _ in range(100_000):
        ring()
    mailbox.bell("rules")()

    assert mailbox.collect() == {"history", "rules"}
    assert not _is_awake(mailbox)


def test_a_call_after_the_end_is_harmless(mailbox: Mailbox) -> None:
    ring = mailbox.bell("history")
    mailbox.close()
    ring()

    assert mailbox.fileno() == -1
