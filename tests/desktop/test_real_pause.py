"""The pause on a real screen, with real keys: each form says and does the same."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.session import DesktopSession, needs, wait_until
from desktop.shown_pause import ShownPause, order, press, show_pause, wait_for_keys
from walkaway_rules.pause.order import Order

pytestmark = pytest.mark.desktop

Show = Callable[..., ShownPause]

_CIRCLE = [0] * 75 + [255] * 181
"""What is as light as the circle, white; all else black."""

in_both = pytest.mark.parametrize("form", ["tk", "qt"])


@pytest.fixture
def show(session: DesktopSession) -> Iterator[Show]:
    begun: list[ShownPause] = []

    def one(wanted: Order) -> ShownPause:
        begun.append(show_pause(session.environment, wanted))
        return begun[-1]

    yield one
    for pause in begun:
        pause.close()


@in_both
def test_enter_turns_back(session: DesktopSession, show: Show, form: str) -> None:
    pause = show(order(form))
    wait_for_keys()
    press(session, "Return")

    assert pause.answer() == "turn_back"


@in_both
def test_escape_turns_back(session: DesktopSession, show: Show, form: str) -> None:
    pause = show(order(form, wait=0))
    wait_for_keys()
    press(session, "Tab", "Return", "Escape")

    assert pause.answer() == "turn_back"


@in_both
def test_a_key_that_was_on_its_way_elsewhere_is_not_heard(
    session: DesktopSession, show: Show, form: str
) -> None:
    pause = show(order(form))
    press(session, "Return")
    time.sleep(0.6)

    assert pause.is_up()


@in_both
def test_the_second_door_stays_closed_for_the_wait(
    session: DesktopSession, show: Show, form: str
) -> None:
    pause = show(order(form, wait=60))
    wait_for_keys()
    press(session, "Tab", "Return", "Return", "a", "Return")
    time.sleep(0.3)

    assert pause.is_up()


@in_both
def test_after_the_wait_one_word_goes_on(
    session: DesktopSession, show: Show, form: str
) -> None:
    pause = show(order(form, wait=1))
    time.sleep(1.3)
    press(session, "Tab", "Return")
    session.run(["xdotool", "type", "peace"])
    press(session, "Return")

    assert pause.answer() == "go_on"


@in_both
def test_without_a_word_nobody_goes_on(
    session: DesktopSession, show: Show, form: str
) -> None:
    pause = show(order(form, wait=0))
    wait_for_keys()
    press(session, "Tab", "Return", "Return", "space", "Return")
    time.sleep(0.3)

    assert pause.is_up()


@in_both
def test_a_click_on_the_first_door_turns_back(
    session: DesktopSession, show: Show, form: str
) -> None:
    pause = show(order(form))
    wait_for_keys()
    session.run(["xdotool", "mousemove", "530", "726", "click", "1"])

    assert pause.answer() == "turn_back"


@in_both
def test_closing_the_window_is_no_answer(
    session: DesktopSession, show: Show, form: str
) -> None:
    needs("wmctrl")
    pause = show(order(form))
    wait_until("the window is known", lambda: "Walkaway" in session.windows())
    session.run(["wmctrl", "-c", "Walkaway"])

    assert pause.answer() == "closed"


@in_both
def test_a_hold_ends_by_itself_and_is_turning_back(show: Show, form: str) -> None:
    assert show(order(form, held=True, wait=1)).answer() == "turn_back"


@in_both
def test_it_ends_when_the_guard_does(show: Show, form: str) -> None:
    pause = show(order(form))
    began = time.monotonic()
    pause.close()

    assert time.monotonic() - began < 1
    assert pause.process.returncode == 0


@in_both
def test_it_fills_the_screen_above_a_panel(
    session: DesktopSession, show: Show, form: str, tmp_path: Path
) -> None:
    show(order(form))
    wait_for_keys()
    screen = session.screenshot(tmp_path / "screen.png")

    corners = [screen.getpixel((x, y)) for x in (0, 1279) for y in (0, 799)]
    assert corners == [(14, 21, 27), (31, 53, 57)] * 2


def test_no_single_pixel_sticks_out_of_the_circle(
    session: DesktopSession, show: Show, tmp_path: Path
) -> None:
    show(replace(order("tk", wait=60), still=False))
    for number in range(3):
        time.sleep(0.4)
        screen = session.screenshot(tmp_path / f"screen-{number}.png")
        # Around it nothing is as light as its soft edge is.
        lit = screen.crop((440, 80, 840, 520)).getchannel("G").point(_CIRCLE)
        box = lit.getbbox()
        assert box is not None
        left, top, right, bottom = box
        sides = (
            (left, top, left + 1, bottom),
            (right - 1, top, right, bottom),
            (left, top, right, top + 1),
            (left, bottom - 1, right, bottom),
        )
        assert min(lit.crop(side).histogram()[255] for side in sides) > 5


@in_both
def test_a_discreet_pause_has_no_name(
    session: DesktopSession, show: Show, form: str
) -> None:
    show(replace(order(form), discreet=True))
    wait_for_keys()

    assert "walkaway" not in session.windows().lower()


def test_words_from_right_to_left_are_left_to_forms_that_can(show: Show) -> None:
    hebrew = "\u05d4\u05d1\u05d5\u05e7\u05e8"
    assert show(order("", words=hebrew)).form == "qt"
    with pytest.raises(pytest.fail.Exception, match="it said None"):
        show(order("tk", words=hebrew))


def test_the_best_form_comes_first(show: Show) -> None:
    assert show(order("")).form == "qt"


def test_a_killed_pause_says_nothing(show: Show) -> None:
    pause = show(order("tk"))
    os.kill(pause.process.pid, signal.SIGKILL)
    pause.process.wait(10)

    assert pause.answer() == "none"
