"""What the tray says, whole."""

from dataclasses import replace

import pytest

from walkaway_rules.status import Status
from walkaway_rules.words import tray
from walkaway_rules.words.tray import (
    AWAY,
    DISCREET,
    PLAIN,
    numbers,
    streak_sentence,
    tooltip,
    tray_words,
)

STATUS = Status(
    streak=23,
    days_kept=57,
    days=60,
    best_run=34,
    turned_away_today=2,
    turned_away=48,
)


def test_every_number_is_a_sentence() -> None:
    assert numbers(STATUS) == (
        "23 days in a row",
        "57 of 60 days kept",
        "Best run: 34 days",
        "Turned away twice today, 48 times in all",
    )


@pytest.mark.parametrize(
    ("trusted", "said"),
    [
        (1, "7 of 8 days kept, one of them on your word"),
        (3, "7 of 8 days kept, 3 of them on your word"),
        (7, "7 of 8 days kept, on your word"),
    ],
)
def test_days_that_nobody_watched_are_said(trusted: int, said: str) -> None:
    status = replace(STATUS, days=8, days_kept=7, days_on_word=trusted)

    assert numbers(status)[1] == said


def test_the_first_day_is_not_called_nothing() -> None:
    assert numbers(Status(0, 0, 0, 0, 0, 0)) == (
        "Today is still open",
        "The first day is under way",
    )


def test_nothing_is_said_of_turning_away_before_it_was_counted() -> None:
    slipped = replace(STATUS, streak=0, turned_away_today=0, turned_away=0)

    assert numbers(slipped) == (
        "Today is still open",
        "57 of 60 days kept",
        "Best run: 34 days",
    )


def test_one_is_said_in_the_singular() -> None:
    assert numbers(Status(1, 1, 1, 1, 1, 1)) == (
        "One whole day",
        "1 of 1 day kept",
        "This is the best run so far",
        "Turned away once today, once in all",
    )


def test_a_best_run_of_one_day_is_said_in_the_singular() -> None:
    assert "Best run: 1 day" in numbers(replace(STATUS, streak=0, best_run=1))


def test_a_day_without_an_urge_leaves_today_out() -> None:
    said = numbers(replace(STATUS, turned_away_today=0))

    assert said[-1] == "Turned away 48 times in all"


def test_after_a_slip_nothing_is_said_to_be_lost() -> None:
    assert numbers(replace(STATUS, streak=0)) == (
        "Today is still open",
        "57 of 60 days kept",
        "Best run: 34 days",
        "Turned away twice today, 48 times in all",
    )


def test_discreet_numbers_do_not_say_of_what() -> None:
    assert numbers(replace(STATUS, discreet=True)) == (
        "23 days in a row",
        "57 of 60 days kept",
        "Best run: 34 days",
        "Counted twice today, 48 times in all",
    )


def test_discreet_numbers_without_an_urge_do_not_say_of_what() -> None:
    said = numbers(replace(STATUS, turned_away=0, discreet=True))

    assert said[-1] == "Best run: 34 days"


def test_news_of_them_turned_away_from_is_said_where_nothing_else_was() -> None:
    apart = replace(STATUS, turned_away=0, turned_away_today=0, circle_turned_away=2)

    assert "Turned away twice from news of them, counted apart" in numbers(apart)
    quiet = numbers(replace(apart, discreet=True))
    assert "Counted twice, apart from the days" in quiet


def test_a_hold_that_was_taken_is_said() -> None:
    held = replace(STATUS, held=True)

    assert numbers(held)[-1] == "A hold until the day is over"
    assert numbers(replace(held, discreet=True))[-1] == "Quiet until the day is over"


def test_without_a_guard_that_is_all_there_is_to_say() -> None:
    assert numbers(None) == (AWAY,)
    assert tooltip(None) == AWAY


def test_the_tooltip_is_the_streak() -> None:
    assert tooltip(STATUS) == streak_sentence(STATUS)


def test_the_tooltip_tells_of_a_pause() -> None:
    resting = "Resting until 15:00"

    assert tooltip(replace(STATUS, resting=resting)) == resting


@pytest.mark.parametrize("status", [None, STATUS])
def test_words_are_plain_unless_asked_otherwise(status: Status | None) -> None:
    assert tray_words(status) == PLAIN


def test_words_are_neutral_when_asked() -> None:
    assert tray_words(replace(STATUS, discreet=True)) == DISCREET


@pytest.mark.parametrize("word", ["walkaway", "guard", "pull", "urge", "rules", "away"])
def test_neutral_words_give_nothing_away(word: str) -> None:
    texts = [getattr(DISCREET, field).lower() for field in DISCREET.__slots__]

    assert not [text for text in texts if word in text]


def every_text() -> list[str]:
    constants = [text for text in vars(tray).values() if isinstance(text, str)]
    words = [getattr(each, f) for each in (PLAIN, DISCREET) for f in each.__slots__]
    said = (*numbers(STATUS), *numbers(Status(0, 0, 0, 0, 0, 0)))
    return [*constants, *words, *said]


@pytest.mark.parametrize(
    "hurt", ["!", "relapse", "addict", "stalk", "must", "should", "fail", "lost"]
)
def test_nothing_scolds_or_shouts(hurt: str) -> None:
    ours = [text for text in every_text() if not text.startswith("What the tray")]

    assert not [text for text in ours if hurt in text.lower()]
