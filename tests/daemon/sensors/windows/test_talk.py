"""Every talk, however its bytes are cut, and whatever bytes they are."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.recordings import CAME_AND_WENT, recording, titles, told
from walkaway_daemon.sensors.windows.hyprland_talk import HyprlandTalk
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.sway_talk import SwayTalk
from walkaway_daemon.sensors.windows.talk import BrokenTalkError, Talk
from walkaway_daemon.sensors.windows.wlr_talk import WlrTalk
from walkaway_daemon.sensors.windows.x11_talk import X11Talk
from walkaway_daemon.sensors.windows.xauthority import NO_KEY

HYPRLAND = (
    b"workspace>>1\nactivewindow>>sample,first\nactivewindowv2>>5f\n"
    b"windowtitle>>5f\nactivewindow>>sample,second \xc3\xbc\nactivewindow>>,\n"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A talk and what was recorded of one."""

    new: Callable[[], Talk]
    recorded: bytes
    most: int
    """Bytes that it may keep."""


KINDS = {
    "x11": Kind(lambda: X11Talk(NO_KEY), recording("x11"), 1 << 20),
    "sway": Kind(SwayTalk, recording("sway"), 1 << 26),
    "wlroots": Kind(WlrTalk, recording("wlroots"), 1 << 16),
    "hyprland": Kind(HyprlandTalk, HYPRLAND, 1 << 16),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


kinds = st.sampled_from(list(KINDS.values()))


def heard(talk: Talk, pieces: list[bytes]) -> bool:
    """Feed these pieces, and return whether they made sense to the end."""
    try:
        told(talk, pieces)
    except BrokenTalkError:
        return False
    return True


def kept(talk: Talk) -> int:
    return len(getattr(talk, "_rest", b""))


def test_what_a_desktop_told_is_seen(kind: Kind) -> None:
    talk = kind.new()
    seen = titles(told(talk, [kind.recorded]))

    assert [each for each in seen if each[0]] == CAME_AND_WENT[:2]
    assert seen[-1] == CAME_AND_WENT[-1]
    assert talk.outlook is Outlook.CLEAR


@given(kind=kinds, data=st.data())
def test_it_is_the_same_however_it_is_cut(kind: Kind, data: st.DataObject) -> None:
    places = st.sets(st.integers(1, len(kind.recorded) - 1), max_size=40)
    cuts = [0, *sorted(data.draw(places)), len(kind.recorded)]
    pieces = [kind.recorded[start:end] for start, end in pairwise(cuts)]

    assert told(kind.new(), pieces) == told(kind.new(), [kind.recorded])


def test_it_may_come_byte_by_byte(kind: Kind) -> None:
    pieces = [bytes([byte]) for byte in kind.recorded]

    assert told(kind.new(), pieces) == told(kind.new(), [kind.recorded])


@given(kind=kinds, data=st.data())
def test_bytes_that_were_changed_break_nothing(kind: Kind, data: st.DataObject) -> None:
    changed = bytearray(kind.recorded)
    places = st.integers(0, len(changed) - 1)
    for place, byte in data.draw(st.lists(st.tuples(places, st.integers(0, 255)))):
        changed[place] = byte
    talk = kind.new()

    if heard(talk, [bytes(changed)]):
        assert kept(talk) <= kind.most + len(changed)


@given(kind=kinds, pieces=st.lists(st.binary(max_size=300), max_size=8))
def test_noise_breaks_nothing(kind: Kind, pieces: list[bytes]) -> None:
    heard(kind.new(), pieces)


@given(kind=kinds, place=st.integers(0, 2000), noise=st.binary(max_size=200))
def test_noise_in_the_middle_breaks_nothing(
    kind: Kind, place: int, noise: bytes
) -> None:
    heard(kind.new(), [kind.recorded[:place], noise, kind.recorded[place:]])


def test_what_a_talk_says_first_is_the_same_each_time(kind: Kind) -> None:
    assert kind.new().begin() == kind.new().begin()
