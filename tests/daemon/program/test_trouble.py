"""Trouble says what could not be done and what helps."""

from walkaway_daemon.program.trouble import TroubleError


def test_trouble_has_a_sentence_and_a_remedy() -> None:
    error = TroubleError("No rules.", "Write some.")

    assert (error.said, error.remedy) == ("No rules.", "Write some.")
    assert str(error) == "No rules. Write some."


def test_trouble_may_have_no_remedy() -> None:
    assert str(TroubleError("No rules.")) == "No rules."
