"""What a look at rules.yaml changes about what is in force."""

from walkaway_daemon.promise.in_force import (
    NOTHING,
    InForce,
    with_doubt,
    without_access,
    without_file,
)
from walkaway_rules.rulebook import Person, Rulebook

RULES = Rulebook(people=(Person("J"),))
GOOD = InForce(RULES, kept=True)


def test_unsound_rules_leave_those_from_before() -> None:
    assert with_doubt(GOOD, "line 3: this is not a date") == InForce(
        RULES,
        kept=True,
        trouble=(
            "rules.yaml is not in force: line 3: this is not a date."
            " The rules from before stay in force."
        ),
    )


def test_unsound_rules_with_none_before_guard_nothing_and_say_so() -> None:
    assert with_doubt(NOTHING, "line 3: this is not a date").trouble == (
        "rules.yaml is not in force: line 3: this is not a date."
        " Until it is mended, nothing is guarded."
    )


def test_a_file_that_is_gone_is_told() -> None:
    assert without_file(GOOD).trouble == (
        "rules.yaml is not there. The rules from before stay in force."
    )


def test_a_file_that_cannot_be_opened_is_told() -> None:
    assert without_access(GOOD).trouble == (
        "rules.yaml cannot be opened. The rules from before stay in force."
    )
