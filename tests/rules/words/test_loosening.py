"""A loosening is said piece by piece, each with the form that its number has."""

import pytest

from walkaway_rules.boundary import Response
from walkaway_rules.words.loosening import MILDER, unwatched


@pytest.mark.parametrize(
    ("field", "count", "text"),
    [
        ("mail", 1, "1 mail address no longer watched for"),
        ("process", 2, "2 programs no longer watched for"),
        ("tender_dates", 3, "3 tender dates no longer watched for"),
    ],
)
def test_what_goes_is_counted(field: str, count: int, text: str) -> None:
    assert unwatched(field, count) == text


def test_each_milder_response_has_its_sentence() -> None:
    pairs = {(old, new) for old in Response for new in Response if old.rung > new.rung}
    assert MILDER.keys() == pairs
