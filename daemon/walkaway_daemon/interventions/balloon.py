"""Balloons: whispers cut to what the plainest notifications can carry."""

from dataclasses import dataclass

from walkaway_daemon.interventions.notification_format import plain
from walkaway_daemon.interventions.notifier import Whisper

_MARKUP = str.maketrans({"<": None, ">": None, "&": "+"})
_UNTITLED = "A moment"


@dataclass(frozen=True, slots=True)
class Limits:
    """How many UTF-16 units a platform takes; what is longer makes it fail."""

    title: int
    body: int


def limits_of(platform: str) -> Limits:
    """Given `sys.platform`, return its limits.

    Windows: NOTIFYICONDATAW holds 64 and 256 units, the closing zero included.
    """
    return Limits(63, 255) if platform == "win32" else Limits(120, 400)


def balloon_text(whisper: Whisper, limits: Limits) -> tuple[str, str]:
    """Return title and body: plain, and safe where they become program arguments.

    A title that began with "-" would be taken for an option, and nothing be shown.
    """
    title = _bare(whisper.title) or _UNTITLED
    return cut(title, limits.title), cut(_bare(whisper.body), limits.body)


def cut(text: str, units: int) -> str:
    """Return as much of a text as fits into so many UTF-16 units."""
    if _units(text) <= units:
        return text
    kept = text
    while _units(kept) > units - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _bare(text: str) -> str:
    return plain(text.translate(_MARKUP)).lstrip("- ")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
