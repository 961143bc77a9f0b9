"""Frames: JSON objects on a stream, each behind its length.

Four bytes, most significant first, say how many bytes of UTF-8 JSON follow.
"""

import json
from collections.abc import Mapping
from typing import Any, cast

LIMIT = 64 * 1024
"""Bytes of JSON that one frame may hold."""

_HEAD = 4


class FrameError(ValueError):
    """What came is not a frame; the connection can only be closed."""


def encode_frame(values: Mapping[str, Any]) -> bytes:
    """Return the frame. Raise `FrameError` where it would be over the limit."""
    # An alias in another script would be three times as long in escapes.
    text = json.dumps(values, separators=(",", ":"), ensure_ascii=False)
    body = text.encode(errors="surrogatepass")
    if len(body) > LIMIT:
        message = f"a frame of {len(body)} bytes is over the limit"
        raise FrameError(message)
    return len(body).to_bytes(_HEAD) + body


class Unframer:
    """Puts the pieces that a stream delivers together again."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, piece: bytes) -> list[dict[str, Any]]:
        """Given the next bytes, return the objects that are complete now.

        Raise `FrameError` where a frame is too long or holds no JSON object.
        """
        self._rest += piece
        found: list[dict[str, Any]] = []
        while (body := self._next()) is not None:
            found.append(_object(body))
        return found

    def _next(self) -> bytes | None:
        if len(self._rest) < _HEAD:
            return None
        length = int.from_bytes(self._rest[:_HEAD])
        if length > LIMIT:
            message = f"a frame of {length} bytes is over the limit"
            raise FrameError(message)
        if len(self._rest) < _HEAD + length:
            return None
        body = bytes(self._rest[_HEAD : _HEAD + length])
        del self._rest[: _HEAD + length]
        return body


def _object(body: bytes) -> dict[str, Any]:
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        message = "a frame holds no JSON"
        raise FrameError(message) from error
    if not isinstance(value, dict):
        message = "a frame holds no JSON object"
        raise FrameError(message)
    return cast("dict[str, Any]", value)
