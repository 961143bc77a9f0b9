"""`walkaway open`, with openers of the test's own on the path."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from time import monotonic

import psutil
import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.commands.open_command import PATIENCE, open_page
from walkaway_daemon.program.trouble import TroubleError

FETCHES = f"""\
#!{sys.executable}
import sys
from urllib.request import build_opener, HTTPCookieProcessor
build_opener(HTTPCookieProcessor()).open(sys.argv[1], timeout=20).read()
"""


class Desktop:
    """A desktop whose openers are these."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.noted = folder / "noted"

    def opener(self, name: str, text: str) -> None:
        file = self.folder / name
        file.write_text(dedent(text))
        file.chmod(0o700)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    yield Desktop(tmp_path)
    for child in psutil.Process().children():
        child.send_signal(signal.SIGTERM)
        child.wait(20)


def test_the_page_is_opened_by_the_desktops_opener(
    desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop.opener("xdg-open", FETCHES)

    assert main(["open"]) == 0
    assert capsys.readouterr().out == "✓ The page is open in your browser.\n"


def test_an_opener_that_fails_is_followed_by_the_next(desktop: Desktop) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 4\n")
    desktop.opener("gio", "not even a program")
    desktop.opener("x-www-browser", FETCHES)

    assert open_page() == 0


def test_where_every_opener_fails_it_says_what_helps(
    desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 4\n")

    assert main(["open"]) == 2
    assert capsys.readouterr().err == (
        "✗ No browser came for the page.\n"
        "  Choose a default browser in the settings of your desktop, and try once"
        " more; `walkaway status` says the same numbers.\n"
    )
    assert not psutil.Process().children()


def test_a_browser_that_never_comes_is_not_waited_for_forever(
    desktop: Desktop,
) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 0\n")

    with pytest.raises(TroubleError, match="No browser came"):
        open_page(patience=3.0)


def test_what_is_waited_for_is_said_after_a_while(
    desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 0\n")

    with pytest.raises(TroubleError, match="No browser came"):
        open_page(patience=3.0, quiet=0.5)
    assert capsys.readouterr().out == (
        "The page waits for your default browser, which may be starting."
        " Ctrl-C gives up.\n"
    )


def test_where_one_opener_failed_another_is_not_waited_for_as_long(
    desktop: Desktop,
) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 4\n")
    desktop.opener("gio", "#!/bin/sh\nexit 0\n")
    began = monotonic()

    with pytest.raises(TroubleError, match="No browser came"):
        open_page()
    assert monotonic() - began < PATIENCE / 2


def test_an_opener_that_ends_well_and_brings_nobody_is_followed_by_the_next(
    desktop: Desktop,
) -> None:
    desktop.opener("xdg-open", "#!/bin/sh\nexit 0\n")
    desktop.opener("gio", "#!/bin/sh\nexit 0\n")
    desktop.opener("x-www-browser", FETCHES)

    assert open_page(trust=1.0) == 0


def test_a_newer_page_ends_the_older_one(desktop: Desktop) -> None:
    desktop.opener("xdg-open", FETCHES)
    open_page()
    older = _pages()
    open_page()
    newer = _pages()

    assert len(older) == len(newer) == 1
    assert older != newer


def test_a_newer_page_that_nobody_comes_for_leaves_the_older_one(
    desktop: Desktop,
) -> None:
    desktop.opener("xdg-open", FETCHES)
    open_page()
    older = _pages()
    desktop.opener("xdg-open", "#!/bin/sh\nexit 4\n")
    with pytest.raises(TroubleError):
        open_page()

    assert _pages() == older


def _pages() -> list[int]:
    """Return the processes of pages that run."""
    children = psutil.Process().children()
    running = [one for one in children if one.status() != psutil.STATUS_ZOMBIE]
    return [one.pid for one in running if "walkaway_daemon.page" in one.cmdline()]


def test_without_a_screen_nothing_is_begun(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.opener("xdg-open", FETCHES)
    monkeypatch.setenv("DISPLAY", "")

    with pytest.raises(TroubleError, match="there is no screen"):
        open_page()
    assert _pages() == []


def test_who_gives_up_leaves_no_page_behind(desktop: Desktop) -> None:
    desktop.opener("xdg-open", f"#!/bin/sh\nkill -INT {os.getpid()}\nexit 0\n")
    # A shell's "&" leaves Ctrl-C ignored in all that it begins.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    try:
        with pytest.raises(KeyboardInterrupt):
            open_page()
    finally:
        signal.signal(signal.SIGINT, before)
    assert _pages() == []
