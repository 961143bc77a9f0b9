"""Only the person's own processes are spoken to."""

import socket

from walkaway_daemon.control.peer import peer_is_ours


def test_a_process_of_the_same_user_is_ours() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert peer_is_ours(one)


def test_an_end_that_cannot_be_asked_is_not_ours() -> None:
    closed = socket.socket(socket.AF_UNIX)
    closed.close()

    assert not peer_is_ours(closed)
