"""The talk with PipeWire: whether the picture of the screen goes to anybody.

On Wayland a screen is shared through a node that offers video and belongs to no
device; the compositor or its portal has one for as long as the screen is shared.
PipeWire tells of all nodes. What takes the picture, and for whom, is not looked at.
"""

from walkaway_daemon.sensors.presence.pods import Event, Value, events, message

_CORE, _CLIENT, _REGISTRY = 0, 1, 2
_HELLO, _SYNC, _PONG, _GET_REGISTRY = 1, 2, 3, 5
_UPDATE = 2
_VERSION = 3
_ROUND = 7
_OFFERS = frozenset({"Video/Source", "Stream/Output/Video"})
_OF_A_DEVICE = ("device.id", "device.api", "api.v4l2.path", "api.libcamera.path")
_MOST = 4096


class SharingTalk:
    """One connection to PipeWire."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._shares: set[int] = set()
        self._complete = False

    @property
    def holds(self) -> bool | None:
        """Whether the screen is shared; None until all nodes were told."""
        return bool(self._shares) if self._complete else None

    def begin(self) -> bytes:
        """Return the greeting and the wish to be told of everything there is."""
        # Nothing is told before a client has said something about itself.
        about = (1, "application.name", "presence")
        return b"".join(
            (
                message(_CORE, _HELLO, _VERSION),
                message(_CLIENT, _UPDATE, about),
                message(_CORE, _GET_REGISTRY, _VERSION, _REGISTRY),
                message(_CORE, _SYNC, 0, _ROUND),
            )
        )

    def feed(self, data: bytes) -> bytes:
        """Return the reply to these bytes, however they were cut."""
        self._rest += data
        return b"".join(map(self._take, events(self._rest)))

    def _take(self, event: Event) -> bytes:
        match (event.thing, event.opcode, event.arguments):
            case (0, 1, (0, 7, *_)):
                self._complete = True
            case (0, 2, (int(thing), int(row), *_)):
                return message(_CORE, _PONG, thing, row)
            case (2, 0, (int(number), _, "PipeWire:Interface:Node", _, tuple(about))):
                if _is_share(about) and len(self._shares) < _MOST:
                    self._shares.add(number)
            case (2, 1, (int(number), *_)):
                self._shares.discard(number)
            case _:
                pass
        return b""


def _is_share(about: tuple[Value, ...]) -> bool:
    """Given a count, and names with their values, return whether a screen is shown."""
    known = dict(zip(about[1::2], about[2::2], strict=False))
    if known.get("media.class") not in _OFFERS or known.get("media.role") == "Camera":
        return False
    path = known.get("object.path")
    is_camera = isinstance(path, str) and path.startswith(("v4l2:", "libcamera:"))
    return not is_camera and not any(name in known for name in _OF_A_DEVICE)
