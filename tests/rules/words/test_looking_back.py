"""What is said of the histories that were looked through."""

from datetime import UTC, datetime

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.words.looking_back import (
    database,
    database_json,
    hours,
    iso,
    local_time,
    overview,
    profile_name,
)

J = Boundary("a" * 16, BoundaryKind.PERSON, "J")
LUNA = Boundary("b" * 16, BoundaryKind.PLACE, "Luna")
PAGE = Match(J, MatchKind.PROFILE, sought=True, why="This is a page of J.")
PLACE = Match(LUNA, MatchKind.PLACE, sought=True, why="This map leads to Luna.")
NEEDED = Match(J, MatchKind.MAIL, sought=True, why="You allowed this.", needed=True)
NOON = 1_795_435_200_000_000
LATE = datetime(2026, 11, 23, 23, 5, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 0, 59, tzinfo=UTC)


def test_a_time_is_local_for_people_and_common_for_programs() -> None:
    assert local_time(NOON, 60) == datetime(2026, 11, 23, 13, tzinfo=UTC)
    assert iso(NOON) == "2026-11-23T12:00:00Z"
    assert local_time(0, 60) is None
    assert iso(0) is None


def test_a_history_is_said_with_its_visits_and_days() -> None:
    assert database("Firefox, profile 1", 0, 0, 0) == "Firefox, profile 1: no visits."
    assert database("x", 1, NOON, NOON) == "x: 1 visit, 2026-11-23 to 2026-11-23."
    assert database("x", 12_345, NOON, NOON + 86_400_000_000) == (
        "x: 12,345 visits, 2026-11-23 to 2026-11-24."
    )
    assert database("x", 2, 0, 0) == "x: 2 visits."


def test_what_was_met_is_listed_hour_by_hour() -> None:
    met = [(None, PAGE), (LATE, PAGE), (LATE, PAGE), (LATE, PLACE), (LATER, PAGE)]
    assert hours(met) == [
        "At a time that the history does not tell",
        "  It would be met: J (profile). This is a page of J.",
        "2026-11-23 23:00",
        "  It would be met: J (profile). This is a page of J. (2 times)",
        "  It would be met: Luna (place). This map leads to Luna.",
        "2026-11-24 00:00",
        "  It would be met: J (profile). This is a page of J.",
    ]


def test_it_is_summed_up_by_boundary_and_hour_of_the_day() -> None:
    met = [(LATE, PAGE), (LATE, PLACE), (LATER, PAGE), (LATER, NEEDED)]
    assert overview(met, 30) == [
        "3 visits would be noticed in the last 30 days.",
        "By name: J (2), Luna (1)",
        "By hour: 00:00 (1), 23:00 (2)",
    ]
    assert overview([(None, PAGE)], None) == [
        "1 visit would be noticed.",
        "By name: J (1)",
    ]


def test_a_calm_history_is_one_sentence() -> None:
    assert overview([(LATE, NEEDED)], 1) == ["Nothing on your list in the last day."]
    assert overview([], None) == ["Nothing on your list."]


def test_programs_get_the_span_in_utc() -> None:
    assert database_json(profile_name("Firefox", 2), 3, NOON, NOON, 2) == {
        "database": "Firefox, profile 2",
        "visits": 3,
        "oldest": "2026-11-23T12:00:00Z",
        "newest": "2026-11-23T12:00:00Z",
        "timeless": 2,
    }
    assert database_json("x", 0, 0, 0, 0)["oldest"] is None


def test_visits_that_do_not_tell_when_they_were_are_named() -> None:
    assert database("x", 3, NOON, NOON, 1) == (
        "x: 3 visits, 2026-11-23 to 2026-11-23. One of them does not tell when it was."
    )
    assert database("x", 2, 0, 0, 2) == (
        "x: 2 visits. 2 of them do not tell when they were."
    )
