"""The C library is asked for less memory."""

from walkaway_daemon.service.heap import share_heap, trim_heap


def test_the_heap_can_be_shared_and_trimmed_at_any_time() -> None:
    share_heap()
    trim_heap()
