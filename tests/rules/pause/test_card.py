"""What a pause says, and when it says that its form changed."""

import json

from rules.cards import shown
from rules.shouting import Shouting
from walkaway_rules.pause.breathing import PATTERNS
from walkaway_rules.pause.card import (
    PauseWording,
    card_from_json,
    card_to_json,
    pattern_named,
    pattern_of,
    pause_wording_in,
)
from walkaway_seeds import pause_words


def test_a_card_says_the_day_and_the_persons_words() -> None:
    assert shown().day == "Day 23. You chose this quiet."
    assert shown().words == "You sleep better when you don't look."


def test_sentences_about_the_day_take_turns() -> None:
    first_round = [shown(turn=turn).day for turn in range(len(pause_words.DAYS))]
    second_round = [
        shown(turn=turn + len(pause_words.DAYS)).day
        for turn in range(len(pause_words.DAYS))
    ]

    assert len(set(first_round)) == len(pause_words.DAYS) > 1
    assert second_round == first_round


def test_no_days_are_told_before_there_are_several() -> None:
    assert shown(days=1).day == "You chose this quiet."


def test_the_breathing_changes_every_third_time_and_says_so_once() -> None:
    notes = [shown(turn=turn).note for turn in range(8)]

    assert notes == [
        "",
        "",
        "",
        "Another breath this time: in, rest, out, rest, all of one length.",
        "",
        "",
        "Another breath this time: in, rest, and a very long way out.",
        "",
    ]
    assert [pattern_of(turn).name for turn in (0, 3, 6, 9, 12)] == [
        *[pattern.name for pattern in PATTERNS],
        PATTERNS[0].name,
    ]


def test_every_pattern_has_its_words() -> None:
    words = {stage.word for pattern in PATTERNS for stage in pattern.stages}

    assert set(pause_words.CHANGED) == {pattern.name for pattern in PATTERNS}
    assert set(pause_words.BREATHS) == words


def test_a_card_survives_the_way_to_its_window() -> None:
    sent = json.dumps(card_to_json(shown()))

    assert card_from_json(json.loads(sent)) == shown()


def test_in_another_language_all_is_said_and_no_key_is_changed() -> None:
    wording = PauseWording(
        days=("day {days}",),
        first_day=("one", "two"),
        breaths={"in": "in"},
        changed={"square": "changed"},
        turn_back="back",
        go_on="on",
        go_on_in="soon",
        hope="hope",
        hold="hold",
        discreet=("quiet",),
        pull_done="done",
        pull_lasts="ends in {seconds}",
        until_tomorrow="until tomorrow",
        over="over",
    )

    assert pause_wording_in(Shouting(), wording) == PauseWording(
        days=("DAY {DAYS}",),
        first_day=("ONE", "TWO"),
        breaths={"in": "IN"},
        changed={"square": "CHANGED"},
        turn_back="BACK",
        go_on="ON",
        go_on_in="SOON",
        hope="HOPE",
        hold="HOLD",
        discreet=("QUIET",),
        pull_done="DONE",
        pull_lasts="ENDS IN {SECONDS}",
        until_tomorrow="UNTIL TOMORROW",
        over="OVER",
        language="EN",
    )


def test_a_pattern_is_found_by_its_name() -> None:
    assert pattern_named("square") is PATTERNS[1]
    assert pattern_named("of a newer version") is PATTERNS[0]
