"""Who is new, who turned into somebody else, and who is left alone."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.roster import (
    LOOKS,
    Roster,
    call_roll,
    first_roster,
    last_pid,
    take_looks,
)
from walkaway_rules.observation import ProcessStarted

pid_lists = st.lists(st.integers(1, 30), unique=True)


def _process(pid: int, name: str = "sh") -> ProcessStarted:
    return ProcessStarted(pid, name, f"/usr/bin/{name}")


def test_the_last_pid_is_the_last_field() -> None:
    assert last_pid(b"0.20 0.18 0.12 1/80 11206\n") == b"11206"


def test_nothing_has_no_last_pid() -> None:
    assert last_pid(b"") == b""


def test_those_who_were_there_already_are_no_news() -> None:
    roster = first_roster([1, 2, 3], [])

    assert roster.is_settled
    assert call_roll(roster, [1, 2, 3]).is_settled


def test_those_who_began_just_before_are_news() -> None:
    roster = first_roster([1, 2, 3], [3])

    assert take_looks(roster, {3: _process(3)})[1] == (_process(3),)


def test_a_new_one_is_news_once() -> None:
    roster, first = take_looks(call_roll(Roster(), [7]), {7: _process(7)})
    roster, second = take_looks(call_roll(roster, [7]), {7: _process(7)})

    assert (first, second) == ((_process(7),), ())


def test_a_launcher_that_turns_into_its_program_is_news_again() -> None:
    roster, _ = take_looks(call_roll(Roster(), [7]), {7: _process(7, "sh")})
    _, news = take_looks(roster, {7: _process(7, "telegram-desktop")})

    assert news == (_process(7, "telegram-desktop"),)


def test_a_process_is_let_be_after_a_few_looks() -> None:
    roster = call_roll(Roster(), [7])
    for _ in range(LOOKS):
        assert not roster.is_settled
        roster, _ = take_looks(roster, {7: _process(7)})

    assert roster.is_settled


def test_one_that_is_gone_or_somebody_elses_is_let_be_at_once() -> None:
    roster, news = take_looks(call_roll(Roster(), [7, 8]), {7: None})

    assert roster.is_settled
    assert news == ()


def test_a_pid_that_comes_back_later_is_new() -> None:
    roster = call_roll(first_roster([7], []), [])

    assert 7 in call_roll(roster, [7]).young


@given(pid_lists, pid_lists)
def test_exactly_the_new_ones_are_looked_at(before: list[int], now: list[int]) -> None:
    roster = call_roll(first_roster(before, []), now)

    assert set(roster.young) == set(now) - set(before)
    assert roster.pids == set(now)
