"""Pauses whose process is heard by a thread, as on Windows, on a real screen."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from time import monotonic

import psutil
import pytest

from desktop.guarded_pause import pauses_of
from desktop.session import DesktopSession, wait_until
from desktop.shown_pause import OWN_WORDS, order, press, wait_for_keys
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_daemon.loop.loop import Loop
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.pause.launch import choose_launch
from walkaway_daemon.pause.window import Means, PauseWindow, Prompt
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import order_line

pytestmark = pytest.mark.desktop

GUARD = """
import os, sys, threading
from walkaway_daemon.pause.launch import choose_launch
shown = threading.Event()
child = choose_launch("win32", os.environ, shown.set)()
child.order(sys.argv[1])
shown.wait()
print(child.pid, *child.words()[0], flush=True)
threading.Event().wait()
"""


_PATIENCE = 30.0
"""Seconds after which nothing more is waited for."""


class NoApps:
    """No program is about."""

    def meet(self, pids: object) -> None:
        assert pids == ()

    def hold(self, pids: object) -> None:
        assert pids == ()

    def release(self) -> None:
        """Nothing is held."""

    def ask_to_close(self, pids: object) -> None:
        assert pids == ()


@dataclass
class CalledGuard:
    """What a guard does with pauses, in a loop that nothing but calls wake."""

    environment: Mapping[str, str]
    heard: list[Heard] = field(default_factory=list[Heard])
    end: float = 0.0

    def __post_init__(self) -> None:
        self._mailbox, self._loop = Mailbox(), Loop(_raise)
        self._loop.watch(self._mailbox.fileno(), lambda: None)
        call = self._mailbox.bell("pause")
        launch = choose_launch("win32", self.environment, call)
        self.window = PauseWindow(
            Means(self.heard.append, _no_whisper, lambda: True, NoApps(), launch)
        )

    def turn(self) -> None:
        self._mailbox.collect()
        self.window.pump()

    def due_in(self) -> float:
        """Return when something is due, or else when the test gives up."""
        due, left = self.window.due_in(), max(0.0, self.end - monotonic())
        return left if due is None else min(due, left)

    def run(self, count: int) -> None:
        """Go on until so much was heard."""
        self.end = monotonic() + _PATIENCE
        while len(self.heard) < count:
            assert monotonic() < self.end, f"only this was heard: {self.heard}"
            self._loop.step(self)

    def close(self) -> None:
        self.window.close()
        self._loop.close()
        self._mailbox.close()


@pytest.fixture
def guard(session: DesktopSession) -> Iterator[CalledGuard]:
    guard = CalledGuard(session.environment)
    yield guard
    guard.close()


@pytest.mark.parametrize(
    ("keys", "answer"),
    [("Escape", Answer.TURN_BACK), ("alt+F4", Answer.CLOSED)],
)
def test_it_is_shown_and_its_answer_is_heard(
    session: DesktopSession, guard: CalledGuard, keys: str, answer: Answer
) -> None:
    guard.window.show(_prompt())
    guard.run(1)
    wait_for_keys()
    press(session, keys)
    guard.run(2)

    assert guard.heard == [
        Heard("one", None, Response.PAUSE),
        Heard("one", answer, Response.PAUSE),
    ]


def test_one_that_is_withdrawn_is_gone_at_once(guard: CalledGuard) -> None:
    guard.window.show(_prompt())
    guard.run(1)
    mine = psutil.Process(os.getpid())
    assert pauses_of(mine) != []
    guard.window.withdraw("one")

    assert pauses_of(mine) == []


def test_it_ends_with_a_guard_that_is_killed(session: DesktopSession) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-c", GUARD, order_line(order("tk"))],
        env=session.environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as guard:
        assert guard.stdout is not None
        pid, said = guard.stdout.readline().split(maxsplit=1)
        assert said == '{"shown": "tk"}\n'
        guard.kill()
    wait_until("the pause is gone", lambda: not psutil.pid_exists(int(pid)))


def _prompt() -> Prompt:
    whisper = Whisper("one", "A breath first", OWN_WORDS, "Turn back", "Not now")
    return Prompt("one", Response.PAUSE, order(""), whisper)


def _no_whisper(whisper: Whisper) -> None:
    pytest.fail(f"{whisper.urge} was whispered")


def _raise(error: Exception) -> None:
    raise error
