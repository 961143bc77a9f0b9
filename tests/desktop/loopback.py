"""A web server on the loopback interface that stands for every site there is.

It speaks HTTP and TLS on one port, and CONNECT for a browser that takes it for a
proxy, so that a browser whose names all lead here finds any address.
"""

import html
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

_TLS_HANDSHAKE = b"\x16"
_MAKE_CERTIFICATE = (
    *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes"),
    *("-days", "30", "-subj", "/CN=loopback"),
    *("-addext", "subjectAltName=DNS:loopback.test"),
    # Firefox takes no authority's certificate for a site's, whatever it is told.
    *("-addext", "basicConstraints=critical,CA:FALSE"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """What the server answers."""

    title: str = ""
    body: str = ""
    redirect: str = ""
    """Where a 302 leads; empty for an ordinary page."""


def pages(host: str, target: str) -> Page:
    """Given a host and the path with its query, return the page that stands there.

    `?to=` redirects, `?meta=` refreshes in the page, `?script=` replaces the
    location by script, `?frame=` shows a frame and `?link=` a link with id `link`.
    """
    asked = parse_qs(urlsplit(target).query)
    if "to" in asked:
        return Page(redirect=asked["to"][0])
    return Page(f"Page {urlsplit(target).path} of {host}", _body(asked))


def _body(asked: dict[str, list[str]]) -> str:
    shapes = {
        "meta": '<meta http-equiv="refresh" content="0; url={}">',
        "script": '<script>location.replace("{}")</script>',
        "frame": '<iframe src="{}"></iframe>',
        "link": '<a id="link" href="{}" style="font-size: 90px">link</a>',
    }
    found = [(shape, asked[name][0]) for name, shape in shapes.items() if name in asked]
    return "".join(shape.format(html.escape(target)) for shape, target in found)


class LoopbackServer:
    """Answers every request; remembers which addresses were asked for."""

    def __init__(
        self, folder: Path, answer: Callable[[str, str], Page] = pages
    ) -> None:
        """Keep the certificate in `folder`; `answer` maps host and target to a page."""
        self.requests: list[str] = []
        self._server = _Server(_certificate(folder), answer, self.requests)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        return int(self._server.server_address[1])

    def close(self) -> None:
        """Stop answering and end the server's threads."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(
        self,
        certificate: Path,
        answer: Callable[[str, str], Page],
        requests: list[str],
    ) -> None:
        self.answer = answer
        self.requests = requests
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(certificate)
        super().__init__(("127.0.0.1", 0), _Handler)

    def finish_request(
        self,
        request: socket.socket | tuple[bytes, socket.socket],
        client_address: object,
    ) -> None:
        """Serve one connection, by TLS where its first byte says so."""
        connection = cast("socket.socket", request)
        connection.settimeout(5)
        if connection.recv(1, socket.MSG_PEEK) != _TLS_HANDSHAKE:
            super().finish_request(connection, client_address)
            return
        with self._tls.wrap_socket(connection, server_side=True) as secure:
            super().finish_request(secure, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: browsers drop connections that they opened in advance."""


class _Handler(BaseHTTPRequestHandler):
    def do_CONNECT(self) -> None:
        self.send_response(200)
        self.end_headers()
        self._home.finish_request(self.connection, self.client_address)
        self.close_connection = True

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        host = parts.netloc or self.headers.get("Host", "")
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        if parts.path == "/favicon.ico":
            self.send_error(404)
            return
        self._home.requests.append(host + target)
        self._send(self._home.answer(host, target))

    @property
    def _home(self) -> _Server:
        return cast("_Server", self.server)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # inherited
        """Say nothing."""

    def _send(self, page: Page) -> None:
        if page.redirect:
            self.send_response(302)
            self.send_header("Location", page.redirect)
            self.end_headers()
            return
        title = html.escape(page.title)
        text = f"<!doctype html><title>{title}</title><h1>{title}</h1>{page.body}"
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _certificate(folder: Path) -> Path:
    """Make a key and a certificate that nobody trusts, in one file."""
    file = folder / "loopback.pem"
    key = folder / "loopback.key"
    subprocess.run(
        [*_MAKE_CERTIFICATE, "-keyout", str(key), "-out", str(file)],
        check=True,
        capture_output=True,
        timeout=60,
    )
    file.write_text(file.read_text() + key.read_text())
    return file
