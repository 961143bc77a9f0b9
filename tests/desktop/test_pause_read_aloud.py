"""The pause with Qt, as a screen reader finds it and works it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney.io.blocking import DBusConnection

from desktop.reader_view import act, knows, reader, things
from desktop.session import DesktopSession, desktop_session, wait_until
from desktop.shown_pause import ShownPause, offering, order, show_pause, wait_for_keys
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended

pytestmark = pytest.mark.desktop

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    if not LAUNCHER.exists():
        pytest.skip("not installed: at-spi2-core")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        session.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        session.spawn([str(LAUNCHER), "--launch-immediately"])
        wait_until("the readers' bus runs", lambda: session.owned("org.a11y.Bus"))
        yield session


@pytest.fixture
def pause(session: DesktopSession) -> Iterator[ShownPause]:
    pause = show_pause(session.environment, order("qt", wait=60))
    wait_for_keys()
    yield pause
    pause.close()


@pytest.fixture
def bus(session: DesktopSession) -> Iterator[DBusConnection]:
    with reader(session) as bus:
        yield bus


@pytest.mark.usefixtures("pause")
def test_a_screen_reader_finds_every_word_and_both_doors(bus: DBusConnection) -> None:
    wait_until("it is known", lambda: knows(bus, 5))
    found = {(thing.role, thing.name) for thing in things(bus)}

    assert ("label", "Day 23. You chose this quiet.") in found
    assert ("label", "You sleep better when you don't look.") in found
    assert ("button", "Turn back") in {(r.replace("push ", ""), n) for r, n in found}


@pytest.mark.usefixtures("pause")
def test_the_first_door_has_the_focus(bus: DBusConnection) -> None:
    wait_until("it is known", lambda: knows(bus, 5))

    assert [thing.name for thing in things(bus) if thing.focused] == ["Turn back"]


def test_a_screen_reader_can_turn_back(bus: DBusConnection, pause: ShownPause) -> None:
    wait_until("it is known", lambda: knows(bus, 5))

    assert act(bus, "Turn back")
    assert pause.answer() == "turn_back"


def test_a_screen_reader_finds_the_hold_that_is_offered_and_takes_it(
    session: DesktopSession, bus: DBusConnection
) -> None:
    pause = show_pause(session.environment, offering(order("qt", wait=60)))
    wait_for_keys()
    wait_until("it is known", lambda: knows(bus, 6))

    assert act(bus, "Turn back, and hold all of it until tomorrow")
    assert pause.word(10) == Ended(Answer.TURN_BACK, hold=True)
    pause.close()
