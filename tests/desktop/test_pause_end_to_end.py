"""Real browsers and the real pause: what is seen, what is counted, what is kept."""

from collections.abc import Iterator

import pytest

from desktop.cast import BROWSERS, alias
from desktop.night import INSTEAD, WORD, Night, live_through, set_night
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import ResponseShown, UrgeEnded
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.pause.theme import DARK

pytestmark = pytest.mark.desktop

in_both = pytest.mark.parametrize("browser", BROWSERS)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Night]:
    with set_night(tmp_path_factory.mktemp("desk")) as night:
        live_through(night)
        yield night


@in_both
@pytest.mark.parametrize("part", ["back", "on", "closed"])
def test_a_visit_is_met_with_a_pause_that_fills_the_screen(
    night: Night, browser: str, part: str
) -> None:
    screen = night.seen[alias(browser, part)]
    right, bottom = screen.width - 1, screen.height - 1
    corners = [screen.getpixel((x, y)) for y in (0, bottom) for x in (0, right)]

    assert corners == [DARK.top, DARK.top, DARK.bottom, DARK.bottom]


@in_both
def test_turning_back_is_counted_once_and_leads_elsewhere(
    night: Night, browser: str
) -> None:
    about = alias(browser, "back")

    assert night.answers[about] is Answer.TURN_BACK
    assert night.guard.outcomes(about) == [Outcome.TURNED_AWAY]
    assert night.visits(about) == 1
    assert night.opened[browser] == INSTEAD


@in_both
def test_going_on_through_the_second_door_is_told_as_it_was(
    night: Night, browser: str
) -> None:
    about = alias(browser, "on")

    assert night.answers[about] is Answer.GO_ON
    assert night.guard.outcomes(about) == [Outcome.WENT_ON]


def test_the_word_at_the_second_door_is_kept_nowhere(night: Night) -> None:
    assert "ledger.sqlite" in night.keeps("SQLite")
    assert night.keeps(WORD) == []
    assert not any(WORD in str(heard.body) for heard in night.spy.heard())


@in_both
def test_leaving_the_page_without_a_word_is_turning_away(
    night: Night, browser: str
) -> None:
    about = alias(browser, "closed")

    assert night.answers[about] is Answer.CLOSED
    assert night.guard.outcomes(about) == [Outcome.TURNED_AWAY]


@in_both
def test_sitting_before_a_pause_until_it_goes_is_turning_away(
    night: Night, browser: str
) -> None:
    about = alias(browser, "silent")

    assert night.answers[about] is None
    assert night.guard.outcomes(about) == [Outcome.TURNED_AWAY]


@in_both
@pytest.mark.parametrize("part", ["redirect", "feed"])
def test_what_was_not_sought_is_passed_by_without_a_pause(
    night: Night, browser: str, part: str
) -> None:
    assert night.calm == 0
    assert night.guard.outcomes(alias(browser, part)) == [Outcome.PASSED_BY]


def test_every_pause_was_a_pause_and_every_urge_ended_once(night: Night) -> None:
    entries = [one.entry for one in night.guard.entries()]
    shown = [one.response for one in entries if isinstance(one, ResponseShown)]
    ended = [one.outcome for one in entries if isinstance(one, UrgeEnded)]

    assert shown == [Response.PAUSE] * 8
    assert ended.count(Outcome.TURNED_AWAY) == 6
    assert ended.count(Outcome.WENT_ON) == 2
    assert ended.count(Outcome.PASSED_BY) == 4
    assert night.guard.status()["turned_away"] == 6
