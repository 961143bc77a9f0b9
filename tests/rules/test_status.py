"""The status travels as JSON and comes back the same."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.status import Status, status_from_json, status_to_json

statuses = st.builds(
    Status,
    streak=st.integers(),
    days_kept=st.integers(),
    days=st.integers(),
    best_run=st.integers(),
    turned_away_today=st.integers(),
    turned_away=st.integers(),
    open_urges=st.integers(),
    resting=st.text(),
    limits=st.lists(st.text()).map(tuple),
    pending=st.lists(st.text()).map(tuple),
    discreet=st.booleans(),
    version=st.text(),
)


@given(statuses)
def test_a_status_survives_the_socket(status: Status) -> None:
    sent = json.dumps(status_to_json(status))

    assert status_from_json(json.loads(sent)) == status


def test_a_status_with_an_unknown_field_is_refused() -> None:
    sent: dict[str, Any] = {**status_to_json(Status(1, 2, 3, 4, 5, 6)), "extra": 1}

    with pytest.raises(TypeError):
        status_from_json(sent)


@pytest.mark.parametrize("field", ["streak", "limits"])
def test_a_status_without_a_field_is_refused(field: str) -> None:
    sent = status_to_json(Status(1, 2, 3, 4, 5, 6))
    del sent[field]

    with pytest.raises((TypeError, KeyError)):
        status_from_json(sent)
