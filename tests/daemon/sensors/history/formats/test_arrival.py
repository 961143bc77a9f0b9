import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.histories import (
    CHAIN_END,
    CHAIN_START,
    CLIENT_REDIRECT,
    LINK,
    SERVER_REDIRECT,
    TYPED,
)
from walkaway_daemon.sensors.history.formats.arrival import (
    Arrival,
    chromium_arrival,
    epiphany_arrival,
    firefox_arrival,
    qutebrowser_arrival,
    safari_arrival,
    untold_arrival,
)
from walkaway_rules.observation import VisitKind

_BOTH_ENDS = CHAIN_START | CHAIN_END


@pytest.mark.parametrize(
    ("core", "kind"),
    [
        (0, VisitKind.LINK),
        (1, VisitKind.TYPED),
        (2, VisitKind.TYPED),
        (3, VisitKind.SUBFRAME),
        (4, VisitKind.SUBFRAME),
        (5, VisitKind.TYPED),
        (6, VisitKind.TYPED),
        (7, VisitKind.LINK),
        (8, VisitKind.RELOAD),
        (9, VisitKind.TYPED),
        (10, VisitKind.TYPED),
        (11, VisitKind.UNKNOWN),
    ],
)
def test_chromium_tells_the_kind_in_the_lowest_bits(core: int, kind: VisitKind) -> None:
    assert chromium_arrival(core | _BOTH_ENDS, "") == Arrival(kind)
    assert chromium_arrival(core, None) == Arrival(kind)


@pytest.mark.parametrize(
    ("transition", "arrival"),
    [
        (TYPED, Arrival(VisitKind.TYPED)),
        (1 | CHAIN_START, Arrival(VisitKind.TYPED, moved_on=True)),
        (
            1 | SERVER_REDIRECT | CHAIN_END,
            Arrival(VisitKind.TYPED, redirected=True),
        ),
        (
            SERVER_REDIRECT,
            Arrival(VisitKind.LINK, redirected=True, moved_on=True),
        ),
        (
            CLIENT_REDIRECT | CHAIN_END,
            Arrival(VisitKind.LINK, redirected=True),
        ),
        (
            0x08000001,
            Arrival(VisitKind.TYPED, redirected=True, moved_on=True),
        ),
    ],
)
def test_chromium_marks_both_ends_of_a_chain_of_redirects(
    transition: int, arrival: Arrival
) -> None:
    assert chromium_arrival(transition) == arrival


def test_chromium_writes_the_highest_bit_as_a_sign_too() -> None:
    transition = 1 | SERVER_REDIRECT | CHAIN_END
    assert chromium_arrival(transition - (1 << 32)) == chromium_arrival(transition)


def test_going_back_to_a_typed_page_is_not_typing() -> None:
    assert chromium_arrival(TYPED | 0x01000000).kind is VisitKind.LINK


def test_a_visit_with_another_device_was_made_there() -> None:
    assert chromium_arrival(TYPED, "device") == Arrival(VisitKind.SYNCED)


@pytest.mark.parametrize(
    ("code", "arrival"),
    [
        (1, Arrival(VisitKind.LINK)),
        (2, Arrival(VisitKind.TYPED)),
        (3, Arrival(VisitKind.TYPED)),
        (4, Arrival(VisitKind.SUBFRAME)),
        (5, Arrival(VisitKind.REDIRECT, redirected=True)),
        (6, Arrival(VisitKind.REDIRECT, redirected=True)),
        (7, Arrival(VisitKind.LINK)),
        (8, Arrival(VisitKind.SUBFRAME)),
        (9, Arrival(VisitKind.RELOAD)),
        (0, Arrival(VisitKind.UNKNOWN)),
        (None, Arrival(VisitKind.UNKNOWN)),
    ],
)
def test_firefox_tells_the_kind_by_number(code: int | None, arrival: Arrival) -> None:
    assert firefox_arrival(code) == arrival


@pytest.mark.parametrize(
    ("told", "arrival"),
    [
        ((None, None, 0), Arrival(VisitKind.UNKNOWN)),
        ((None, 7, 0), Arrival(VisitKind.UNKNOWN, moved_on=True)),
        ((6, None, 0), Arrival(VisitKind.UNKNOWN, redirected=True)),
        ((None, None, 1), Arrival(VisitKind.SYNCED)),
    ],
)
def test_safari_tells_redirects_and_other_devices(
    told: tuple[int | None, int | None, int], arrival: Arrival
) -> None:
    assert safari_arrival(*told) == arrival


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (0, VisitKind.UNKNOWN),
        (1, VisitKind.LINK),
        (2, VisitKind.TYPED),
        (3, VisitKind.TYPED),
        (4, VisitKind.TYPED),
        ("x", VisitKind.UNKNOWN),
    ],
)
def test_epiphany_tells_the_kind_by_number(code: int | str, kind: VisitKind) -> None:
    assert epiphany_arrival(code) == Arrival(kind)


@pytest.mark.parametrize("redirect", [0, None, 1])
def test_qutebrowser_tells_an_address_that_led_on(redirect: int | None) -> None:
    moved_on = redirect == 1
    expected = Arrival(VisitKind.UNKNOWN, moved_on=moved_on)
    assert qutebrowser_arrival(redirect) == expected


def test_a_browser_that_tells_nothing_leaves_it_open() -> None:
    assert untold_arrival() == Arrival(VisitKind.UNKNOWN)


@given(st.one_of(st.none(), st.integers(), st.text(), st.binary(), st.floats()))
def test_any_value_a_person_put_there_is_some_arrival(
    value: str | bytes | float | None,
) -> None:
    for arrival in (chromium_arrival, firefox_arrival, epiphany_arrival):
        assert isinstance(arrival(value).kind, VisitKind)
    assert isinstance(chromium_arrival(LINK, value).kind, VisitKind)
