"""Which files nobody looks at, and which programs look at all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.keepsakes.clutter import are_scanned, is_clutter


@pytest.mark.parametrize(
    "name", [".directory", ".DS_Store", "Thumbs.db", "desktop.ini", "a.part", "a~"]
)
def test_what_a_desktop_leaves_is_clutter(name: str) -> None:
    assert is_clutter(name)


@pytest.mark.parametrize("name", ["a.jpg", "WhatsApp Chat.txt", "thumbs.dbx", "a"])
def test_a_picture_or_a_chat_is_not(name: str) -> None:
    assert not is_clutter(name)


@pytest.mark.parametrize(
    "program", ["tracker-extract-3", "gdk-pixbuf-thum", "baloo_file_extr", "rsync"]
)
def test_an_indexer_at_work_is_known(program: str) -> None:
    assert are_scanned(["bash", program])


@pytest.mark.parametrize("program", ["eog", "tumblerd", "baloo_file", "gwenview", ""])
def test_a_viewer_or_a_service_that_stays_is_none(program: str) -> None:
    assert not are_scanned([program])


@given(st.text())
def test_any_name_can_be_asked_about(name: str) -> None:
    assert is_clutter(f".{name}")
