"""Whispers on a real screen, in real notification servers."""

import html
import json
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import pytest

from desktop.session import DesktopSession, desktop_session, needs, wait_until
from walkaway_daemon.interventions.chooser import choose_notifier
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Heard, Notifier, Whisper
from walkaway_daemon.interventions.phrasing import phrase
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.situation import Scene

pytestmark = pytest.mark.desktop

SERVERS = pytest.mark.parametrize("server", ["dunst", "xfce4-notifyd"])
SCENE = Scene(Boundary("0", BoundaryKind.PERSON, "J"), minute=720, days=23)


@dataclass
class Guard:
    """A notifier with what was heard through it."""

    session: DesktopSession
    heard: list[Heard] = field(default_factory=list[Heard])
    notifier: Notifier = field(init=False)

    def __post_init__(self) -> None:
        self.notifier = choose_notifier(
            self.heard.append, platform="linux", environment=self.session.environment
        )

    def whisper(self, urge: str = "u") -> None:
        """Show a whisper and wait until the server says that it is there."""
        self.notifier.show(phrase(urge, SCENE, Rulebook(), 0))
        self.hears(Heard(urge, None))

    def hears(self, heard: Heard) -> None:
        """Wait until this is the last thing that was heard."""
        self.until(f"{heard} was heard", lambda: self.heard[-1:] == [heard])

    def is_in(self, *services: Service) -> None:
        """Wait until the finding tells of one of these states."""
        findings = [notification_finding(service) for service in services]
        self.until(findings[0].said, lambda: self.notifier.finding() in findings)

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        def pumped() -> bool:
            self.notifier.pump()
            return holds()

        wait_until(what, pumped)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    needs("dunst", "dunstctl", "xdotool")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        yield session


@pytest.fixture
def guard(session: DesktopSession) -> Iterator[Guard]:
    guard = Guard(session)
    with closing(guard.notifier):
        yield guard


@pytest.fixture
def server(
    session: DesktopSession, request: pytest.FixtureRequest
) -> Iterator[subprocess.Popen[bytes]]:
    process = session.start_notifications(request.param)
    yield process
    if process in session.processes:
        session.stop(process)


