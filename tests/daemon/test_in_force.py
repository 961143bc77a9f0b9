"""What a reading of rules.yaml changes about what is in force."""

from walkaway_daemon.in_force import (
    NOTHING,
    InForce,
    after_reading,
    without_access,
    without_file,
)
from walkaway_rules.problem import Problem
from walkaway_rules.reading.reader import Sound, Unsound
from walkaway_rules.rulebook import Person, Rulebook

RULES = Rulebook(people=(Person("J"),))
GOOD = InForce(RULES, kept=True)
BAD = Unsound((Problem(3, 5, "this is not a date", hint="canary", text="canary"),))


def test_sound_rules_are_in_force_at_once() -> None:
    assert after_reading(NOTHING, Sound(RULES)) == GOOD


def test_unsound_rules_leave_those_from_before() -> None:
    assert after_reading(GOOD, BAD) == InForce(
        RULES,
        kept=True,
        trouble=(
            "rules.yaml is not in force: line 3: this is not a date."
            " The rules from before stay in force."
        ),
    )


def test_unsound_rules_with_none_before_guard_nothing_and_say_so() -> None:
    assert after_reading(NOTHING, BAD).trouble == (
        "rules.yaml is not in force: line 3: this is not a date."
        " Until it is mended, nothing is guarded."
    )


def test_rules_that_were_mended_end_the_trouble() -> None:
    assert after_reading(after_reading(GOOD, BAD), Sound(RULES)) == GOOD


def test_a_file_that_is_gone_is_told() -> None:
    assert without_file(GOOD).trouble == (
        "rules.yaml is not there. The rules from before stay in force."
    )


def test_a_file_that_cannot_be_opened_is_told() -> None:
    assert without_access(GOOD).trouble == (
        "rules.yaml cannot be opened. The rules from before stay in force."
    )
