"""A page in front, a page in the history, a program: one look, and its end."""

import pytest

from daemon.fake_house import CHECKED_PAGE, PROFILE, FakeHouse, J, kinds
from walkaway_daemon.guard.in_view import look_around, without_own
from walkaway_daemon.sensors.sensor import Report, Sighting
from walkaway_daemon.sensors.windows.talk import LOST
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Left, Outcome
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.matching.front.front import Front
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit, VisitKind, WindowShown

TITLE = "Jane (@jane)"
OTHER = "The weather"
CANARY = "Canary Jane"


def test_a_title_is_met_at_once(house: FakeHouse) -> None:
    house.front(TITLE)

    assert len(house.notifier.shown) == 1


def test_a_page_left_within_grace_is_turned_away(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=10)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_a_page_that_stays_in_front_is_gone_on_with(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turns(0.2, 30)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_the_history_of_a_page_seen_by_its_title_is_the_same_look(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turns(0.2, 4.8)
    house.front(OTHER)
    house.turns(2, 3)
    house.visit(ago=10.05)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]
    assert len(house.notifier.shown) == 1


def test_a_page_seen_by_title_session_and_history_is_one_look(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=2.4)
    house.visit(ago=2.5)
    house.turn(after=2.6)
    house.front(OTHER)
    house.turns(2, 3)
    house.visit(ago=10.1)
    house.visit(ago=10.1)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]
    assert kinds(house.tape.entries).count("UrgeBegan") == 1
    assert len(house.notifier.shown) == 1


def test_what_a_session_tells_and_the_history_later_is_one_look(
    house: FakeHouse,
) -> None:
    house.visit(ago=2.5)
    house.turns(0, 8)
    house.visit(ago=10.5)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]
    assert kinds(house.tape.entries).count("UrgeBegan") == 1
    assert len(house.notifier.shown) == 1


def test_what_a_session_told_is_no_other_urge_when_the_guard_begins_anew(
    house: FakeHouse,
) -> None:
    house.visit(ago=2.5)
    house.turns(0, 1)
    at = house.clock.moment.utc - 3_500_000
    house.guard.end()
    state = replay(house.tape.recorded)
    again = FakeHouse(house.tape, state)
    again.clock.moment = house.clock.moment
    seen = Sighting(Visit(PROFILE, "", VisitKind.TYPED, at), late=True)
    again.visits(seen)
    again.guard.begin()
    again.turns(0, 700)

    assert kinds(house.tape.entries).count("UrgeBegan") == 1
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_a_visit_after_the_response_is_no_echo_of_the_one_before(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.front(OTHER)
    house.turns(2, 3)
    house.visit(ago=2)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_a_title_that_comes_after_its_visit_is_the_same_look(house: FakeHouse) -> None:
    house.visit()
    house.turns(0, 3)
    house.front(TITLE)
    house.turn(after=5)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]
    assert len(house.notifier.shown) == 1


