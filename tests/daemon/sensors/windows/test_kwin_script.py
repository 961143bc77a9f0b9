"""The script that KWin runs, and what it may tell us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.windows.kwin_script import (
    script_for,
    script_paths,
    shown_in,
)
from walkaway_rules.observation import WindowShown


def test_the_script_calls_us_and_nobody_else() -> None:
    script = script_for(":1.42")

    assert 'callDBus(":1.42", "/org/walkaway/Window", "org.walkaway.Window"' in script
    assert script.count("callDBus") == 1
    assert "@" not in script


def test_both_generations_are_asked_by_their_names() -> None:
    script = script_for(":1.42")

    assert "workspace.windowActivated || workspace.clientActivated" in script
    assert script_paths(7) == ("/Scripting/Script7", "/7")


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (("A", "b", 41), WindowShown("A", "b", 41)),
        (("A", "b", -1), WindowShown("A", "b", 0)),
        (("A", "b", 41.0), WindowShown("A", "b")),
        (("A", "b", True), WindowShown("A", "b")),
        (("A", "b", 41, True), WindowShown("A", "b", 41, full_screen=True)),
        (("A", "b", 41, "nonsense"), WindowShown("A", "b", 41)),
        (("", "", 0), WindowShown("", "")),
        (("A", "b"), None),
        ((1, "b", 0), None),
        ((), None),
    ],
)
def test_what_it_tells_is_a_title_an_app_and_a_process(
    body: tuple[object, ...], shown: WindowShown | None
) -> None:
    assert shown_in(body) == shown


things = st.none() | st.booleans() | st.integers() | st.floats() | st.text()


@given(st.lists(things | st.lists(things, max_size=2), max_size=5))
def test_any_body_is_read_or_let_be(body: list[object]) -> None:
    shown = shown_in(body)

    assert shown is None or (shown.title, shown.app) == tuple(body[:2])
