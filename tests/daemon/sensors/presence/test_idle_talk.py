"""A compositor tells when nobody touches it, by the best way that it offers."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.wayland_events import event, offer
from walkaway_daemon.sensors.presence.idle_talk import IdleTalk
from walkaway_daemon.sensors.presence.presence import AWAY_AFTER
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.wayland_wire import request

EXT, KDE = "ext_idle_notifier_v1", "org_kde_kwin_idle"
ROUND = struct.pack("=IHHI", 3, 0, 12, 7)
SEAT, WATCH = 5, 6


def idle(watch: int = WATCH) -> bytes:
    return event(watch, 0)


def back(watch: int = WATCH) -> bytes:
    return event(watch, 1)


WHOLE = offer(1, EXT, 2) + offer(2, "wl_seat", 8) + ROUND


@pytest.fixture
def watching() -> IdleTalk:
    """A talk with a compositor that has one seat and keeps watch."""
    talk = IdleTalk()
    talk.begin()
    talk.feed(WHOLE)
    return talk


def test_it_asks_what_is_offered() -> None:
    assert IdleTalk().begin() == request(1, 1, 2) + request(1, 0, 3)


@pytest.mark.parametrize(
    ("offers", "bound", "asked"),
    [
        ([(EXT, 2)], (EXT, 2), (2, WATCH, AWAY_AFTER, SEAT)),
        ([(EXT, 7)], (EXT, 2), (2, WATCH, AWAY_AFTER, SEAT)),
        ([(EXT, 1)], (EXT, 1), (1, WATCH, AWAY_AFTER, SEAT)),
        ([(KDE, 1)], (KDE, 1), (0, WATCH, SEAT, AWAY_AFTER)),
        ([(KDE, 1), (EXT, 1)], (EXT, 1), (1, WATCH, AWAY_AFTER, SEAT)),
    ],
)
def test_the_best_way_that_is_offered_is_taken(
    offers: list[tuple[str, int]],
    bound: tuple[str, int],
    asked: tuple[int, int, int, int],
) -> None:
    told = offer(9, "wl_seat", 8)
    told += b"".join(
        offer(30 + place, *each)
        for place, each in enumerate(offers)
        if each[0] != bound[0]
    )
    told += b"".join(offer(20, *each) for each in offers if each[0] == bound[0])
    talk = IdleTalk()

    assert talk.feed(told) == b""
    assert talk.feed(ROUND) == (
        request(2, 0, 20, *bound, 4)
        + request(2, 0, 9, "wl_seat", 1, SEAT)
        + request(4, *asked)
    )


def test_leaving_and_coming_back_are_told(watching: IdleTalk) -> None:
    said = [watching.holds]
    for told in (idle(), back(), idle()):
        watching.feed(told)
        said.append(watching.holds)

    assert said == [False, True, False, True]


def test_what_a_seat_is_called_and_can_do_is_let_be(watching: IdleTalk) -> None:
    name = request(0, 0, "seat0")[8:]
    watching.feed(
        event(SEAT, 0, bytes(4)) + event(SEAT, 1, name) + event(1, 1, b"abcd")
    )

    assert watching.holds is False


def test_somebody_is_away_when_nobody_is_at_any_seat(watching: IdleTalk) -> None:
    asked = watching.feed(offer(3, "wl_seat", 8))
    watching.feed(idle())

    before = watching.holds
    watching.feed(idle(8))

    assert asked == request(2, 0, 3, "wl_seat", 1, 7) + request(4, 2, 8, AWAY_AFTER, 7)
    assert (before, watching.holds) == (False, True)


def test_a_seat_that_is_taken_away_is_forgotten(watching: IdleTalk) -> None:
    watching.feed(offer(3, "wl_seat", 8) + idle())
    watching.feed(event(2, 1, struct.pack("=I", 3)))
    before = watching.holds
    watching.feed(event(2, 1, struct.pack("=I", 2)))

    assert (before, watching.holds) == (True, None)
    assert watching.feed(event(2, 1, struct.pack("=I", 99)) + back()) == b""


def test_a_compositor_that_keeps_no_watch_is_let_be() -> None:
    talk = IdleTalk()

    assert talk.feed(offer(2, "wl_seat", 8) + offer(4, "wl_shm", 1) + ROUND) == b""
    assert talk.feed(offer(3, "wl_seat", 8)) == b""
    assert talk.holds is None


def test_more_seats_than_can_be_true_are_let_be(watching: IdleTalk) -> None:
    crowd = [watching.feed(offer(one, "wl_seat", 1)) for one in range(100, 200)]

    assert sum(map(bool, crowd)) == 63


def test_a_compositor_that_reports_an_error_is_given_up(watching: IdleTalk) -> None:
    with pytest.raises(BrokenTalkError, match="reports an error"):
        watching.feed(event(1, 0))


@given(st.integers(1, len(WHOLE)), st.integers(1, 40))
def test_it_does_not_matter_how_bytes_are_cut(size: int, later: int) -> None:
    talk, data = IdleTalk(), WHOLE + idle() + back() + idle()
    pieces = [data[:size], *(data[at : at + later] for at in range(size, 400, later))]
    reply = b"".join(map(talk.feed, pieces))

    assert reply == IdleTalk().feed(WHOLE)
    assert talk.holds is True


@given(st.lists(st.binary(max_size=60), max_size=12))
def test_any_bytes_are_taken_or_end_the_talk(pieces: list[bytes]) -> None:
    talk = IdleTalk()
    talk.feed(WHOLE)
    try:
        for piece in pieces:
            talk.feed(piece)
    except BrokenTalkError:
        return
    assert talk.holds in {True, False, None}
