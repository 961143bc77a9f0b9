"""What is said about unsent letters."""

from walkaway_rules.moment import DAY, Moment
from walkaway_rules.words.letters import letter_list

NOON = Moment(1_795_435_200_000_000, 60)


def test_an_empty_box_says_so() -> None:
    assert letter_list([]) == "No letters are kept."


def test_letters_are_listed_by_number_and_day() -> None:
    later = Moment(NOON.utc + 12 * DAY, 60)

    assert letter_list([(1, NOON), (12, later)]) == (
        "  1  23 November 2026, 13:00\n 12  5 December 2026, 13:00"
    )