def test_such_a_page_is_watched_from_its_title_on(house: FakeHouse) -> None:
    house.visit()
    house.turns(0, 3)
    house.front(TITLE)
    house.turns(700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_the_title_of_an_open_page_may_change(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.front(f"(1) {TITLE}")
    house.turn(after=5)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_a_title_that_flashes_is_neither_left_nor_sought_again(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    for _ in range(4):
        house.turn(after=1)
        house.front("A message")
        house.turn(after=1)
        house.front(TITLE)
    house.turn(after=1)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]
    assert kinds(house.tape.entries).count("UrgeLeft") == 1


def lose_desktop(house: FakeHouse) -> None:
    """Let the desktop tell no more, and let the guard take its turn."""
    house.windows.reports.append(Report(sightings=(Sighting(LOST),)))
    house.guard.call({"windows"})
    house.turn()


def test_a_desktop_that_is_lost_is_no_leaving(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=5)
    lose_desktop(house)
    house.turns(3, 700)

    assert house.tape.outcomes == [Outcome.UNKNOWN]
    assert "UrgeLeft" not in kinds(house.tape.entries)


def test_a_desktop_that_comes_back_shows_no_new_look(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=5)
    lose_desktop(house)
    house.turn(after=30)
    house.front(TITLE)
    house.turn(after=700)

    assert house.tape.outcomes == [Outcome.UNKNOWN]


def test_an_app_is_watched_by_its_process_when_the_desktop_is_lost(
    house: FakeHouse,
) -> None:
    house.start_app(70)
    house.turns(0, 1)
    house.front("", "chat")
    lose_desktop(house)
    house.turn(after=2)
    house.end_apps(70)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_coming_back_from_elsewhere_is_going_on(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.front(OTHER)
    house.turns(2, 10)
    house.front(TITLE)
    house.turns(5, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_who_turned_back_and_then_closes_the_page_has_turned_away(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.notifier.answer(Answer.TURN_BACK)
    house.front(OTHER)
    house.turns(2, 60)
    house.front(TITLE)
    house.turns(3)
    house.front(OTHER)
    house.turns(2, 700)

    assert len(house.notifier.shown) == 1
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_who_turned_back_and_is_here_again_is_met_once_more(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.notifier.answer(Answer.TURN_BACK)
    house.front(OTHER)
    house.turns(2, 60)
    house.front(TITLE)
    house.turns(5, 1)
    assert len(house.notifier.shown) == 2
    assert house.tape.outcomes == [Outcome.WENT_ON]

    house.notifier.answer(Answer.TURN_BACK)
    house.front(OTHER)
    house.turns(2, 700)
    assert len(house.notifier.shown) == 2
    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_a_pause_over_the_page_is_no_leaving(house: FakeHouse) -> None:
    house.front(TITLE)
    house.front("Walkaway", "pause")
    house.turn(after=6)
    house.front(TITLE)
    house.turn(after=2)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_a_moment_without_any_window_before_a_pause_is_no_leaving(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.front("", "")
    house.turn(after=0.1)
    house.front("Walkaway", "pause")
    house.turns(3, 30)

    assert "UrgeLeft" not in kinds(house.tape.entries)
    house.front("", "")
    house.turns(2)
    assert kinds(house.tape.entries)[-1] == "UrgeLeft"


def test_who_is_elsewhere_before_a_pause_comes_has_left(house: FakeHouse) -> None:
    house.front(TITLE)
    house.front("", "")
    house.front(OTHER)
    house.front("Walkaway", "pause")
    house.turn(after=3)

    assert kinds(house.tape.entries)[-1] == "UrgeLeft"


def test_the_window_of_a_program_that_began_is_the_same_look(house: FakeHouse) -> None:
    house.start_app(41)
    house.turns(0, 3)
    house.front("Chats", "chat")
    house.turn(after=2)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_leaving_is_waited_for_and_nothing_else(house: FakeHouse) -> None:
    assert house.guard.due_in() == pytest.approx(2.0)
    house.turn()
    house.front(TITLE)
    house.notifier.answer(Answer.TURN_BACK)
    house.turn(after=0.5)
    house.front(OTHER)

    assert house.guard.due_in() == pytest.approx(1.5)


def test_our_own_windows_are_left_out() -> None:
    own, other = (Sighting(WindowShown(title, "")) for title in ("Walkaway", OTHER))

    assert without_own((own, other)) == (other,)


def lead(house: FakeHouse, *, ago: float = 0.0) -> None:
    """Let another site have led the browser to the profile, and that be found."""
    at = house.clock.moment.utc - round(ago * SECOND)
    house.visits(
        Sighting(Visit("https://canary.example/j", CANARY, VisitKind.REDIRECT, at))
    )


def test_who_is_led_to_a_page_and_closes_it_has_passed_by(house: FakeHouse) -> None:
    lead(house)
    house.front(TITLE)
    house.turn(after=3)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.notifier.shown == []
    assert house.tape.outcomes == [Outcome.PASSED_BY]


def test_who_is_led_to_a_page_and_stays_is_met(house: FakeHouse) -> None:
    lead(house)
    house.turn()
    house.front(TITLE)
    house.turn(after=5)
    assert len(house.notifier.shown) == 1

    house.front(OTHER)
    house.turns(2, 700)
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_who_is_seen_on_a_page_before_it_is_told_what_led_there_is_met(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    lead(house)
    house.turns(3, 700)

    assert len(house.notifier.shown) == 1
    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_who_was_led_to_a_page_and_closes_it_has_passed_by_whatever_is_told_first(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=3)
    house.front(OTHER)
    house.turn(after=2)
    lead(house, ago=5.4)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.PASSED_BY]
    assert replay(house.tape.recorded) == house.guard.state


def test_who_went_by_themselves_and_was_led_further_has_turned_away(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=3)
    house.front(OTHER)
    house.turn(after=2)
    house.visit(ago=5.5)
    lead(house, ago=5.4)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_who_is_told_to_have_gone_by_themselves_later_has_turned_away(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=3)
    house.front(OTHER)
    lead(house, ago=3.4)
    house.turns(0, 2)
    house.visit(ago=5.5)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_who_was_led_to_a_page_and_stayed_has_looked(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turn(after=8)
    house.front(OTHER)
    house.turn(after=2)
    lead(house, ago=10.4)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_who_was_led_to_a_page_and_chose_to_go_on_has_gone_on(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=3)
    house.notifier.answer(Answer.GO_ON)
    house.front(OTHER)
    house.turn(after=2)
    lead(house, ago=5.4)
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def come_back_in_another_urge(house: FakeHouse) -> None:
    """Look for long, go away, and come back by a visit that is told after its title."""
    house.front(TITLE)
    house.turns(0.2, 300)
    house.front(OTHER)
    house.turns(2, 348)
    house.front(TITLE)
    house.turn(after=2.5)
    house.visit(ago=2.6)
    house.turns(0, 0.1)
    assert len(house.notifier.shown) == 2


def test_a_look_that_a_visit_tells_of_is_no_second_one_by_staying(
    house: FakeHouse,
) -> None:
    come_back_in_another_urge(house)
    house.turn(after=3)
    house.front(OTHER)
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON, Outcome.TURNED_AWAY]


def test_a_look_that_a_visit_tells_of_is_left_at_once(house: FakeHouse) -> None:
    come_back_in_another_urge(house)
    house.front(OTHER)
    house.turn(after=2)

    assert kinds(house.tape.entries)[-1] == "UrgeLeft"


def test_a_look_that_a_visit_told_of_before_is_left_at_once(house: FakeHouse) -> None:
    house.front(TITLE)
    house.turns(0.2, 300)
    house.front(OTHER)
    house.turns(2, 348)
    house.visit()
    house.turn()
    house.front(TITLE)
    house.turn(after=1)
    house.front(OTHER)
    house.turn(after=2)

    assert kinds(house.tape.entries)[-1] == "UrgeLeft"


def test_whether_a_look_is_left_is_unknown_where_it_is_lost_from_sight(
    house: FakeHouse,
) -> None:
    come_back_in_another_urge(house)
    house.windows.reports.append(Report(sightings=(Sighting(LOST),)))
    house.guard.call({"windows"})
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON, Outcome.UNKNOWN]


def test_who_goes_further_where_they_were_led_may_still_turn_away(
    house: FakeHouse,
) -> None:
    lead(house)
    house.front(TITLE)
    house.turn(after=1)
    house.visit()
    house.turns(0, 0.1, 5)
    house.front(OTHER)
    house.turns(2, 700)

    assert len(house.notifier.shown) == 1
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_a_page_left_shortly_before_a_pause_about_another_is_left(
    house: FakeHouse,
) -> None:
    house.front(TITLE)
    house.turn(after=5)
    house.front(OTHER)
    house.front("", "")
    house.front("Walkaway", "pause")
    house.turns(2, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_what_is_left_comes_before_what_is_found(house: FakeHouse) -> None:
    shown = (WindowShown(TITLE, ""), WindowShown("Chats", "chat"))
    sightings = [Sighting(one) for one in shown]
    now = house.clock.now()
    _, came = look_around(sightings, house.rules.matcher, Front(), now)

    assert [type(one).__name__ for one in came] == ["Found", "Left", "Found"]
    assert Left(J.id) in came


def test_a_pause_over_what_is_checked_is_no_opening(house: FakeHouse) -> None:
    house.visit(CHECKED_PAGE)
    house.turn()
    house.front("Mail", "mail")
    house.turn(after=5)
    house.front("Walkaway", "pause")
    house.front("Mail", "mail")

    assert house.notifier.shown == []
