"""What is told of an urge, as it travels to whoever asks."""

import pytest

from rules.story import SEARCHED
from walkaway_rules.remembered import (
    remembered_from_json,
    remembered_to_json,
)


def test_it_travels_as_json() -> None:
    assert remembered_from_json(remembered_to_json(SEARCHED)) == SEARCHED


def test_what_lacks_something_or_says_more_is_none() -> None:
    values = remembered_to_json(SEARCHED)

    for other in ({**values, "address": "x"}, {"urge": "1"}):
        with pytest.raises(TypeError):
            remembered_from_json(other)
