"""A pause on a real screen: on its pipes, and by the thread that Windows needs."""

import os
import subprocess
import sys
from threading import Event

import psutil
import pytest

from desktop.shown_pause import order
from walkaway_daemon.pause.calling_process import CallingProcess
from walkaway_daemon.pause.launch import choose_launch
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended, Shown, Word, order_line, read_word
from windows.here import on_windows, wait_until
from windows.keyboard import ESCAPE, press

pytestmark = on_windows
_GUARD = """
import os, sys, threading
from walkaway_daemon.pause.launch import choose_launch
shown = threading.Event()
child = choose_launch("win32", os.environ, shown.set)()
child.order(sys.argv[1])
shown.wait()
print(child.pid, flush=True)
threading.Event().wait()
"""


class Heard:
    """A pause that was begun, and what it said."""

    def __init__(self) -> None:
        launch = choose_launch(sys.platform, os.environ, lambda: None)
        assert launch is not None
        child = launch()
        assert isinstance(child, CallingProcess)
        self.child, self.ended = child, False
        self._said: list[Word] = []

    def said(self) -> list[Word]:
        lines, self.ended = self.child.words()
        self._said += [word for line in lines if (word := read_word(line)) is not None]
        return self._said


def _pressed(heard: Heard) -> bool:
    # No key counts in the first half second.
    press(ESCAPE)
    return len(heard.said()) > 1


@pytest.mark.parametrize("form", ["", "tk"])
def test_it_is_shown_and_escape_turns_back(form: str) -> None:
    heard = Heard()
    heard.child.order(order_line(order(form)).strip())
    wait_until("it is shown", lambda: heard.said() == [Shown("tk")])
    wait_until("it is answered", lambda: _pressed(heard))
    assert heard.said()[1:] == [Ended(Answer.TURN_BACK)]
    wait_until("it has ended", lambda: heard.said() != [] and heard.ended)
    heard.child.end()


def test_one_that_is_ended_is_gone() -> None:
    heard = Heard()
    heard.child.order(order_line(order("tk")).strip())
    wait_until("it is shown", lambda: heard.said() == [Shown("tk")])
    heard.child.end()
    wait_until("it is gone", lambda: not psutil.pid_exists(heard.child.pid))


def test_it_does_not_outlive_a_guard_that_is_killed() -> None:
    line = order_line(order("tk")).strip()
    with subprocess.Popen(
        [sys.executable, "-c", _GUARD, line], stdout=subprocess.PIPE
    ) as guard:
        assert guard.stdout is not None
        child = int(guard.stdout.readline())
        Event().wait(0.5)
        assert psutil.pid_exists(child)
        guard.kill()
    wait_until("it is gone", lambda: not psutil.pid_exists(child), 10)
