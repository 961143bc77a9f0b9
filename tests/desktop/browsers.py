"""Real browsers for tests: started, steered and ended by the test.

Both classes offer the same: `visit` as if a link had led there, `visit_typed` as if
the address had been typed, `type_address` with real keys, `script`, `close`. Every
host name leads to a server on the loopback interface. Use them with `with`.
"""

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from base64 import b64decode
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any, Self

from desktop.session import signal_group

_LONGEST = 60.0
"""Seconds that a browser may take for one thing."""
_CHROMIUM_SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-session-crashed-bubble",
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
    "--password-store=basic",
    "--ignore-certificate-errors",
    "--window-position=0,0",
    "--window-size=1100,760",
)
_FIREFOX_SETTINGS: Mapping[str, str | int | bool] = {
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.preonboarding.enabled": False,
    "browser.region.update.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.search.update": False,
    "browser.sessionstore.resume_from_crash": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.push.connection.enabled": False,
    "dom.security.https_first": False,
    "dom.security.https_first_for_custom_ports": False,
    "dom.security.https_first_schemeless": False,
    "dom.security.https_only_mode": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 1,
    "network.stricttransportsecurity.preloadlist": False,
    "network.trr.mode": 5,
    "services.settings.server": "http://127.0.0.1:9/v1",
    "startup.homepage_welcome_url": "about:blank",
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.enabled": False,
}
_FIRST_PAINT = (
    "(performance.getEntriesByName('first-contentful-paint')"
    ".map((one) => performance.timeOrigin + one.startTime)[0])"
)
_CHROMIUM_CLEARS = """
(() => {
  const find = (root) => root.querySelector("#deleteButton") ||
    [...root.querySelectorAll("*")]
      .map((one) => one.shadowRoot && find(one.shadowRoot)).find((one) => one);
  const button = find(document);
  const chosen = button?.getRootNode().querySelector("settings-checkbox")?.checked;
  if (!chosen || button.disabled) return false;
  button.click();
  return true;
})()
"""
_FIREFOX_CLEARS = """
const { Sanitizer } = ChromeUtils.importESModule(
  "resource:///modules/Sanitizer.sys.mjs"
);
return Sanitizer.sanitize(["history"], { range: null });
"""
_ONTO_3_AND_4 = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4);"
    " os.execvp(sys.argv[3], sys.argv[3:])"
)


class BrowserError(Exception):
    """The browser could not do what it was asked to."""


class _Browser(ABC):
    """A browser that ends with its block."""

    _process: subprocess.Popen[bytes]

    @property
    def pid(self) -> int:
        """The browser's process."""
        return self._process.pid

    @abstractmethod
    def close(self) -> None:
        """Let the browser end as if its window had been closed."""

    @abstractmethod
    def _hang_up(self) -> None:
        """Let go of what steers it."""

    def kill(self) -> None:
        """End the browser at once, as a crash would."""
        signal_group(self._process, signal.SIGKILL)
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _end(self) -> None:
        """Wait for the browser's end; help where it takes too long."""
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            signal_group(self._process, signal.SIGKILL)
            self._process.wait()
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._hang_up()


