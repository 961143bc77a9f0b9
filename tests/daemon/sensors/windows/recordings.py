"""What real desktops said while one window came, was renamed and went."""

from collections.abc import Sequence
from pathlib import Path

from walkaway_daemon.sensors.windows.talk import Talk
from walkaway_rules.observation import WindowShown

_FOLDER = Path(__file__).with_name("recorded")


def recording(desktop: str) -> bytes:
    """Return the bytes that the desktop of this name sent to one listener."""
    return (_FOLDER / f"{desktop}.bin").read_bytes()


def told(talk: Talk, pieces: Sequence[bytes]) -> list[WindowShown]:
    """Return what comes of bytes that arrive in these pieces."""
    return [shown for piece in pieces for shown in talk.feed(piece).shown]


def titles(shown: Sequence[WindowShown]) -> list[tuple[str, str]]:
    """Return title and app of each."""
    return [(each.title, each.app) for each in shown]


CAME_AND_WENT = [("first", "sample"), ("second ü", "sample"), ("", "")]
"""What was in front, one after the other, in every recording."""
