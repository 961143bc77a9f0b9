"""A process that tells, from its start to its end."""

import select
import sys
from collections.abc import Iterator, Sequence

import pytest

from walkaway_daemon.sensors.windows.mac_source import (
    CHILD,
    MacSource,
    has_bridge,
    open_mac,
)
from walkaway_daemon.sensors.windows.mac_talk import MacFront, line_of
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_rules.observation import WindowShown

FRONT = MacFront(WindowShown("A page", "Safari", 501), has_titles=True)
TELLING = f"""\
import os
os.write(1, {line_of(FRONT)!r})
while os.read(0, 99):
    pass
"""


def python(script: str) -> Sequence[str]:
    return (sys.executable, "-I", "-S", "-c", script)


@pytest.fixture
def source() -> Iterator[MacSource]:
    source = open_mac(python(TELLING))
    yield source
    source.close()


def wait(source: MacSource) -> None:
    descriptor = source.fileno()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 20)[0]


def test_what_it_tells_is_seen(source: MacSource) -> None:
    assert source.outlook() is Outlook.AWAY
    wait(source)

    assert list(source.read()) == [FRONT.shown]
    assert source.outlook() is Outlook.CLEAR
    assert source.due_in() is None


def test_its_end_is_an_error() -> None:
    source = open_mac(python("pass"))
    wait(source)

    with pytest.raises(ConnectionError):
        source.read()
    source.close()


def test_one_that_does_not_end_is_ended() -> None:
    source = open_mac(python("import signal\nsignal.pause()"), patience=0)
    source.close()

    assert source.fileno() == -1


def test_one_that_cannot_be_started_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        open_mac(["/nonexistent"])


@pytest.mark.skipif(sys.platform == "darwin", reason="there it sees")
def test_elsewhere_than_on_a_mac_it_ends_at_once() -> None:
    assert not has_bridge()
    source = open_mac(CHILD)
    wait(source)
    with pytest.raises(ConnectionError):
        source.read()
    source.close()
