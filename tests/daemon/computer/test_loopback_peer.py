"""Whose program is at the other end."""

import os
import socket
from pathlib import Path

import pytest

from walkaway_daemon.computer.loopback_peer import is_mine, owner_of

LINES = """\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000  1000        0 2 1
   2: 0100007F:C001 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 3 1
""".splitlines()  # noqa: E501  # as the kernel writes it


def test_the_owner_is_that_of_the_other_end() -> None:
    assert owner_of(0xC001, 8080, LINES) == 1001


@pytest.mark.parametrize(("port", "server"), [(0xC002, 8080), (0xC001, 8081)])
def test_a_connection_that_is_not_listed_has_none(port: int, server: int) -> None:
    assert owner_of(port, server, LINES) is None


@pytest.mark.parametrize(("owner", "mine"), [(os.getuid(), True), (4242, False)])
def test_only_this_account_is_listened_to(
    tmp_path: Path, owner: int, *, mine: bool
) -> None:
    table = tmp_path / "tcp"
    table.write_text("\n".join(LINES).replace(" 1001 ", f" {owner} "))

    assert is_mine(0xC001, 8080, [table]) is mine


def test_who_is_listed_nowhere_is_not_listened_to(tmp_path: Path) -> None:
    table = tmp_path / "tcp"
    table.write_text("\n".join(LINES))

    assert not is_mine(0xC002, 8080, [table])


def test_where_the_system_does_not_tell_everybody_is(tmp_path: Path) -> None:
    assert is_mine(1, 2, [tmp_path / "absent"])


@pytest.mark.parametrize(
    ("family", "there"),
    [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::ffff:127.0.0.1")],
)
def test_a_true_connection_is_known_by_its_owner(
    monkeypatch: pytest.MonkeyPatch, family: int, there: str
) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.socket(family) as client,
    ):
        port = server.getsockname()[1]
        client.connect((there, port))
        here = client.getsockname()[1]

        assert is_mine(here, port)

        # What the system says of this connection stays; we are somebody else.
        other = os.getuid() + 1
        monkeypatch.setattr(os, "getuid", lambda: other)

        assert not is_mine(here, port)