def with_server(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("server", [name], indirect=True)


def green_pixels(session: DesktopSession, folder: Path) -> int:
    """Return how much of the screen shows the calm circle."""
    shot = session.screenshot(folder / "screen.png")
    colours = shot.getcolors(shot.width * shot.height) or []
    return sum(count for count, colour in colours if _is_green(colour))


def _is_green(colour: object) -> bool:
    match colour:
        case (int(red), int(green), int(blue)):
            return green > blue + 8 and green > red + 30
        case _:
            return False


def press(session: DesktopSession, *, from_right: int, from_bottom: int) -> None:
    """Click in the notification of xfce4-notifyd, measured from its lower corner."""
    search = ["xdotool", "search", "--onlyvisible", "--class", "notifyd"]
    window = session.run(search).split()[0]
    shape = session.run(["xdotool", "getwindowgeometry", "--shell", window])
    size = dict(line.split("=") for line in shape.split())
    across = str(int(size["WIDTH"]) - from_right)
    down = str(int(size["HEIGHT"]) - from_bottom)
    session.run(
        ["xdotool", "mousemove", "--window", window, across, down, "click", "1"]
    )


@pytest.fixture
def menu(session: DesktopSession) -> Iterator[Callable[[str], None]]:
    """Let dunst's menu of actions choose the line that holds a word."""
    folder = session.home / ".config" / "dunst"
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "menu"
    (folder / "dunstrc").write_text(f"[global]\ndmenu = {script}\n")

    def choose(word: str) -> None:
        script.write_text(f"#!/bin/sh\ngrep -F -m 1 '{word}'\n")
        script.chmod(0o700)

    yield choose
    (folder / "dunstrc").unlink()


@pytest.mark.parametrize("server", ["dunst", "xfce4-notifyd"], indirect=True)
@pytest.mark.usefixtures("server")
def test_a_whisper_appears_and_is_taken_down(guard: Guard, tmp_path: Path) -> None:
    guard.is_in(Service.WORKING, Service.IN_MENU)
    assert green_pixels(guard.session, tmp_path) == 0

    guard.whisper()
    wait_until("it is seen", lambda: green_pixels(guard.session, tmp_path) > 500)

    guard.notifier.withdraw("u")
    wait_until("it is gone", lambda: green_pixels(guard.session, tmp_path) == 0)


@pytest.mark.parametrize("server", ["dunst", "xfce4-notifyd"], indirect=True)
@pytest.mark.usefixtures("server")
def test_a_second_whisper_of_an_urge_takes_the_place_of_the_first(
    guard: Guard, tmp_path: Path
) -> None:
    guard.whisper()
    wait_until("it is seen", lambda: green_pixels(guard.session, tmp_path) > 500)
    one = green_pixels(guard.session, tmp_path)

    guard.heard.clear()
    guard.whisper()
    assert abs(green_pixels(guard.session, tmp_path) - one) < one / 2
    guard.notifier.withdraw("u")
    wait_until("both are gone", lambda: green_pixels(guard.session, tmp_path) == 0)


@pytest.mark.parametrize(
    ("word", "answer"), [("Turn back", Answer.TURN_BACK), ("Not now", Answer.GO_ON)]
)
def test_an_action_in_dunsts_menu_is_an_answer(
    guard: Guard, menu: Callable[[str], None], word: str, answer: Answer
) -> None:
    menu(word)
    dunst = guard.session.start_notifications("dunst")
    guard.is_in(Service.IN_MENU)
    guard.whisper()

    guard.session.run(["dunstctl", "context"])
    guard.hears(Heard("u", answer))
    guard.session.stop(dunst)


@pytest.mark.parametrize(
    ("from_right", "answer"), [(149, Answer.TURN_BACK), (57, Answer.GO_ON)]
)
@with_server("xfce4-notifyd")
@pytest.mark.usefixtures("server")
def test_a_click_on_a_button_is_an_answer(
    guard: Guard, from_right: int, answer: Answer, tmp_path: Path
) -> None:
    guard.whisper()
    wait_until("it is seen", lambda: green_pixels(guard.session, tmp_path) > 500)

    press(guard.session, from_right=from_right, from_bottom=31)
    guard.hears(Heard("u", answer))
    wait_until("it is gone", lambda: green_pixels(guard.session, tmp_path) == 0)


@with_server("xfce4-notifyd")
@pytest.mark.usefixtures("server")
def test_a_click_on_the_text_only_closes(guard: Guard, tmp_path: Path) -> None:
    guard.whisper()
    wait_until("it is seen", lambda: green_pixels(guard.session, tmp_path) > 500)

    press(guard.session, from_right=200, from_bottom=90)
    guard.hears(Heard("u", Answer.CLOSED))


@with_server("dunst")
@pytest.mark.usefixtures("server")
def test_a_dismissed_whisper_is_not_answered(guard: Guard) -> None:
    guard.whisper()

    guard.session.run(["dunstctl", "close"])
    guard.hears(Heard("u", Answer.CLOSED))


@pytest.mark.parametrize("server", ["dunst", "xfce4-notifyd"], indirect=True)
def test_a_server_that_crashes_is_found_again(
    guard: Guard, server: subprocess.Popen[bytes], request: pytest.FixtureRequest
) -> None:
    guard.whisper()

    guard.session.kill(server)
    guard.hears(Heard("u", Answer.CLOSED))

    fresh = guard.session.start_notifications(request.node.callspec.params["server"])
    guard.is_in(Service.WORKING, Service.IN_MENU)
    guard.whisper("v")
    guard.session.stop(fresh)


@with_server("dunst")
def test_a_server_that_hangs_holds_nobody_up(
    guard: Guard, server: subprocess.Popen[bytes]
) -> None:
    guard.is_in(Service.IN_MENU)
    server.send_signal(signal.SIGSTOP)
    begin = monotonic()
    guard.notifier.show(phrase("u", SCENE, Rulebook(), 0))
    guard.notifier.pump()
    assert monotonic() - begin < 0.5

    guard.is_in(Service.SILENT)
    assert guard.heard == []
    server.send_signal(signal.SIGCONT)
    guard.hears(Heard("u", None))


@with_server("dunst")
@pytest.mark.usefixtures("server")
def test_markup_and_odd_signs_are_shown_as_they_are(guard: Guard) -> None:
    said = "Tea & <b>quiet</b> \u202e\x00 100% $HOME `x` \\ \"'"
    guard.notifier.show(Whisper("u", "- <i>J</i> &amp;", said, "<b>", "&"))
    guard.hears(Heard("u", None))
    guard.session.run(["dunstctl", "close"])
    guard.hears(Heard("u", Answer.CLOSED))

    shown = json.loads(guard.session.run(["dunstctl", "history"]))["data"][0][0]
    assert shown["summary"]["data"] == "- <i>J</i> &amp;"
    assert html.unescape(shown["body"]["data"]) == (
        "Tea & <b>quiet</b> 100% $HOME `x` \\ \"'"
    )


def test_a_bus_that_comes_and_goes_is_found_each_time(guard: Guard) -> None:
    path = Path(guard.session.environment["XDG_RUNTIME_DIR"], "second")
    address = f"unix:path={path}"
    session = DesktopSession(
        {**guard.session.environment, "DBUS_SESSION_BUS_ADDRESS": address},
        guard.session.folder,
    )
    other = Guard(session)
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}"]
    with closing(other.notifier):
        other.is_in(Service.NO_BUS)
        for _ in range(2):
            bus = session.spawn(command)
            other.is_in(Service.SLEEPING, Service.NO_SERVER)
            session.kill(bus)
            path.unlink()
            other.is_in(Service.NO_BUS)
