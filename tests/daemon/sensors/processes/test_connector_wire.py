"""What the kernel's connector is told, and what it tells."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.processes.connector_wire import programs_in, wish

EXECUTED = bytes.fromhex(
    "4c000000030000000b0000000000000001000000010000000b00000000000000"
    "2800000002000000000000006f54e58de1000000d8140000d914000000000000"
    "000000000000000000000000"
)
"""As Linux 6.18 sent it when process 5337 became a program."""


def event(what: int, process: int = 5337, index: int = 1) -> bytes:
    """Return a message of the connector, with nothing after the two ids."""
    body = struct.pack("=IIQII", what, 0, 0, process, process)
    body = struct.pack("=IIIIHH", index, 1, 0, 0, len(body), 0) + body
    return struct.pack("=IHHII", 16 + len(body), 3, 0, 0, 0) + body


def test_the_wish_asks_for_programs_alone() -> None:
    assert wish(4350) == struct.pack(
        "=IHHIIIIIIHHII", 44, 3, 0, 0, 4350, 1, 1, 0, 0, 8, 0, 1, 2
    )


def test_a_recorded_message_is_read_by_its_process_and_not_its_thread() -> None:
    assert programs_in(EXECUTED) == (0x14D9,)


def test_several_messages_may_stand_in_a_row() -> None:
    assert programs_in(event(2, 7) + event(2, 8)) == (7, 8)


def test_forks_ends_and_acknowledgements_are_left_out() -> None:
    assert programs_in(b"".join(map(event, (0, 1, 4, 0x200, 0x80000000)))) == ()


def test_what_another_connector_says_is_left_out() -> None:
    assert programs_in(event(2, index=5)) == ()


def test_a_process_without_a_number_is_none() -> None:
    assert programs_in(event(2, 0)) == ()


@given(st.integers(0, len(EXECUTED)))
def test_what_breaks_off_is_left_out(length: int) -> None:
    whole = length >= 16 + 20 + 24
    assert programs_in(EXECUTED[:length]) == ((0x14D9,) if whole else ())


@given(st.binary(max_size=400))
def test_any_bytes_end_in_processes_or_in_nothing(data: bytes) -> None:
    assert all(0 < pid < 2**32 for pid in programs_in(data))


@given(st.binary(max_size=100), st.integers(0, 2**32 - 1))
def test_a_size_that_is_not_true_neither_hangs_nor_reads_on(
    rest: bytes, size: int
) -> None:
    assert len(programs_in(struct.pack("=I", size) + EXECUTED[4:] + rest)) <= 4


@given(st.lists(st.integers(1, 2**31)), st.binary(max_size=3))
def test_all_that_is_whole_is_read(pids: list[int], rest: bytes) -> None:
    data = b"".join(event(2, pid) for pid in pids)

    assert programs_in(data + rest) == tuple(pids)
