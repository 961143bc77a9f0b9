"""What is planned is told by the clocks of its own day."""

from walkaway_rules.deciding.state import Rest, State
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.moment import DAY, HOUR, Moment, plus
from walkaway_rules.words.promising import plans_said

NOON = Moment(1_795_435_200_000_000, 60)  # 2026-11-23 13:00 local
CHANGE = NOON.utc + 12 * HOUR


def offset_at(utc: int) -> int:
    return 60 if utc < CHANGE else 0


def test_plans_beyond_a_change_of_the_clock_are_told_as_clocks_show_them() -> None:
    begin = plus(NOON, DAY)
    soon = plus(NOON, HOUR)
    state = State(rests=(Rest(soon, begin),), steps=(begin,))
    shown = as_clocks_will_show(state, offset_at)

    assert plans_said(state, NOON)[0].startswith(
        "The guard will pause from 14:00 until tomorrow 13:00."
    )
    assert plans_said(shown, NOON)[0].startswith(
        "The guard will pause from 14:00 until tomorrow 12:00."
    )
    assert "from tomorrow 12:00 on" in plans_said(shown, NOON)[1]
    assert [rest.ends.utc for rest in shown.rests] == [begin.utc]
