"""Lengths are said as somebody would say them."""

import pytest

from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.words.lengths import in_said, length_said


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (28 * DAY, "28 days"),
        (28 * DAY - 5 * HOUR, "28 days"),
        (2 * DAY + 1, "3 days"),
        (2 * DAY, "48 hours"),
        (2 * HOUR + 1, "3 hours"),
        (2 * HOUR, "120 minutes"),
        (MINUTE, "1 minute"),
        (SECOND, "1 minute"),
        (0, "1 minute"),
    ],
)
def test_a_length_is_rounded_up_to_what_it_is_counted_in(span: int, said: str) -> None:
    assert length_said(span) == said
    assert in_said(span) == f"in {said}"
