"""Whether the screen is shared, by the nodes that PipeWire tells of."""

from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.pods import Event, events, message
from walkaway_daemon.sensors.presence.sharing_talk import SharingTalk
from walkaway_daemon.sensors.windows.talk import BrokenTalkError

ALL_TOLD = message(0, 1, 0, 7)


def node(number: int, **about: str) -> bytes:
    """Return that there is a node; names have an underscore for a dot."""
    pairs = [(name.replace("_", "."), value) for name, value in about.items()]
    flat: tuple[int | str, ...] = (len(pairs), *chain.from_iterable(pairs))
    return message(2, 0, number, 456, "PipeWire:Interface:Node", 3, flat)


PORTAL = node(50, media_class="Video/Source", node_name="xdg-desktop-portal-wlr")
SHELL = node(51, media_class="Stream/Output/Video", node_name="gnome-shell")
CAMERAS = [
    node(60, media_class="Video/Source", device_id="41"),
    node(61, media_class="Video/Source", device_api="v4l2"),
    node(62, media_class="Video/Source", media_role="Camera"),
    node(63, media_class="Video/Source", object_path="v4l2:/dev/video0"),
    node(64, media_class="Audio/Source"),
    node(65, node_name="gnome-shell"),
]


def _told(talk: SharingTalk) -> bool | None:
    return talk.holds


@pytest.fixture
def talk() -> SharingTalk:
    talk = SharingTalk()
    assert [event.opcode for event in events(bytearray(talk.begin()))] == [1, 2, 5, 2]
    return talk


def test_before_all_nodes_are_told_nothing_is_known(talk: SharingTalk) -> None:
    assert _told(talk) is None
    talk.feed(PORTAL)
    assert _told(talk) is None
    talk.feed(ALL_TOLD)
    assert _told(talk) is True


@pytest.mark.parametrize("share", [PORTAL, SHELL], ids=["portal", "shell"])
def test_a_picture_of_no_device_is_the_screens_until_it_is_gone(
    talk: SharingTalk, share: bytes
) -> None:
    talk.feed(ALL_TOLD + share)
    assert _told(talk) is True
    talk.feed(b"".join(message(2, 1, number) for number in (50, 51)))
    assert _told(talk) is False


def test_cameras_sound_and_other_nodes_are_no_screen(talk: SharingTalk) -> None:
    talk.feed(ALL_TOLD + b"".join(CAMERAS))

    assert _told(talk) is False


def test_the_screen_is_shared_as_long_as_one_share_is_left(talk: SharingTalk) -> None:
    talk.feed(ALL_TOLD + PORTAL + SHELL + message(2, 1, 50))

    assert _told(talk) is True


def test_a_question_whether_we_live_is_answered(talk: SharingTalk) -> None:
    assert talk.feed(message(0, 2, 30, 9)) == message(0, 3, 30, 9)


@given(st.lists(st.integers(1, 40)))
def test_however_it_is_cut_the_same_is_known(cuts: list[int]) -> None:
    talk, data = SharingTalk(), ALL_TOLD + b"".join(CAMERAS) + PORTAL
    for size in (*cuts, len(data)):
        talk.feed(data[:size])
        data = data[size:]

    assert _told(talk) is True


def _said(thing: int, opcode: int, some: list[Any]) -> bytes:
    return message(thing, opcode, *some)


_values = st.integers(0, 70) | st.sampled_from(
    ["PipeWire:Interface:Node", "media.class", "Video/Source", ""]
)


@given(
    st.lists(
        st.builds(
            _said,
            st.integers(0, 3),
            st.integers(0, 5),
            st.lists(_values | st.lists(_values).map(tuple), max_size=6),
        )
        | st.binary(max_size=40)
    )
)
def test_whatever_is_said_it_is_read_or_ends(said: list[bytes]) -> None:
    talk = SharingTalk()
    try:
        reply = talk.feed(b"".join(said))
    except BrokenTalkError:
        return
    assert all(isinstance(one, Event) for one in events(bytearray(reply)))
