"""One client's conversation with the guard: bytes in, bytes out."""

from collections.abc import Callable, Sequence

from walkaway_daemon.control.frame import FrameError, Unframer, encode_frame
from walkaway_daemon.control.message import (
    AskStatus,
    AskUpdates,
    Refused,
    Reply,
    Request,
)
from walkaway_daemon.control.message_json import (
    MessageError,
    languages_from_json,
    reply_to_json,
    request_from_json,
)

Languages = Sequence[str] | None
"""Codes, the dearest first; None where a client does not say any."""
Answer = Callable[[Request, Languages], Reply]
"""Answers a request in the first of these languages that there is."""

MOST_UNSENT = 256 * 1024
"""Bytes that may wait for a client that does not read; then it is hung up on."""

_STRANGE = Refused("This guard does not know that request; it is another version.")
_TOO_LONG = Refused("The answer is too long to be sent.")


class Conversation:
    """What one client said so far, and what it has not been sent yet."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._unframer = Unframer()
        self._unsent = bytearray()
        self._broken = False
        self.subscribed = False
        self.languages: Languages = None
        """Those that the client asked in last."""

    @property
    def unsent(self) -> bytes:
        """The bytes that wait for the client."""
        return bytes(self._unsent)

    @property
    def over(self) -> bool:
        """Whether there is nothing left but to hang up."""
        done = self._broken and not self._unsent
        return done or len(self._unsent) > MOST_UNSENT

    def hear(self, piece: bytes) -> None:
        """Answer every request that is complete with these bytes."""
        try:
            for values in self._unframer.feed(piece):
                self._hear_one(values)
        except FrameError:
            self._broken = True

    def say(self, reply: Reply, number: int) -> None:
        """Put a reply, or news under the number 0, after what still waits."""
        try:
            self._unsent += encode_frame(reply_to_json(reply, number))
        except FrameError:
            self._unsent += encode_frame(reply_to_json(_TOO_LONG, number))

    def was_sent(self, count: int) -> None:
        """Forget the first `count` bytes of what waits."""
        del self._unsent[:count]

    def _hear_one(self, values: dict[str, object]) -> None:
        try:
            request, number = request_from_json(values)
        except MessageError:
            given = values.get("id")
            self.say(_STRANGE, given if isinstance(given, int) else 0)
            return
        self.languages = languages_from_json(values)
        if isinstance(request, AskUpdates):
            self.subscribed = True
            request = AskStatus()
        self.say(self._answer(request, self.languages), number)
