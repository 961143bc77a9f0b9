"""The page's process serves, and ends when nobody needs it."""

import io
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread

import pytest

from daemon.answering import answering
from daemon.fake_house import StepClock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import Done, Reply, Request, StatusSaid
from walkaway_daemon.page.page_child import GuardEnd, main, serve
from walkaway_daemon.page.page_desk import PageDesk
from walkaway_daemon.page.page_server import PageServer
from walkaway_rules.status import Status

STATUS = Status(1, 1, 1, 1, 0, 0)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path)


@pytest.fixture
def server(paths: Paths) -> Iterator[PageServer]:
    with PageServer(PageDesk(paths, StepClock()), lambda: None) as server:
        yield server


def in_thread(work: Callable[[], None]) -> Thread:
    thread = Thread(target=work)
    thread.start()
    return thread


def guard(request: Request) -> Reply:
    del request
    return StatusSaid(STATUS)


def test_it_ends_after_a_while_without_a_look(server: PageServer, paths: Paths) -> None:
    server.looked -= 60
    serve(server, GuardEnd(paths), idle=59)

    assert not server.over


def test_it_ends_when_it_was_hidden(server: PageServer, paths: Paths) -> None:
    server.over = True
    serve(server, GuardEnd(paths))


def test_it_ends_with_the_guard_it_was_opened_beside(
    server: PageServer, paths: Paths
) -> None:
    with answering(paths, guard):
        end = GuardEnd(paths)
        thread = in_thread(lambda: serve(server, end))
        assert thread.is_alive()
    thread.join(20)

    assert not thread.is_alive()
    assert end.fileno() is None
    end.close()


def test_news_of_the_guard_is_not_its_end(paths: Paths) -> None:
    with answering(paths, guard):
        end = GuardEnd(paths)
        assert end.fileno() is not None
        end.close()
    assert end.came()


def test_a_guard_that_speaks_otherwise_is_none(paths: Paths) -> None:
    with answering(paths, lambda _: Done("Yes.")):
        end = GuardEnd(paths)
        end.close()

    assert end.came()


class Told(io.StringIO):
    """What the process said; it can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = Event()
        self.said = ""

    def flush(self) -> None:
        self.said = self.getvalue()
        self.begun.set()


def test_it_says_where_it_is_and_that_it_was_fetched() -> None:
    told = Told()
    thread = in_thread(lambda: _served(told))
    assert told.begun.wait(20)
    _, _, rest = told.said.strip().partition("http://")
    host, _, token = rest.partition("/")
    reply, cookie = _fetch(host, "GET", f"/{token}")
    page, _ = _fetch(host, "GET", "/", cookie=cookie)
    key = page.partition('name="key" value="')[2].partition('"')[0]
    _fetch(host, "POST", "/hide", f"key={key}", cookie)
    thread.join(20)

    assert reply == ""
    assert told.said.endswith("\nshown\n")
    assert told.closed
    assert not thread.is_alive()


def _served(told: Told) -> None:
    assert main(told) == 0


def _fetch(
    host: str, method: str, path: str, body: str = "", cookie: str = ""
) -> tuple[str, str]:
    connection = HTTPConnection(host, timeout=20)
    connection.request(method, path, body or None, {"Cookie": cookie} if cookie else {})
    reply = connection.getresponse()
    text = reply.read().decode()
    connection.close()
    return text, (reply.headers["Set-Cookie"] or "").split(";")[0]
