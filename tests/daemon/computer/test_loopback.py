"""A small server that says nothing where nothing is said."""

from collections.abc import Iterator
from http.client import HTTPConnection
from threading import Thread

import pytest

from walkaway_daemon.computer.loopback import LoopbackHandler, LoopbackServer


class Strangers(LoopbackServer):
    """A server that everybody is a stranger to."""

    def verify_request(self, request: object, client_address: object) -> bool:
        del request, client_address
        return False


def served(server: LoopbackServer) -> Iterator[LoopbackServer]:
    with server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    yield from served(LoopbackServer(LoopbackHandler))


@pytest.fixture
def strangers() -> Iterator[LoopbackServer]:
    yield from served(Strangers(LoopbackHandler))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_nothing_is_here_unless_somebody_says_otherwise(
    server: LoopbackServer, method: str
) -> None:
    connection = HTTPConnection(server.host, timeout=10)
    connection.request(method, "/")
    reply = connection.getresponse()

    assert (reply.status, reply.read()) == (404, b"")
    connection.close()


def test_it_listens_on_loopback_alone(server: LoopbackServer) -> None:
    assert server.socket.getsockname() == ("127.0.0.1", server.port)


def test_another_accounts_program_is_hung_up_on(strangers: LoopbackServer) -> None:
    connection = HTTPConnection(strangers.host, timeout=10)
    connection.request("GET", "/")

    with pytest.raises(OSError, match=r"closed|reset"):
        connection.getresponse()
    connection.close()
