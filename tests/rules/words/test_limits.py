"""The sentences about the guard's own limits."""

from walkaway_rules.words.limits import UNSEEN, not_noted, unwritten


def test_what_cannot_be_written_is_said_with_what_follows() -> None:
    assert unwritten("The disk is full.") == (
        "The disk is full. Until it can be written, nothing is shown or counted."
    )
    assert not_noted("The disk is full.") == "The disk is full. Nothing was changed."


def test_what_is_never_seen_is_in_whole_sentences() -> None:
    assert all(said[0].isupper() and said.endswith(".") for said in UNSEEN)
