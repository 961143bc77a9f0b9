import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.histories import CHAIN_END, NOON, SERVER_REDIRECT, TYPED
from daemon.session_files import command, navigation, session
from walkaway_daemon.sensors.history.session_file import (
    HEADER_SIZE,
    is_plain,
    take_commands,
    visits_in,
)
from walkaway_rules.observation import Visit, VisitKind


def _visits(*commands: bytes) -> list[Visit]:
    found, _ = take_commands(b"".join(commands))
    return [*visits_in(found)]


def test_a_page_is_told_with_its_title_kind_and_time() -> None:
    written = navigation("http://jane.org/", NOON, TYPED, title="Ja\N{SNOWMAN}e")
    assert _visits(written) == [
        Visit("http://jane.org/", "Ja\N{SNOWMAN}e", VisitKind.TYPED, NOON)
    ]


@pytest.mark.parametrize(
    ("asked_for", "kind"),
    [
        ("http://www.jane.org/a", VisitKind.TYPED),
        ("http://other.org/", VisitKind.REDIRECT),
        ("", VisitKind.TYPED),
    ],
)
def test_a_page_on_another_site_than_was_asked_for_was_passed_by(
    asked_for: str, kind: VisitKind
) -> None:
    transition = SERVER_REDIRECT | CHAIN_END | 1
    [visit] = _visits(
        navigation("https://jane.org/", NOON, transition, asked_for=asked_for)
    )
    assert visit.kind is kind


def test_pages_of_the_browsers_own_and_other_commands_are_passed_over() -> None:
    own = navigation("chrome://newtab/", NOON)
    other = command(7, b"abcdefgh")
    assert _visits(own, other, navigation("http://a.org/", NOON)) == [
        Visit("http://a.org/", "", VisitKind.LINK, NOON)
    ]


def test_a_command_that_is_cut_off_is_left_for_the_next_time() -> None:
    first, second = navigation("http://a.org/", 1), navigation("http://b.org/", 2)
    whole = first + second
    for cut in range(len(first), len(whole)):
        found, end = take_commands(whole[:cut])
        assert (len(found), end) == (1, len(first))
    assert take_commands(whole)[1] == len(whole)


def test_a_command_without_length_ends_the_reading() -> None:
    assert take_commands(b"\0\0" + navigation("http://a.org/", 1)) == ([], 0)


def test_versions_that_are_encrypted_are_told_from_plain_ones() -> None:
    said = [is_plain(session(version=version)) for version in (1, 2, 3, 4, 5)]
    assert said == [True, False, True, False, False]
    assert is_plain(b"SNSS") is None
    assert is_plain(b"SQLite format 3") is None
    assert len(session()) == HEADER_SIZE


def test_a_navigation_that_is_damaged_does_not_hide_the_next() -> None:
    damaged = command(6, b"\xff" * 40)
    short = command(6, b"")
    assert len(_visits(damaged, short, navigation("http://a.org/", NOON))) == 1


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    found, end = take_commands(data)
    assert 0 <= end <= len(data)
    assert sum(map(len, found)) <= len(data)
    assert isinstance([*visits_in(found)], list)


@given(st.data())
def test_any_damage_to_a_navigation_is_read_without_an_error(
    data: st.DataObject,
) -> None:
    written = bytearray(navigation("http://jane.org/", NOON, TYPED, title="Jane"))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(written) - 1))
        written[at] = data.draw(st.integers(0, 255))
    assert len(_visits(bytes(written))) <= 1
