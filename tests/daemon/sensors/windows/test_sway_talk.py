"""Sway and i3 tell in JSON behind a counted head."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.recordings import titles, told
from walkaway_daemon.sensors.windows.sway_talk import SwayTalk, ask
from walkaway_daemon.sensors.windows.talk import BrokenTalkError

TREE, WORKSPACE, WINDOW = 4, 0x80000000, 0x80000003


def frame(kind: int, value: object) -> bytes:
    return ask(kind, json.dumps(value).encode())


def change(
    what: str, number: int, name: str | None = "A page", app: str | None = "browser"
) -> bytes:
    container = {"id": number, "name": name, "app_id": app, "pid": 41}
    return frame(WINDOW, {"change": what, "container": container})


def seen(*frames: bytes) -> list[tuple[str, str]]:
    return titles(told(SwayTalk(), frames))


def test_it_asks_for_events_and_then_for_what_is_there() -> None:
    wish = b'["window","workspace"]'
    subscribe = b"i3-ipc" + struct.pack("=II", len(wish), 2) + wish

    assert SwayTalk().begin() == subscribe + b"i3-ipc" + struct.pack("=II", 0, 4)


def test_the_focused_window_is_found_however_deep() -> None:
    window = {"id": 7, "type": "con", "focused": True, "name": "Deep", "app_id": "a"}
    floating = {"id": 6, "type": "floating_con", "focused": False}
    workspace = {"type": "workspace", "floating_nodes": [floating], "nodes": [window]}

    assert seen(frame(TREE, {"nodes": [{"nodes": [workspace]}]})) == [("Deep", "a")]


def test_an_empty_workspace_has_nothing_in_front() -> None:
    workspace = {"type": "workspace", "focused": True, "name": "1"}

    assert seen(frame(TREE, {"nodes": [workspace]})) == [("", "")]


def test_a_window_of_x11_is_called_by_its_class() -> None:
    container = {"id": 7, "name": "A", "window_properties": {"class": "XTerm"}}
    event = {"change": "focus", "container": container}

    assert seen(frame(WINDOW, event)) == [("A", "XTerm")]


def test_the_process_is_told_where_it_is_known() -> None:
    (shown,) = told(SwayTalk(), [change("focus", 7)])

    assert shown.pid == 41


def test_only_the_title_in_front_counts() -> None:
    frames = [change("focus", 7), change("title", 8, "Behind")]

    assert seen(*frames, change("title", 7, "New")) == [
        ("A page", "browser"),
        ("New", "browser"),
    ]


@pytest.mark.parametrize(("mode", "covers"), [(0, False), (1, True), (2, True)])
def test_covering_the_screen_is_told(mode: int, *, covers: bool) -> None:
    container = {"id": 7, "name": "A", "fullscreen_mode": mode}
    event = {"change": "fullscreen_mode", "container": container}
    shown = told(SwayTalk(), [change("focus", 7), frame(WINDOW, event)])

    assert shown[-1].full_screen is covers


def test_closing_what_is_in_front_leaves_nothing() -> None:
    frames = [change("focus", 7), change("close", 8), change("close", 7)]

    assert seen(*frames) == [("A page", "browser"), ("", "")]


def test_a_window_that_was_closed_tells_no_more_titles() -> None:
    frames = [change("focus", 7), change("close", 7), change("title", 7, "Late")]

    assert seen(*frames)[-1] == ("", "")


@pytest.mark.parametrize(
    ("current", "shown"), [({"focus": []}, [("", "")]), ({"focus": [7]}, [])]
)
def test_going_to_a_workspace_is_told_where_nothing_is_there(
    current: object, shown: list[tuple[str, str]]
) -> None:
    assert seen(frame(WORKSPACE, {"change": "focus", "current": current})) == shown


def test_a_workspace_that_only_comes_into_being_is_no_news() -> None:
    assert seen(frame(WORKSPACE, {"change": "init", "current": {}})) == []


def test_a_window_without_a_name_has_an_empty_title() -> None:
    assert seen(change("focus", 7, None, None)) == [("", "")]


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"i3-ipc" + struct.pack("=II", (1 << 26) + 1, WINDOW),
        ask(WINDOW, b"{"),
        ask(WINDOW, b"\xff\xfe{"),
        ask(WINDOW, b"[" * 100_000),
    ],
)
def test_another_language_ends_the_talk(data: bytes) -> None:
    with pytest.raises(BrokenTalkError):
        SwayTalk().feed(data)


def test_a_tree_without_end_is_given_up() -> None:
    tree: dict[str, object] = {"nodes": [{}] * 100_001}

    assert seen(frame(TREE, tree)) == []


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["change", "container", "current", "id", "name", "nodes", "focused",
                 "floating_nodes", "type", "app_id", "pid", "focus",
                 "window_properties", "class"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)  # fmt: skip


@given(st.sampled_from([2, TREE, WORKSPACE, WINDOW]), values)
def test_json_of_any_shape_breaks_nothing(kind: int, value: object) -> None:
    for shown in told(SwayTalk(), [frame(kind, value)]):
        assert isinstance(shown.title, str)
        assert isinstance(shown.pid, int)
