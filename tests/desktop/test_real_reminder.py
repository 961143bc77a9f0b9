"""What is said beside pauses, on a real screen and by real notification servers."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

import pytest

from desktop.bus_spy import BusSpy, Notification
from desktop.guarded_pause import GuardedScreen
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import desktop_session, needs, wait_until
from desktop.shown_pause import press
from desktop.window_watch import Window, open_window

pytestmark = pytest.mark.desktop

SERVERS = ("dunst", "xfce4-notifyd")


@dataclass(slots=True)
class Desk:
    """A guard that pauses, a page in a window, and a notification server."""

    screen: GuardedScreen
    spy: BusSpy
    window: Window

    def turn_back(self) -> None:
        """Look at somebody, be met, and turn back; the page stays where it is."""
        self.window.say("Somebody (@jane.doe_91) • Photos - Browser")
        self.screen.wait_for_pause()
        press(self.screen.session, "Return")
        self.screen.wait_for_end()

    def close_page(self) -> None:
        self.window.say("The weather - Browser")

    def shown(self) -> list[Notification]:
        return self.spy.notifications()

    def taken_down(self) -> list[int]:
        """Return the numbers of what the server was asked to close."""
        calls = (one for one in self.spy.heard() if one.member == "CloseNotification")
        return [int(call.body[0]) for call in calls]

    def notes(self) -> list[str]:
        """Return the kinds of what the ledger holds."""
        return [type(one.entry).__name__ for one in self.screen.guard.entries()]


@pytest.fixture(params=SERVERS)
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    needs("xdotool", "wmctrl")
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("desk")
        session = stack.enter_context(desktop_session(folder))
        session.start_notifications(request.param)
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        guard = RunningGuard(session)
        rules = rules_about({"J": "jane.doe_91"}, responses="default: pause")
        guard.write_rules(rules)
        guard.start()
        opened = open_window(session, "Somewhere", "browser", "xcb")
        screen = GuardedScreen(session, guard, folder / "noted")
        yield Desk(screen, spy, stack.enter_context(opened))


def test_it_is_said_while_the_page_is_open_and_taken_down_when_it_is_left(
    desk: Desk,
) -> None:
    desk.turn_back()
    wait_until("it is said", lambda: len(desk.shown()) == 1)
    before = desk.notes()
    (said,) = desk.shown()
    assert said.title == "Almost there"
    assert said.text == "It is still open. Closing it is the last step."
    assert said.buttons == ()

    desk.close_page()
    wait_until("it is taken down", lambda: desk.taken_down() == [said.number])
    assert desk.notes() == [*before, "UrgeLeft"]


def test_a_pause_has_nothing_of_ours_upon_it_and_a_notice_comes_again_after_it(
    desk: Desk,
) -> None:
    guard = desk.screen.guard
    guard.write_rules("walkaway: 1\npeople: [{alias: J, left: soon}]\n")
    wait_until("it is said that the rules cannot be read", lambda: desk.shown() != [])
    (said,) = desk.shown()
    assert desk.taken_down() == []

    desk.window.say("Somebody (@jane.doe_91) • Photos - Browser")
    desk.screen.wait_for_pause()
    assert desk.taken_down() == [said.number]
    assert len(desk.shown()) == 1

    desk.close_page()
    press(desk.screen.session, "Return")
    desk.screen.wait_for_end()
    wait_until("it is said again", lambda: len(desk.shown()) == 2)
    assert desk.shown()[1].title == said.title
