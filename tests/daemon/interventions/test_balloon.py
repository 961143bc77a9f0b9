"""Whispers cut to what the plainest notifications can carry."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.interventions.balloon import Limits, balloon_text, limits_of
from walkaway_daemon.interventions.notifier import Whisper

WHISPER = Whisper("u", "J can wait", "A breath is enough.", "Turn back", "Not now")
WINDOWS = limits_of("win32")


def test_a_short_whisper_is_left_as_it_is() -> None:
    assert balloon_text(WHISPER, WINDOWS) == ("J can wait", "A breath is enough.")


def test_a_title_is_never_taken_for_an_option() -> None:
    whisper = replace(WHISPER, title="--help me", body="- breathe")

    assert balloon_text(whisper, WINDOWS) == ("help me", "breathe")


@pytest.mark.parametrize("title", ["", "---", " - ", "<>"])
def test_an_empty_title_is_a_moment(title: str) -> None:
    assert balloon_text(replace(WHISPER, title=title), WINDOWS)[0] == "A moment"


def test_markup_is_taken_out() -> None:
    whisper = replace(WHISPER, body="<b>Tea</b> & quiet")

    assert balloon_text(whisper, WINDOWS)[1] == "bTea/b + quiet"


def test_a_long_text_ends_in_an_ellipsis() -> None:
    whisper = replace(WHISPER, title="seven words that are too long here")

    assert balloon_text(whisper, Limits(12, 255))[0] == "seven words…"


def test_windows_has_the_tightest_limits() -> None:
    assert Limits(title=63, body=255) == WINDOWS
    assert limits_of("darwin").title > WINDOWS.title


@given(st.text(), st.text())
def test_no_text_is_longer_than_windows_takes(title: str, body: str) -> None:
    shown = balloon_text(replace(WHISPER, title=title, body=body), WINDOWS)

    assert 0 < len(shown[0].encode("utf-16-le")) // 2 <= 63
    assert len(shown[1].encode("utf-16-le")) // 2 <= 255
    assert not shown[0].startswith("-")
