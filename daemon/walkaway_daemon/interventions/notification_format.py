"""Whispers in the words of the Desktop Notifications Specification 1.2.

https://specifications.freedesktop.org/notification-spec/1.2/
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from walkaway_daemon.interventions.calm_circle import SIZE, calm_circle
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.deciding.answer import Answer

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
NOTIFY_SIGNATURE = "susssasa{sv}i"

_NORMAL = 1
_SHOWN_FOR = 30_000
"""Milliseconds; many servers take their own."""

_ANSWERS = {"turn_back": Answer.TURN_BACK, "not_now": Answer.GO_ON}
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@dataclass(frozen=True, slots=True)
class Acted:
    """A button of the notification with this number was pressed."""

    number: int
    action: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The notification with this number is gone, for whatever reason."""

    number: int


def notify_arguments(
    whisper: Whisper, replaces: int, capabilities: frozenset[str]
) -> tuple[Any, ...]:
    """Return the arguments of Notify; `replaces` is 0 for a new notification.

    There is no "default" action: a click on the text opens nothing. The server is
    asked not to keep the text once it is gone.
    """
    title, body = plain(whisper.title), plain(whisper.body)
    if "body" not in capabilities:
        title, body = f"{title}: {body}", ""
    elif "body-markup" in capabilities:
        body = body.translate(_ESCAPES)
    return (
        "" if whisper.discreet else "Walkaway",
        replaces,
        "" if whisper.discreet else "walkaway",
        title,
        body,
        _actions(whisper) if "actions" in capabilities else [],
        _hints(whisper),
        _SHOWN_FOR,
    )


def answer_to(action: str) -> Answer | None:
    """Given an action's key, return what it answers; None where nothing."""
    return _ANSWERS.get(action)


def parse_signal(member: str, body: Sequence[Any]) -> Acted | Closed | None:
    """Return what a server's signal says; None for anything not understood."""
    match member, tuple(body):
        case "ActionInvoked", (int(number), str(action)):
            return Acted(number, action)
        case "NotificationClosed", (int(number), int()):
            return Closed(number)
        case _:
            return None


def plain(text: str) -> str:
    """Return the text as D-Bus can carry it: one line, nothing unprintable."""
    kept = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(kept.split())


def _actions(whisper: Whisper) -> list[str]:
    """Return keys and words; none where the whisper asks nothing."""
    words = {"turn_back": whisper.turn_back, "not_now": whisper.not_now}
    return [each for key, word in words.items() if word for each in (key, plain(word))]


def _hints(whisper: Whisper) -> dict[str, tuple[str, object]]:
    circle = calm_circle(discreet=whisper.discreet)
    hints: dict[str, tuple[str, object]] = {
        "urgency": ("y", _NORMAL),
        "category": ("s", "presence"),
        "transient": ("b", True),
        "suppress-sound": ("b", True),
        # Width, height, bytes a row, with alpha, bits a sample, channels.
        "image-data": ("(iiibiiay)", (SIZE, SIZE, 4 * SIZE, True, 8, 4, circle)),
    }
    if whisper.discreet:
        return hints
    return {**hints, "desktop-entry": ("s", "walkaway")}
