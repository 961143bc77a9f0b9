"""Calls from other threads arrive once, whatever happens in between."""

import select
import signal
from collections.abc import Callable, Iterator
from threading import Thread, get_ident
from types import FrameType

import pytest

from walkaway_daemon.loop.mailbox import Mailbox


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    mailbox = Mailbox()
    yield mailbox
    mailbox.close()


def _heed(number: int, frame: FrameType | None) -> None:
    """Take a signal for heard."""
    del number, frame


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


def test_what_the_answering_thread_notes_is_collected_and_wakes_nobody(
    mailbox: Mailbox,
) -> None:
    mailbox.note("windows")()

    assert not _is_awake(mailbox)
    assert mailbox.collect() == {"windows"}


def test_many_calls_are_one(mailbox: Mailbox) -> None:
    ring = mailbox.bell("history")
    for _ in range(100_000):
        ring()
    mailbox.bell("rules")()

    assert mailbox.collect() == {"history", "rules"}
    assert not _is_awake(mailbox)


@pytest.fixture
def reach_another_thread() -> Iterator[Callable[[], None]]:
    """Send a signal to a thread that is not the one which waits."""
    before = signal.signal(signal.SIGUSR1, _heed)

    def send() -> None:
        target = Thread(target=lambda: signal.pthread_kill(get_ident(), signal.SIGUSR1))
        target.start()
        target.join()

    yield send
    signal.signal(signal.SIGUSR1, before)


def test_a_signal_wakes_the_loop_whichever_thread_it_reaches(
    mailbox: Mailbox, reach_another_thread: Callable[[], None]
) -> None:
    reach_another_thread()
    assert not _is_awake(mailbox)

    mailbox.hear_signals()
    reach_another_thread()
    assert _is_awake(mailbox)
    assert mailbox.collect() == set()


def test_signals_are_let_be_once_it_is_closed(
    mailbox: Mailbox, reach_another_thread: Callable[[], None]
) -> None:
    mailbox.hear_signals()
    mailbox.close()
    mailbox.close()
    reach_another_thread()

    assert signal.set_wakeup_fd(-1) == -1


def test_a_call_after_the_end_is_harmless(mailbox: Mailbox) -> None:
    ring = mailbox.bell("history")
    mailbox.close()
    ring()

    assert mailbox.fileno() == -1
