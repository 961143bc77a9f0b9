"""The whole way: a visit, a pause on the screen, a key, an outcome in the ledger."""

import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass

import psutil
import pytest

from daemon.places_file import Places, firefox_history
from desktop.guarded_pause import GuardedScreen
from desktop.openers import note_address
from desktop.running_guard import RunningGuard
from desktop.session import desktop_session, needs, wait_until
from desktop.shown_pause import press
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import ResponseShown
from walkaway_rules.deciding.event import Outcome

pytestmark = pytest.mark.desktop

RULES = """\
walkaway: 1
people:
  - {alias: Ann, left: 2026-01-05, handles: [ann.example_91]}
  - {alias: Bea, left: 2026-01-05, handles: [bea.example_91]}
  - {alias: Cleo, left: 2026-01-05, handles: [cleo.example_91]}
apps:
  - {name: Chat, process: [chat-of-the-test], response: hold}
  - {name: Talk, process: [talk-of-the-test], response: hold}
responses: {settle: 1 min, grace: 5 s, instead: [https://walks.example/by-the-sea]}
"""


@dataclass(slots=True)
class Room(GuardedScreen):
    """A desktop with a guard and a browser's history that the test writes."""

    places: Places

    def visit(self, handle: str) -> None:
        address = f"https://www.instagram.com/{handle}/"
        self.places.visit(address, time.time_ns() // 1000)

    def start_app(self, name: str) -> subprocess.Popen[bytes]:
        program = self.session.home / f"{name}-of-the-test"
        return self.session.spawn([str(program), "600"])

    def responses(self) -> list[Response]:
        entries = [one.entry for one in self.guard.entries()]
        return [one.response for one in entries if isinstance(one, ResponseShown)]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    needs("xdotool", "wmctrl")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        for name in ("chat", "talk"):
            (session.home / f"{name}-of-the-test").symlink_to("/bin/sleep")
        noted = note_address(session)
        guard = RunningGuard(session)
        guard.write_rules(RULES)
        with firefox_history(session.home) as places:
            places.visit("https://innocent.example/", 1)
            guard.start()
            yield Room(session, guard, noted, places)
            guard.stop()


def test_turning_back_at_a_pause_is_counted(room: Room) -> None:
    room.visit("ann.example_91")
    room.wait_for_pause()
    press(room.session, "Return")
    room.wait_for_end()
    (urge,) = room.guard.urges("Ann")
    assert urge.answer is Answer.TURN_BACK
    assert room.responses() == [Response.PAUSE]
    wait_until(
        "there is somewhere to go instead",
        lambda: room.opened() == "https://walks.example/by-the-sea",
    )

    wait_until(
        "the urge is judged",
        lambda: room.guard.outcomes("Ann") == [Outcome.TURNED_AWAY],
        90,
    )


def test_going_on_after_the_wait_is_told_as_it_was(room: Room) -> None:
    room.visit("bea.example_91")
    room.wait_for_pause()
    time.sleep(10)
    press(room.session, "Tab", "Return")
    room.session.run(["xdotool", "type", "news"])
    press(room.session, "Return")
    room.wait_for_end()

    wait_until("it is noted", lambda: room.guard.outcomes("Bea") == [Outcome.WENT_ON])


def test_a_killed_pause_hurts_nobody_and_answers_nothing(room: Room) -> None:
    room.visit("cleo.example_91")
    room.wait_for_pause().kill()
    room.wait_for_end()

    def answered() -> bool:
        (urge,) = room.guard.urges("Cleo")
        return urge.answer is Answer.CLOSED

    wait_until("it is noted", answered)
    assert room.guard.status()["guarding"]


def test_an_app_on_hold_is_held_still_and_then_asked_to_close(room: Room) -> None:
    chat = room.start_app("chat")
    program = psutil.Process(chat.pid)
    room.wait_for_pause()
    wait_until("it is held", lambda: program.status() == psutil.STATUS_STOPPED)
    press(room.session, "Return")

    wait_until("it has closed", lambda: chat.poll() is not None)
    assert chat.returncode == -15


def test_a_killed_guard_takes_its_pause_along_and_lets_the_app_go(room: Room) -> None:
    talk = room.start_app("talk")
    program = psutil.Process(talk.pid)
    pause = room.wait_for_pause()
    wait_until("it is held", lambda: program.status() == psutil.STATUS_STOPPED)
    assert room.guard.process is not None
    room.guard.process.kill()
    room.guard.process.wait(10)

    wait_until("the pause is gone", lambda: not pause.is_running())
    wait_until("it goes on", lambda: program.status() != psutil.STATUS_STOPPED)
    room.session.stop(talk)