class Chromium(_Browser):
    """A Chromium that is steered through a pipe."""

    def __init__(
        self,
        profile: Path,
        display: str,
        port: int,
        *,
        switches: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start it on `display` with the user data folder `profile`.

        `port` is the loopback server's. The history is `profile/Default/History`.
        """
        self.profile = profile
        self._environment = _environment(profile, display, environment)
        rules = f"--host-resolver-rules=MAP * 127.0.0.1:{port}"
        places = [f"--user-data-dir={profile}", "--remote-debugging-pipe", rules]
        command = ["chromium", *_CHROMIUM_SWITCHES, *places, *switches, "about:blank"]
        self._process, self._pipe = _start_with_pipe(
            command, self._environment, profile
        )
        self._session = ""
        self._attach()

    @property
    def history(self) -> Path:
        """The database of the first profile."""
        return self.profile / "Default" / "History"

    def visit(self, address: str) -> None:
        """Load the address as a link would."""
        self._navigate(address, "link")

    def visit_typed(self, address: str) -> None:
        """Load the address as if it had been typed."""
        self._navigate(address, "typed")

    def type_address(self, address: str) -> None:
        """Type the address into the address bar with real keys."""
        _type_address(self._environment, "chromium", address)

    def script(self, source: str) -> object:
        """Run a script in the page, as if the person had clicked; return its value."""
        answer = self._ask(
            "Runtime.evaluate",
            expression=source,
            userGesture=True,
            awaitPromise=True,
            returnByValue=True,
        )
        return answer.get("result", {}).get("value")

    def click(self, selector: str) -> None:
        """Click the element as a person would."""
        self.script(f"document.querySelector({json.dumps(selector)}).click()")

    def address(self) -> str:
        """Return the address of the page that is shown."""
        return str(self.script("location.href"))

    def wish(self, **features: str) -> None:
        """Have the system wish for this, such as `prefers_color_scheme="dark"`."""
        wishes = [
            {"name": name.replace("_", "-"), "value": value}
            for name, value in features.items()
        ]
        self._ask("Emulation.setEmulatedMedia", media="", features=wishes)

    def resize(self, width: int, height: int) -> None:
        """Give the page this much room."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def screenshot(self, path: Path) -> None:
        """Write what the page shows, as PNG."""
        shown = self._ask("Page.captureScreenshot", format="png")
        path.write_bytes(b64decode(shown["data"]))

    def first_paint(self, address: str) -> float | None:
        """Return when the page at this address, in any tab, first showed something.

        It is in seconds since 1970; None where it has not yet.
        """
        targets = self._pipe.ask("Target.getTargets", {}, "")["targetInfos"]
        found = [one for one in targets if one["url"] == address]
        if not found:
            return None
        to = {"targetId": found[0]["targetId"], "flatten": True}
        session = self._pipe.ask("Target.attachToTarget", to, "")["sessionId"]
        asked = {"expression": _FIRST_PAINT, "returnByValue": True}
        answer = self._pipe.ask("Runtime.evaluate", asked, session)
        at = answer["result"].get("value")
        return None if at is None else at / 1000

    def clear_history(self) -> None:
        """Clear as much of its history as its own dialog offers by itself."""
        self.visit("chrome://settings/clearBrowserData")
        end = time.monotonic() + _LONGEST
        while self.script(_CHROMIUM_CLEARS) is not True:
            if time.monotonic() > end:
                said = "the dialog has no button"
                raise BrowserError(said)
            time.sleep(0.05)

    def press(self, key: str) -> None:
        """Press and let go of a key in the page."""
        for kind in ("keyDown", "keyUp"):
            self._ask("Input.dispatchKeyEvent", type=kind, key=key, code=key)

    def things(self) -> list[tuple[str, str]]:
        """Return role and name of everything that a screen reader is told of."""
        self._ask("Accessibility.enable")
        nodes = self._ask("Accessibility.getFullAXTree")["nodes"]
        return [
            (str(node["role"]["value"]), str(node.get("name", {}).get("value", "")))
            for node in nodes
            if not node["ignored"]
        ]

    def close(self) -> None:
        """Let the browser end as if its window had been closed."""
        with suppress(OSError, BrowserError):
            self._pipe.ask("Browser.close", {}, "")
        self._end()

    def _navigate(self, address: str, transition: str) -> None:
        self._pipe.loaded = False
        answer = self._ask("Page.navigate", url=address, transitionType=transition)
        if answer.get("errorText"):
            raise BrowserError(answer["errorText"])
        self._pipe.wait_until_loaded()

    def _attach(self) -> None:
        targets = self._pipe.ask("Target.getTargets", {}, "")["targetInfos"]
        page = next(target for target in targets if target["type"] == "page")
        to = {"targetId": page["targetId"], "flatten": True}
        self._session = self._pipe.ask("Target.attachToTarget", to, "")["sessionId"]
        self._ask("Page.enable")

    def _ask(self, method: str, **values: object) -> dict[str, Any]:
        return self._pipe.ask(method, values, self._session)

    def _hang_up(self) -> None:
        self._pipe.close()


class Firefox(_Browser):
    """A Firefox that is steered through Marionette."""

    _switches: Sequence[str] = ("--no-remote",)

    def __init__(
        self,
        profile: Path,
        display: str,
        port: int,
        *,
        settings: Mapping[str, str | int | bool] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start it on `display` with the profile folder `profile`.

        `port` is the loopback server's. The history is `profile/places.sqlite`.
        """
        self.profile = profile
        profile.mkdir(parents=True, exist_ok=True)
        steering = _free_port()
        written = {**_FIREFOX_SETTINGS, **_proxy(port), **(settings or {})}
        _write_settings(profile, {**written, "marionette.port": steering})
        self._environment = _environment(profile, display, environment)
        steer = ["--marionette", "--remote-allow-system-access", *self._switches]
        command = ["firefox-esr", *steer, "--profile", str(profile)]
        self._process = _start(command, self._environment, profile)
        self._marionette = _Marionette(steering, self._process)
        self._marionette.ask("WebDriver:NewSession", acceptInsecureCerts=True)

    @property
    def history(self) -> Path:
        """The profile's database."""
        return self.profile / "places.sqlite"

    def visit(self, address: str) -> None:
        """Load the address as a link would."""
        self._marionette.ask("WebDriver:Navigate", url=address)

    def visit_typed(self, address: str) -> None:
        """Load the address as if it had been typed."""
        mark = "PlacesUtils.history.markPageAsTyped(Services.io.newURI(arguments[0]))"
        self._run_inside(mark, address)
        self.visit(address)

    def type_address(self, address: str) -> None:
        """Type the address into the address bar with real keys."""
        _type_address(self._environment, "firefox", address)

    def script(self, source: str) -> object:
        """Run a script in the page and return its value."""
        answer = self._marionette.ask(
            "WebDriver:ExecuteScript", script=f"return {source}", args=[]
        )
        return answer["value"]

    def click(self, selector: str) -> None:
        """Click the element as a person would."""
        found = self._marionette.ask(
            "WebDriver:FindElement", using="css selector", value=selector
        )
        element = next(iter(found["value"].values()))
        self._marionette.ask("WebDriver:ElementClick", id=element)

    def clear_history(self) -> None:
        """Clear all of its history, as its own dialog does."""
        self._run_inside(_FIREFOX_CLEARS)

    def first_paint(self, address: str) -> float | None:
        """Return when the page at this address, in any tab, first showed something.

        It is in seconds since 1970; None where it has not yet. The tab is closed.
        """
        first, *others = self._marionette.ask("WebDriver:GetWindowHandles")["value"]
        for handle in others:
            self._marionette.ask("WebDriver:SwitchToWindow", handle=handle)
            at = self.script(_FIRST_PAINT) if self.address() == address else None
            if isinstance(at, int | float):
                self._marionette.ask("WebDriver:CloseWindow")
                self._marionette.ask("WebDriver:SwitchToWindow", handle=first)
                return at / 1000
        return None

    def address(self) -> str:
        """Return the address of the page that is shown."""
        return str(self.script("location.href"))

    def close(self) -> None:
        """Let the browser end as if its window had been closed."""
        with suppress(OSError, BrowserError):
            self._marionette.ask("Marionette:Quit", flags=["eAttemptQuit"])
        self._end()

    def _run_inside(self, script: str, *given: str) -> None:
        """Run a script with the browser's own rights, and wait for what it began."""
        self._marionette.ask("Marionette:SetContext", value="chrome")
        try:
            asked = {"script": script, "args": given}
            self._marionette.ask("WebDriver:ExecuteScript", **asked)
        finally:
            self._marionette.ask("Marionette:SetContext", value="content")

    def _hang_up(self) -> None:
        self._marionette.close()


class OpenFirefox(Firefox):
    """One in which another start on its profile, on the same bus, opens pages."""

    _switches = ()


class PrivateFirefox(Firefox):
    """One whose window is a private one."""

    _switches = ("--no-remote", "--private-window")


class _Pipe:
    """Chromium's debugging pipe: JSON messages that end with a zero byte."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading = reading
        self._writing = writing
        self._rest = b""
        self._number = 0
        self.loaded = False

    def ask(self, method: str, values: dict[str, Any], session: str) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": values}
        if session:
            message["sessionId"] = session
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                break
        if "error" in answer:
            raise BrowserError(answer["error"]["message"])
        return dict(answer["result"])

    def wait_until_loaded(self) -> None:
        while not self.loaded:
            self._receive()

    def close(self) -> None:
        os.close(self._reading)
        os.close(self._writing)

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            if not select([self._reading], [], [], _LONGEST)[0]:
                said = "the browser says nothing"
                raise BrowserError(said)
            more = os.read(self._reading, 65536)
            if not more:
                said = "the browser has gone"
                raise BrowserError(said)
            self._rest += more
        message, self._rest = self._rest.split(b"\0", 1)
        values: dict[str, Any] = json.loads(message)
        self.loaded |= values.get("method") == "Page.loadEventFired"
        return values


class _Marionette:
    """Firefox's own protocol: length, colon, JSON."""

    def __init__(self, port: int, process: subprocess.Popen[bytes]) -> None:
        self._socket = _connect(port, process)
        self._socket.settimeout(_LONGEST)
        self._rest = b""
        self._number = 0
        self._hello = self._hear()

    def ask(self, name: str, **values: object) -> dict[str, Any]:
        self._number += 1
        message = json.dumps([0, self._number, name, values]).encode()
        self._socket.sendall(f"{len(message)}:".encode() + message)
        while True:
            _, number, error, result = self._receive()
            if number == self._number:
                break
        if error:
            raise BrowserError(error)
        # Most answers are objects; a list of windows comes bare.
        return {"value": result} if isinstance(result, list) else dict(result or {})

    def close(self) -> None:
        self._socket.close()

    def _receive(self) -> list[Any]:
        return list(json.loads(self._hear()))

    def _hear(self) -> bytes:
        while b":" not in self._rest:
            self._more()
        length, self._rest = self._rest.split(b":", 1)
        while len(self._rest) < int(length):
            self._more()
        message, self._rest = self._rest[: int(length)], self._rest[int(length) :]
        return message

    def _more(self) -> None:
        more = self._socket.recv(65536)
        if not more:
            said = "the browser has gone"
            raise BrowserError(said)
        self._rest += more


def _environment(
    profile: Path, display: str, given: Mapping[str, str] | None
) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    home = {"HOME": str(profile.parent), "NO_AT_BRIDGE": "1"}
    return {**kept, **home, **(given or {}), "DISPLAY": display}


def _start(
    command: Sequence[str],
    environment: Mapping[str, str],
    profile: Path,
    descriptors: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    with (profile.parent / f"{profile.name}.log").open("ab") as log:
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            pass_fds=descriptors,
            start_new_session=True,
        )


def _start_with_pipe(
    command: Sequence[str], environment: Mapping[str, str], profile: Path
) -> tuple[subprocess.Popen[bytes], _Pipe]:
    """Start a program that reads from descriptor 3 and writes to descriptor 4."""
    asked, asking = os.pipe()
    answers, answering = os.pipe()
    # Far from 3 and 4, so that one does not overwrite the other.
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (asked, answering)]
    onto = [sys.executable, "-c", _ONTO_3_AND_4, *map(str, ends)]
    try:
        process = _start([*onto, *command], environment, profile, ends)
    finally:
        for end in (asked, answering, *ends):
            os.close(end)
    return process, _Pipe(answers, asking)


def _type_address(environment: Mapping[str, str], window: str, address: str) -> None:
    """Type into the address bar; Delete takes away what the browser completed."""
    search = ["search", "--sync", "--onlyvisible", "--class", window]
    steps = [
        ["xdotool", *search, "windowfocus", "--sync"],
        ["xdotool", "key", "--clearmodifiers", "ctrl+l"],
        ["xdotool", "type", "--delay", "8", address],
        ["xdotool", "key", "Delete"],
        ["xdotool", "key", "Return"],
    ]
    for step in steps:
        subprocess.run(step, env=environment, check=True, timeout=_LONGEST)
        time.sleep(0.15)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _connect(port: int, process: subprocess.Popen[bytes]) -> socket.socket:
    end = time.monotonic() + _LONGEST
    while time.monotonic() < end and process.poll() is None:
        with suppress(OSError):
            return socket.create_connection(("127.0.0.1", port), 5)
        time.sleep(0.05)
    said = "the browser did not start"
    raise BrowserError(said)


def _proxy(port: int) -> dict[str, str | int | bool]:
    return {
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
        "network.proxy.no_proxies_on": "127.0.0.1",
    }


def _write_settings(profile: Path, settings: Mapping[str, str | int | bool]) -> None:
    rows = [
        f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
        for name, value in settings.items()
    ]
    (profile / "user.js").write_text("".join(rows))
