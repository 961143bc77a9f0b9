"""A compositor lists its windows, and says which one is in front."""

import struct

import pytest

from daemon.sensors.windows.recordings import titles, told
from daemon.sensors.windows.wayland_events import event, offer, text
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.wayland_wire import request
from walkaway_daemon.sensors.windows.wlr_talk import MANAGER, WlrTalk

ONE, TWO = 0xFF000001, 0xFF000002
FRONT, BACK = struct.pack("=II", 4, 2), struct.pack("=I", 0)


def new(window: int) -> bytes:
    return event(4, 0, struct.pack("=I", window))


def window(number: int, title: str, *, front: bool = True) -> bytes:
    """Return all that is told of a window, with its end."""
    named = event(number, 0, text(title)) + event(number, 1, text("app"))
    return named + event(number, 4, FRONT if front else BACK) + event(number, 5)


@pytest.fixture
def talk() -> WlrTalk:
    """Return a talk that has what it needs."""
    talk = WlrTalk()
    talk.begin()
    talk.feed(offer(11, MANAGER, 3) + event(3, 0, bytes(4)))
    return talk


def seen(talk: WlrTalk, *pieces: bytes) -> list[tuple[str, str]]:
    return titles(told(talk, pieces))


def test_it_asks_what_is_offered() -> None:
    assert WlrTalk().begin() == request(1, 1, 2) + request(1, 0, 3)


@pytest.mark.parametrize(("offered", "bound"), [(1, 1), (3, 3), (9, 3)])
def test_it_asks_for_the_list_of_windows_once(offered: int, bound: int) -> None:
    talk = WlrTalk()
    offers = offer(11, "wl_shm", 3) + offer(11, MANAGER, offered)

    assert talk.feed(offers).reply == request(2, 0, 11, MANAGER, bound, 4)
    assert talk.feed(offer(11, MANAGER, 3)).reply == b""


def test_a_compositor_without_the_list_is_given_up() -> None:
    with pytest.raises(BrokenTalkError, match="does not list its windows"):
        WlrTalk().feed(offer(11, "wl_shm", 3) + event(3, 0, bytes(4)))


def test_a_compositor_that_reports_an_error_is_given_up(talk: WlrTalk) -> None:
    with pytest.raises(BrokenTalkError, match="reports an error"):
        talk.feed(event(1, 0))


def test_the_window_in_front_is_told_at_the_end_of_its_changes(talk: WlrTalk) -> None:
    assert seen(talk, new(ONE) + window(ONE, "A")[:-8]) == []
    assert seen(talk, event(ONE, 5)) == [("A", "app")]


def test_covering_the_screen_is_told(talk: WlrTalk) -> None:
    seen(talk, new(ONE), window(ONE, "A"))
    covering = event(ONE, 4, struct.pack("=III", 8, 2, 3)) + event(ONE, 5)

    assert [one.full_screen for one in talk.feed(covering).shown] == [True]


def test_windows_behind_are_known_and_not_told(talk: WlrTalk) -> None:
    assert seen(talk, new(ONE), new(TWO), window(ONE, "A", front=False)) == []
    assert seen(talk, window(TWO, "B")) == [("B", "app")]
    assert seen(talk, event(TWO, 4, BACK), event(ONE, 4, FRONT), event(ONE, 5)) == [
        ("A", "app")
    ]


def test_two_titles_in_one_set_of_changes_are_both_told(talk: WlrTalk) -> None:
    seen(talk, new(ONE), window(ONE, "A"))
    changes = [event(ONE, 0, text(each)) for each in ("B", "C")]

    assert seen(talk, *changes, event(ONE, 5)) == [("B", "app"), ("C", "app")]
    assert seen(talk, event(ONE, 0, text("D")), event(ONE, 5)) == [("D", "app")]


def test_what_did_not_change_is_told_once(talk: WlrTalk) -> None:
    assert seen(talk, new(ONE), window(ONE, "A"), window(ONE, "A")) == [("A", "app")]


def test_a_window_that_closes_is_let_go(talk: WlrTalk) -> None:
    seen(talk, new(ONE), window(ONE, "A"))
    said = talk.feed(event(ONE, 6))

    assert titles(said.shown) == [("", "")]
    assert said.reply == request(ONE, 7)
    assert talk.feed(event(ONE, 6)).reply == b""


def test_outputs_and_parents_are_let_be(talk: WlrTalk) -> None:
    seen(talk, new(ONE), window(ONE, "A"))

    assert seen(talk, event(ONE, 2, bytes(4)), event(ONE, 7, bytes(4))) == []


def test_more_windows_than_can_be_true_end_the_talk(talk: WlrTalk) -> None:
    crowd = b"".join(map(new, range(10_000, 14_096)))
    talk.feed(crowd)

    with pytest.raises(BrokenTalkError, match="more windows than can be true"):
        talk.feed(new(99_999))
