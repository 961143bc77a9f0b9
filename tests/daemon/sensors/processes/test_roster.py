"""Who is new, who turned into somebody else, and who is left alone."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.processes.roster import (
    LOOKS,
    LOOKS_WHEN_TOLD,
    Roster,
    call_roll,
    first_roster,
    let_in,
    take_looks,
)
from walkaway_daemon.sensors.processes.starts import PULSE
from walkaway_rules.observation import ProcessStarted

pid_lists = st.lists(st.integers(1, 30), unique=True)


def _process(pid: int, name: str = "sh") -> ProcessStarted:
    return ProcessStarted(pid, name, f"/usr/bin/{name}")


def test_those_who_were_there_already_are_no_news() -> None:
    roster = first_roster([1, 2, 3], [])

    assert roster.due is None
    assert call_roll(roster, [1, 2, 3]).due is None


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
        assert roster.due is not None
        roster, _ = take_looks(roster, {7: _process(7)})

    assert roster.due is None


def test_one_that_is_gone_or_somebody_elses_is_let_be_at_once() -> None:
    roster, news = take_looks(call_roll(Roster(), [7, 8]), {7: None, 8: None})

    assert roster.due is None
    assert news == ()


def test_a_pid_that_comes_back_later_is_new() -> None:
    roster = call_roll(first_roster([7], []), [])

    assert 7 in call_roll(roster, [7]).young


@given(pid_lists, pid_lists)
def test_exactly_the_new_ones_are_looked_at(before: list[int], now: list[int]) -> None:
    roster = call_roll(first_roster(before, []), now)

    assert set(roster.young) == set(now) - set(before)
    assert roster.pids == set(now)


def test_what_turned_into_a_program_is_looked_at_at_once() -> None:
    roster = let_in(first_roster([1, 7], []), [7, 9])

    assert roster.due_by(5.0) == (7, 9)
    assert roster.pids == {1, 7, 9}


def test_what_was_told_is_looked_at_once_more() -> None:
    roster = let_in(Roster(), [7])
    for _ in range(LOOKS_WHEN_TOLD):
        assert roster.due is not None
        roster, _ = take_looks(roster, {7: _process(7)})

    assert roster.due is None


def test_nothing_new_changes_nothing() -> None:
    roster = first_roster([1], [])

    assert let_in(roster, []) is roster


def test_what_turned_into_another_program_is_news_even_under_the_same_name() -> None:
    roster, _ = take_looks(call_roll(Roster(), [7]), {7: _process(7)})

    assert take_looks(let_in(roster, [7]), {7: _process(7)})[1] == (_process(7),)


def test_one_that_was_not_looked_at_waits_for_its_turn() -> None:
    roster, _ = take_looks(call_roll(Roster(), [7]), {7: _process(7)}, 10.0)
    roster, _ = take_looks(let_in(roster, [8]), {8: _process(8)}, 11.5)

    assert roster.due_by(11.5) == ()
    assert set(roster.young) == {7, 8}


@given(st.lists(st.floats(0, 1e6), min_size=1))
def test_all_that_began_in_a_pulse_are_looked_at_again_together(
    times: list[float],
) -> None:
    roster = Roster()
    for pid, now in enumerate(times):
        roster, _ = take_looks(let_in(roster, [pid]), {pid: _process(pid)}, now)
        due = roster.young[pid].due

        assert due % PULSE == 0
        assert PULSE / 2 <= due - now <= PULSE * 1.5
