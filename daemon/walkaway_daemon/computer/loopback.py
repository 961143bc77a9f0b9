"""Loopback: a small server on 127.0.0.1 that only this person's browser can use.

It answers to its own host name alone (a page that was rebound to it finds nothing),
to its own pages alone, and where the system can tell, to this account alone.
"""

from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

from walkaway_daemon.computer.loopback_peer import is_mine

_HOST = "127.0.0.1"
_LONGEST = 64 * 1024
"""Bytes that are taken in at most; whoever sends more is hung up on."""
_COMMON = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class LoopbackServer(ThreadingHTTPServer):
    """A server on a free port of loopback."""

    daemon_threads = False
    """Closing waits for the last answers, each for half a second at most."""

    def __init__(self, handler: "type[LoopbackHandler]") -> None:
        super().__init__((_HOST, 0), handler)
        self.port: int = self.server_address[1]
        self.host = f"{_HOST}:{self.port}"

    def verify_request(self, request: object, client_address: Any) -> bool:  # noqa: ANN401  # as its base has it
        """Return whether to listen at all: not to another account's programs."""
        del request
        return is_mine(client_address[1], self.port)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that hangs up is no news, and addresses are."""


class LoopbackHandler(BaseHTTPRequestHandler):
    """What every request has in common."""

    timeout = 0.5

    def do_GET(self) -> None:
        """Answer who asks for something."""
        self.get()

    def do_POST(self) -> None:
        """Answer who sends something."""
        self.post()

    def get(self) -> None:
        """Hand out what is asked for; nothing, where nothing is said here."""
        self.refuse()

    def post(self) -> None:
        """Do what is asked for; nothing, where nothing is said here."""
        self.refuse()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: what is asked for is nobody's business."""

    def version_string(self) -> str:
        """Return what we say we are: nothing that tells."""
        return "loopback"

    def is_ours(self) -> bool:
        """Return whether our own page, or the person, asks under our own name."""
        host = cast("LoopbackServer", self.server).host
        own = f"http://{host}"
        origin = self.headers.get("Origin", own)
        if origin == "null" and self.headers.get("Sec-Fetch-Site") == "same-origin":
            # Without referrers a form says no origin (Fetch, "append a request
            # Origin header"); where it comes from no page can say falsely.
            origin = own
        return self.headers.get("Host") == host and origin == own

    def body(self, most: int) -> str | None:
        """Return what was sent; None where it is longer or its length is nonsense."""
        try:
            length = int(self.headers.get("Content-Length", "0"))
        except ValueError:
            return None
        read = self.rfile.read(max(0, min(length, _LONGEST)))
        return read.decode(errors="replace") if 0 <= length <= most else None

    def reply(
        self,
        status: HTTPStatus,
        kind: str = "text/plain",
        body: bytes = b"",
        more: Mapping[str, str] | None = None,
    ) -> None:
        """Answer; nothing of it is kept by the browser."""
        self.send_response(status)
        own = {"Content-Type": kind, "Content-Length": str(len(body))}
        for name, value in {**own, **_COMMON, **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def refuse(self) -> None:
        """Answer a stranger, who learns nothing."""
        self.reply(HTTPStatus.NOT_FOUND)
