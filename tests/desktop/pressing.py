"""Buttons of real notifications, pressed as a person presses them."""

from desktop.session import DesktopSession, wait_until

_FROM_RIGHT = {"Turn back": 149, "Not now": 57}
_FROM_BOTTOM = 31


def choose_in_dunst(session: DesktopSession, word: str) -> None:
    """Let dunst's menu of actions choose the line that holds `word`.

    dunst must have been started after `prepare_dunst`.
    """
    script = session.home / ".config/dunst/menu"
    script.write_text(f"#!/bin/sh\ngrep -F -m 1 '{word}'\n")
    script.chmod(0o700)
    session.run(["dunstctl", "context"])


def prepare_dunst(session: DesktopSession) -> None:
    """Have dunst ask our script which action is meant."""
    folder = session.home / ".config/dunst"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dunstrc").write_text(f"[global]\ndmenu = {folder / 'menu'}\n")


def press_in_xfce(session: DesktopSession, word: str) -> None:
    """Click on the button with this word in the notification of xfce4-notifyd."""
    window = _window(session)
    shape = _resting_shape(session, window)
    size = dict(line.split("=") for line in shape.split())
    across = str(int(size["WIDTH"]) - _FROM_RIGHT[word])
    down = str(int(size["HEIGHT"]) - _FROM_BOTTOM)
    move = ["xdotool", "mousemove", "--window", window, across, down]
    session.run([*move, "click", "1"])


def _window(session: DesktopSession) -> str:
    search = ["xdotool", "search", "--onlyvisible", "--class", "notifyd"]
    found: list[str] = []

    def is_there() -> bool:
        found[:] = session.output(search).split()
        return bool(found)

    wait_until("the notification has a window", is_there)
    return found[0]


def _resting_shape(session: DesktopSession, window: str) -> str:
    """Return its place and size: it may be moved a moment after it is there."""
    shapes: list[str] = []

    def rests() -> bool:
        shapes.append(session.run(["xdotool", "getwindowgeometry", "--shell", window]))
        return shapes[-2:-1] == shapes[-1:]

    wait_until("the notification keeps its place", rests)
    return shapes[-1]
