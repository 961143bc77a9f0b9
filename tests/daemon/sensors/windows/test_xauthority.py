"""The file of keys, as xauth writes it, and broken."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.windows.xauthority import NO_KEY, Key, find_key

COOKIE = b"MIT-MAGIC-COOKIE-1"
LOCAL, INTERNET, WILD = 256, 0, 65535


def entry(
    family: int, address: bytes, number: bytes, secret: bytes, method: bytes = COOKIE
) -> bytes:
    fields = (address, number, method, secret)
    counted = (struct.pack(">H", len(each)) + each for each in fields)
    return struct.pack(">H", family) + b"".join(counted)


OURS = entry(LOCAL, b"desk", b"0", b"ours")


@pytest.mark.parametrize(
    ("content", "secret"),
    [
        (OURS, b"ours"),
        (entry(LOCAL, b"other", b"0", b"theirs") + OURS, b"ours"),
        (entry(LOCAL, b"renamed", b"0", b"old"), b"old"),
        (entry(WILD, b"", b"", b"any"), b"any"),
        (OURS + b"\1\0\0", b"ours"),
    ],
)
def test_a_key_of_this_display_is_found(content: bytes, secret: bytes) -> None:
    assert find_key(content, "0", "desk") == Key(COOKIE, secret)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        entry(LOCAL, b"desk", b"1", b"another display"),
        entry(INTERNET, b"\x7f\0\0\1", b"0", b"by network"),
        entry(LOCAL, b"desk", b"0", b"another method", b"XDM-AUTHORIZATION-1"),
        OURS[:-1],
    ],
)
def test_what_does_not_fit_is_no_key(content: bytes) -> None:
    assert find_key(content, "0", "desk") == NO_KEY


def test_a_key_is_not_in_its_repr() -> None:
    assert "secret" not in repr(Key(COOKIE, b"secret"))


@given(st.binary(max_size=400))
def test_any_file_is_read(content: bytes) -> None:
    key = find_key(content, "0", "desk")

    assert key == NO_KEY or key.secret in content
