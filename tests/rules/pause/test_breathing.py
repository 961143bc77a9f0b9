"""A breath rises and falls without a jump, and its words fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.pause.breathing import (
    PATTERNS,
    Breath,
    Pattern,
    breath_at,
    still_breath_at,
)

WAVE = PATTERNS[0]
patterns = st.sampled_from(PATTERNS)
seconds = st.floats(0, 3600)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_breathing_out_takes_at_least_as_long_as_breathing_in(pattern: Pattern) -> None:
    spans = {"in": 0.0, "out": 0.0, "rest": 0.0}
    for stage in pattern.stages:
        spans[stage.word] += stage.seconds

    assert spans["out"] >= spans["in"]
    assert 3 <= 60 / pattern.seconds <= 6.5


def test_a_wave_fills_and_empties() -> None:
    assert breath_at(WAVE, 0) == Breath("in", 0.0, 4)
    assert breath_at(WAVE, 2).full == pytest.approx(0.5)
    assert breath_at(WAVE, 4) == Breath("out", 1.0, 6)
    assert breath_at(WAVE, 10) == Breath("in", 0.0, 4)


@given(patterns, seconds)
def test_the_circle_never_jumps(pattern: Pattern, at: float) -> None:
    step = breath_at(pattern, at + 0.02).full - breath_at(pattern, at).full

    assert abs(step) < 0.025


@given(patterns, st.floats(-10, 1e9))
def test_the_circle_stays_between_small_and_large(pattern: Pattern, at: float) -> None:
    breath = breath_at(pattern, at)

    assert 0 <= breath.full <= 1
    assert breath.left >= 0


@given(patterns, seconds)
def test_with_less_motion_the_words_go_on_and_the_circle_rests(
    pattern: Pattern, at: float
) -> None:
    still = still_breath_at(pattern, at)

    assert still.word == breath_at(pattern, at).word
    assert still.full == 0.5


def test_the_end_of_a_breath_that_rounding_overshoots_is_its_last_stage() -> None:
    short = Pattern("short", PATTERNS[0].stages)

    assert breath_at(short, short.seconds - 1e-12).word == "out"
