"""One look lasts for as long as its window stays in front."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.front.front import (
    ARRIVAL,
    BLINK,
    LATELY,
    STAY,
    Front,
    cover,
    glance,
    is_away,
    is_led,
    is_own,
    leave,
    looked_at,
    lose,
    prove,
    send,
    stay,
    tell,
    wait_of,
)
from walkaway_rules.moment import SECOND

J = Match(
    Boundary("a" * 16, BoundaryKind.PERSON, "J", Response.PAUSE),
    MatchKind.PROFILE,
    sought=True,
    why="Their profile.",
)
CAFE = replace(J, boundary=Boundary("b" * 16, BoundaryKind.PLACE, "it", Response.PAUSE))
IN_PASSING = replace(J, sought=False)
J_ID, CAFE_ID = J.boundary.id, CAFE.boundary.id


def test_a_title_that_matches_is_a_look() -> None:
    assert glance(Front(), J, 0).match == J


def test_a_title_that_changes_while_it_matches_is_the_same_look() -> None:
    front = glance(Front(), J, 0).front

    again = glance(front, J, 5 * SECOND)
    assert (again.match, again.left) == (None, "")


def test_what_was_passed_by_and_is_then_sought_is_a_look() -> None:
    front = glance(Front(), IN_PASSING, 0).front

    assert glance(front, J, SECOND).match == J


def test_what_was_sought_stays_sought_when_its_title_says_less() -> None:
    front = glance(glance(Front(), J, 0).front, IN_PASSING, SECOND).front

    assert glance(front, J, 2 * SECOND).match is None


def test_what_becomes_needed_is_told() -> None:
    front = glance(Front(), J, 0).front
    needed = replace(J, needed=True)

    assert glance(front, needed, SECOND).match == needed


def test_another_title_leaves_after_a_moment() -> None:
    front = glance(Front(), J, 0).front
    front = glance(front, None, SECOND).front

    assert wait_of(front, SECOND) == BLINK
    assert leave(front, SECOND) == (front, "")
    after, left = leave(front, SECOND + BLINK)
    assert (after.now, left) == (None, J_ID)


def test_a_title_that_flashes_does_not_leave() -> None:
    front = glance(glance(Front(), J, 0).front, None, SECOND).front
    back = glance(front, J, SECOND + BLINK // 2)

    assert back.match is None
    assert wait_of(back.front, 9 * SECOND) is None
    assert leave(back.front, 9 * SECOND) == (back.front, "")


def test_the_moment_of_leaving_is_the_first_other_title() -> None:
    front = glance(glance(Front(), J, 0).front, None, SECOND).front
    front = glance(front, None, 2 * SECOND).front

    assert wait_of(front, 2 * SECOND) == BLINK - SECOND


def test_a_clock_set_back_does_not_keep_it_from_leaving() -> None:
    front = glance(glance(Front(), J, 0).front, None, 0).front

    assert leave(front, -3600 * SECOND)[1] == J_ID


def test_what_our_own_window_covers_after_a_moment_of_none_is_there_still() -> None:
    front = glance(glance(Front(), J, 0).front, None, SECOND, bare=True).front

    covered = cover(front)
    assert leave(covered, 9 * SECOND) == (covered, "")
    assert cover(covered) == covered
    assert cover(Front()) == Front()


def test_what_another_window_took_the_place_of_is_left_though_ours_comes() -> None:
    look = glance(Front(), J, 0).front
    after_none = glance(look, None, SECOND, bare=True).front
    after_none = glance(after_none, None, SECOND).front
    before_none = glance(look, None, SECOND).front
    before_none = glance(before_none, None, SECOND, bare=True).front

    for elsewhere in (after_none, before_none):
        assert cover(elsewhere) == elsewhere
        assert leave(elsewhere, SECOND + BLINK)[1] == J_ID


def test_what_is_there_again_was_covered_by_nothing() -> None:
    gone = glance(glance(Front(), J, 0).front, None, SECOND, bare=True).front
    back = glance(gone, J, SECOND).front

    assert cover(back) == back


def test_another_boundary_leaves_the_first_at_once() -> None:
    seen = glance(glance(Front(), J, 0).front, CAFE, SECOND)

    assert (seen.match, seen.left) == (CAFE, J_ID)


def test_what_gave_way_to_another_boundary_was_in_front_until_then() -> None:
    front = glance(glance(Front(), J, 0).front, CAFE, 2 * LATELY).front

    assert front.last == {J_ID: 2 * LATELY, CAFE_ID: 2 * LATELY}
    assert glance(front, J, 2 * LATELY + SECOND).match is None


def test_what_is_looked_at_is_a_look_that_somebody_sought_and_can_see() -> None:
    front = glance(Front(), J, 0).front
    assert (looked_at(front), is_away(front)) == (J_ID, False)
    flashed = glance(front, None, SECOND).front
    assert (looked_at(flashed), is_away(flashed)) == (J_ID, True)

    needed = glance(Front(), replace(J, needed=True), 0).front
    passed = glance(Front(), IN_PASSING, 0).front
    back = come_back(10 * SECOND)
    for other in (Front(), needed, passed, back, lose(front)[0]):
        assert looked_at(other) == ""
    assert is_away(Front())


def come_back(at: int, lately: Front | None = None) -> Front:
    """Return what is in front when it comes back then, left after three seconds."""
    front = lately or glance(Front(), J, 0).front
    front, _ = leave(glance(front, None, SECOND).front, SECOND + BLINK)
    seen = glance(front, J, at)
    assert seen.match is None
    return seen.front


def stayed(front: Front, at: int) -> Match | None:
    """Return the look that has come of it by then."""
    return look.back if (look := stay(front, at)[1]) else None


def test_coming_back_from_elsewhere_is_a_new_look_by_staying() -> None:
    front = come_back(10 * SECOND)

    assert wait_of(front, 12 * SECOND) == STAY - 2 * SECOND
    assert stay(front, 12 * SECOND) == (front, None)
    assert stayed(front, 10 * SECOND + STAY) == J
    front, _ = stay(front, 10 * SECOND + STAY)
    assert wait_of(front, 99 * SECOND) is None
    assert stay(front, 99 * SECOND) == (front, None)
    assert glance(front, CAFE, 100 * SECOND).left == J_ID


def test_who_comes_back_only_to_close_it_has_looked_at_nothing() -> None:
    front = glance(come_back(10 * SECOND), None, 12 * SECOND).front

    assert stayed(front, 12 * SECOND + BLINK) is None
    assert leave(front, 12 * SECOND + BLINK) == (replace(front, now=None), "")
    assert glance(come_back(10 * SECOND), CAFE, 12 * SECOND).left == ""


def test_a_title_that_flashes_is_no_closing() -> None:
    front = glance(come_back(10 * SECOND), None, 11 * SECOND).front
    front = glance(front, J, 12 * SECOND).front

    assert stayed(front, 10 * SECOND + STAY) == J


def test_what_is_sought_after_coming_back_is_what_it_becomes() -> None:
    lately = glance(Front(), IN_PASSING, 0).front
    front, _ = leave(glance(lately, None, SECOND).front, SECOND + BLINK)
    front = glance(front, IN_PASSING, 10 * SECOND).front

    assert stayed(front, 10 * SECOND + STAY) == IN_PASSING
    front = glance(front, J, 11 * SECOND).front
    assert stayed(front, 10 * SECOND + STAY) == J


def test_what_becomes_needed_after_coming_back_is_told_at_once() -> None:
    needed = replace(J, needed=True)

    assert glance(come_back(10 * SECOND), needed, 11 * SECOND).match == needed


def test_coming_back_much_later_is_a_look_from_its_first_moment() -> None:
    front, _ = leave(
        glance(glance(Front(), J, 0).front, None, SECOND).front, SECOND + BLINK
    )

    assert glance(front, J, SECOND + LATELY + 1).match == J
    assert glance(front, J, -SECOND).match == J, "by a clock that was set back"


def test_what_came_back_and_is_lost_from_sight_was_no_look() -> None:
    front, lost = lose(come_back(10 * SECOND))

    assert (front.now, lost) == (None, "")


def test_nothing_in_front_is_never_left() -> None:
    assert glance(Front(), None, 0).front == Front()
    assert wait_of(Front(), 0) is None
    assert leave(Front(), 0) == (Front(), "")


def test_a_window_that_follows_what_was_told_is_the_same_look() -> None:
    front = tell(Front(), J, 0, 0)

    assert glance(front, J, 3 * SECOND).match == IN_PASSING


def test_a_window_long_after_what_was_told_is_a_new_look() -> None:
    front = tell(Front(), J, 0, 0)

    assert glance(front, J, ARRIVAL).match == IN_PASSING
    assert glance(front, J, ARRIVAL + 1).match == J
    assert glance(front, J, -SECOND).match == J, "by a clock that was set back"


def test_what_is_told_late_of_a_page_seen_already_excuses_no_second_look() -> None:
    front = glance(Front(), J, 0).front
    front = tell(front, J, -SECOND // 20, 0)

    assert stayed(come_back(10 * SECOND, front), 10 * SECOND + STAY) == J


def test_what_is_told_while_it_is_in_front_excuses_no_second_look() -> None:
    front = tell(glance(Front(), J, 0).front, J, SECOND, SECOND)

    assert stayed(come_back(10 * SECOND, front), 10 * SECOND + STAY) == J


def test_what_was_told_in_passing_excuses_nothing() -> None:
    front = tell(Front(), IN_PASSING, 0, 0)

    assert glance(front, J, SECOND).match == J


def test_an_older_visit_that_is_told_later_hides_no_newer_one() -> None:
    front = tell(Front(), J, 20 * SECOND, 20 * SECOND)
    front = tell(front, J, 2 * SECOND, 21 * SECOND)

    assert glance(front, J, 22 * SECOND).match == IN_PASSING


def test_what_was_told_before_the_clock_was_set_back_hides_nothing() -> None:
    front = tell(Front(), J, 3600 * SECOND, 3600 * SECOND)
    front = tell(front, J, SECOND, SECOND)

    assert glance(front, J, 2 * SECOND).match == IN_PASSING


def test_where_another_site_led_is_a_look_by_staying() -> None:
    front = send(Front(), IN_PASSING, 0)
    seen = glance(front, J, SECOND)

    assert (seen.match, wait_of(seen.front, SECOND)) == (None, STAY)
    assert stayed(seen.front, SECOND + STAY) == J
    closed = leave(glance(seen.front, None, 3 * SECOND).front, 3 * SECOND + BLINK)
    assert closed[1] == ""


def test_where_another_site_led_long_before_a_title_is_a_look_at_once() -> None:
    front = send(Front(), IN_PASSING, 0)

    assert glance(front, J, ARRIVAL + 1).match == J
    assert glance(front, J, -SECOND).match == J, "by a clock that was set back"
    assert glance(front, CAFE, SECOND).match == CAFE, "elsewhere"


def test_where_another_site_led_and_somebody_went_by_themselves_is_that_look() -> None:
    front = tell(send(Front(), IN_PASSING, 0), J, SECOND, SECOND)

    assert glance(front, J, 2 * SECOND).match == IN_PASSING


def test_what_is_told_of_where_one_came_back_to_is_that_look() -> None:
    front, look = prove(come_back(10 * SECOND), J, 10 * SECOND - 1)

    assert (look, wait_of(front, 11 * SECOND)) == (IN_PASSING, None)
    assert prove(front, J, 11 * SECOND) == (front, None), "once"
    left = leave(glance(front, None, 12 * SECOND).front, 12 * SECOND + BLINK)
    assert left[1] == J_ID


def test_what_is_told_of_where_another_site_led_is_that_look() -> None:
    front = glance(send(Front(), IN_PASSING, 0), J, SECOND).front

    assert prove(front, J, 2 * SECOND)[1] == IN_PASSING
    assert prove(front, J, -ARRIVAL)[1] is None, "long before"


def test_what_is_told_of_another_moment_is_no_look_at_what_is_in_front() -> None:
    front = come_back(10 * SECOND)
    leaving = glance(front, None, 12 * SECOND).front

    assert prove(front, J, SECOND) == (front, None), "the look before"
    assert prove(leaving, J, 13 * SECOND) == (leaving, None), "the look after"
    assert prove(front, CAFE, 11 * SECOND) == (front, None)
    assert prove(front, IN_PASSING, 11 * SECOND) == (front, None)
    assert prove(Front(), J, 0) == (Front(), None)


def test_coming_back_to_what_was_told_before_is_a_look_at_once() -> None:
    front = glance(glance(Front(), J, 0).front, None, SECOND).front
    front = tell(leave(front, SECOND + BLINK)[0], J, 10 * SECOND, 10 * SECOND)

    assert glance(front, J, 11 * SECOND).match == IN_PASSING


def test_who_went_there_by_themselves_was_led_nowhere() -> None:
    front = tell(glance(Front(), J, SECOND).front, J, 0, 2 * SECOND)

    assert is_led(Front(), IN_PASSING, SECOND)
    assert not is_led(front, IN_PASSING, SECOND)
    assert is_led(front, IN_PASSING, -1), "before"
    assert is_led(front, IN_PASSING, ARRIVAL + 1), "long after"


def test_what_is_lost_from_sight_is_told_once_and_not_called_left() -> None:
    front, lost = lose(glance(Front(), J, 0).front)
    assert lost == J.boundary.id
    assert lose(front) == (front, "")
    assert leave(front, 99 * SECOND) == (front, "")

    elsewhere = glance(front, CAFE, 100 * SECOND)
    assert (elsewhere.left, elsewhere.match) == ("", CAFE)
    assert glance(front, None, SECOND).front.now is None


def test_the_same_window_after_a_loss_is_the_same_look() -> None:
    front, _ = lose(glance(Front(), J, 0).front)
    back = glance(front, J, 60 * SECOND)

    assert back.match is None
    assert glance(back.front, CAFE, 61 * SECOND).left == J.boundary.id


def test_where_nothing_was_in_front_nothing_is_lost() -> None:
    assert lose(Front()) == (Front(), "")
    leaving = glance(glance(Front(), J, 0).front, None, SECOND).front
    assert lose(leaving) == (leaving, "")


def test_windows_of_our_own_are_known() -> None:
    assert is_own("Walkaway", "")
    assert is_own("", "pause")
    assert not is_own("Walkaway trail - Maps", "firefox")


_STEPS = st.lists(
    st.tuples(st.sampled_from([None, J, IN_PASSING, CAFE]), st.integers(0, BLINK * 2)),
    max_size=30,
)


@given(_STEPS)
def test_every_look_that_ended_was_left_once(
    steps: list[tuple[Match | None, int]],
) -> None:
    front, at = Front(), 0
    inside = ""
    for match, wait in steps:
        at += wait
        front, left = leave(front, at)
        assert left in {"", inside}
        inside = "" if left else inside
        front, look = stay(front, at)
        inside = look.boundary if look else inside
        seen = glance(front, match, at)
        assert seen.left in {"", inside}
        front = seen.front
        inside = front.now.boundary if front.now and not front.now.back else ""
    assert len(front.last) <= 2
