"""The sentences about a rules.yaml that is not in force."""

import pytest

from walkaway_rules.words.rules_file import (
    SOUND,
    missing,
    notice,
    problems_found,
    remark,
    unreadable,
    unsound,
)


def test_what_is_wrong_is_told_with_what_holds_meanwhile() -> None:
    assert unsound("line 3: this is not a date", kept=True) == (
        "rules.yaml is not in force: line 3: this is not a date."
        " The rules from before stay in force."
    )
    assert unsound("line 3: this is not a date", kept=False) == (
        "rules.yaml is not in force: line 3: this is not a date."
        " Until it is mended, nothing is guarded."
    )


def test_a_file_that_is_gone_is_told() -> None:
    assert missing(kept=True) == (
        "rules.yaml is not there. The rules from before stay in force."
    )


def test_a_file_that_cannot_be_opened_is_told() -> None:
    assert unreadable(kept=False) == (
        "rules.yaml cannot be opened. Until it is mended, nothing is guarded."
    )


@pytest.mark.parametrize("kept", [True, False])
def test_the_notice_says_what_is_wrong_and_what_holds_meanwhile(*, kept: bool) -> None:
    for trouble in (missing(kept=kept), unsound("line 3: no date", kept=kept)):
        title, body, first, second = notice(trouble, discreet=False)

        said = ("A note about your rules", "All right", "Later")
        assert (title, first, second) == said
        assert body == f"{trouble} `walkaway rules check` says more."


def test_the_discreet_notice_says_nothing_of_rules() -> None:
    assert notice(missing(kept=True), discreet=True) == (
        "A small note",
        "One of your files could use a look.",
        "All right",
        "Later",
    )


def test_a_line_that_may_not_be_meant_so_is_told_without_a_word_of_it() -> None:
    assert remark(discreet=False) == (
        "A note about your rules",
        (
            "rules.yaml is in force. A line of it may be read otherwise than you meant"
            " it; `walkaway rules check` shows which."
        ),
    )
    assert remark(discreet=True) == notice("", discreet=True)[:2]


def test_a_check_is_summed_up() -> None:
    assert SOUND == "The rules are sound."
    assert problems_found(1, kept=True) == (
        "One thing to mend; until then the rules from before stay in force."
    )
    assert problems_found(1, kept=None) == "One thing to mend."
    assert problems_found(3, kept=None) == "3 things to mend."
    assert problems_found(1, kept=False) == (
        "One thing to mend; until then nothing is guarded."
    )
    assert problems_found(2, kept=False) == (
        "2 things to mend; until then nothing is guarded."
    )
    assert problems_found(4, kept=True) == (
        "4 things to mend; until then the rules from before stay in force."
    )
