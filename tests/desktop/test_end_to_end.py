"""The whole of Walkaway: from a real browser to an honest count."""

from collections.abc import Iterator
from statistics import median

import pytest

from desktop.cast import BROWSERS, INNOCENT, VISITS, alias, handles
from desktop.evening import Evening, Stage, live_through, set_stage, visit_and_wait
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.moment import SECOND

pytestmark = pytest.mark.desktop

in_both = pytest.mark.parametrize("browser", BROWSERS)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with set_stage(tmp_path_factory.mktemp("desk")) as stage:
        yield stage


@pytest.fixture(scope="module")
def evening(stage: Stage) -> Evening:
    return live_through(stage)


@in_both
def test_histories_are_found_where_browsers_keep_them(
    evening: Evening, browser: str
) -> None:
    assert f"✓ {browser} history" in evening.doctor


@in_both
@pytest.mark.parametrize("part", ["back", "on"])
def test_a_visit_is_met_with_one_whisper_that_names_nobody(
    evening: Evening, browser: str, part: str
) -> None:
    (whisper,) = evening.whispers[alias(browser, part)]
    assert whisper.buttons == ("Turn back", "Not now")
    said = f"{whisper.title} {whisper.text}".casefold()
    assert not any(handle in said for handle in handles().values())
    assert "instagram" not in said


@in_both
def test_turning_back_is_counted_once(
    stage: Stage, evening: Evening, browser: str
) -> None:
    assert stage.guard.outcomes(alias(browser, "back")) == [Outcome.TURNED_AWAY]
    assert evening.counts[browser] == 1 + BROWSERS.index(browser)


@in_both
def test_going_on_is_a_slip_and_turning_back_is_none(
    stage: Stage, evening: Evening, browser: str
) -> None:
    assert stage.guard.outcomes(alias(browser, "on")) == [Outcome.WENT_ON]
    assert evening.streaks["Firefox back"] > 300
    assert evening.streaks[alias(browser, "on")] == 0


@in_both
def test_leaving_without_a_word_is_turning_away(
    stage: Stage, evening: Evening, browser: str
) -> None:
    about = alias(browser, "silent")
    assert len(evening.whispers[about]) == 1
    assert stage.guard.outcomes(about) == [Outcome.TURNED_AWAY]
    assert [urge.answer for urge in stage.guard.urges(about)] in (
        [None],
        [Answer.CLOSED],
    )


@in_both
def test_a_redirect_to_a_profile_is_passed_by(
    stage: Stage, evening: Evening, browser: str
) -> None:
    assert evening.calm == 0
    assert stage.guard.outcomes(alias(browser, "redirect")) == [Outcome.PASSED_BY]


@in_both
def test_a_profile_in_a_frame_is_passed_by_where_it_is_written_down_at_all(
    stage: Stage, evening: Evening, browser: str
) -> None:
    assert evening.calm == 0
    assert stage.guard.outcomes(alias(browser, "frame")) in ([], [Outcome.PASSED_BY])


def test_innocent_pages_lead_to_nothing(stage: Stage, evening: Evening) -> None:
    known = {urge.boundary for about in handles() for urge in stage.guard.urges(about)}
    assert len(INNOCENT) > 10
    assert evening.calm == 0
    assert {urge.boundary for urge in stage.guard.all_urges()} == known


@in_both
def test_a_visit_made_while_the_guard_was_off_is_missed_with_its_own_time(
    stage: Stage, evening: Evening, browser: str
) -> None:
    assert evening.silent_start == 0
    (urge,) = stage.guard.urges(alias(browser, "missed"))
    assert urge.outcome is Outcome.MISSED
    assert abs(urge.began.utc - evening.missed_at[browser]) < 2 * SECOND


@in_both
def test_the_trays_menu_shows_the_count_within_a_second_of_the_ledger(
    evening: Evening, browser: str
) -> None:
    labels, seconds = evening.menus[browser]
    counted = next(label for label in labels if "in all" in label)
    assert counted.startswith("Turned away")
    assert ("once in all", "twice in all")[BROWSERS.index(browser)] in counted
    assert seconds < 1


@in_both
@pytest.mark.usefixtures("evening")
def test_a_whisper_comes_at_once_when_the_browser_has_written_the_visit_down(
    stage: Stage, browser: str, capsys: pytest.CaptureFixture[str]
) -> None:
    size = 1 if browser == "Firefox" else 4
    waits: list[float] = []
    for first in range(0, VISITS, size):
        parts = [str(number) for number in range(first, first + size)]
        met = visit_and_wait(stage, browser, parts)
        waits += [1000 * (whisper.shown - row) for row, whisper in met]
    with capsys.disabled():
        print(f"\n{_figures(browser, waits)}")  # noqa: T201  # the test's own figures
    assert len(waits) == VISITS
    assert median(waits) < 300


def _figures(browser: str, waits: list[float]) -> str:
    low, high = min(waits), max(waits)
    return (
        f"{browser}: from row to whisper, {len(waits)} visits, milliseconds: "
        f"min {low:.0f}, median {median(waits):.0f}, max {high:.0f}"
    )
