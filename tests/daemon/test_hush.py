"""What libraries log may quote a path or an address, so it goes nowhere."""

import logging
from collections.abc import Iterator

import pytest

from walkaway_daemon.folders.chooser import choose_watcher
from walkaway_daemon.interventions.chooser import choose_notifier


@pytest.fixture(autouse=True)
def loud() -> Iterator[None]:
    yield
    logging.disable(logging.NOTSET)


def _is_silent(capfd: pytest.CaptureFixture[str]) -> bool:
    logging.getLogger("some.library").critical("https://canary.example/jane")
    return capfd.readouterr() == ("", "")


def test_where_watchdog_watches_folders(capfd: pytest.CaptureFixture[str]) -> None:
    choose_watcher("win32").close()

    assert _is_silent(capfd)


def test_where_plyer_shows_whispers(capfd: pytest.CaptureFixture[str]) -> None:
    choose_notifier(print, platform="win32", environment={}).close()

    assert _is_silent(capfd)
