"""Messages travel as JSON and come back the same."""

import json
from typing import Any

import pytest

from walkaway_daemon.control.message import (
    AskFindings,
    AskRecent,
    AskRest,
    AskStatus,
    AskStop,
    AskUpdates,
    Done,
    EndLogin,
    FeelPull,
    FindingsSaid,
    KeepLogin,
    LeavePromise,
    RecentSaid,
    Refused,
    Reply,
    Request,
    Revise,
    StatusSaid,
    TakeHold,
    TakeRestBack,
    TakeStep,
    TakeStepsBack,
)
from walkaway_daemon.control.message_json import (
    MessageError,
    languages_from_json,
    reply_from_json,
    reply_to_json,
    request_from_json,
    request_to_json,
)
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.remembered import Correction, Remembered
from walkaway_rules.status import Status

FINDING = Finding(
    "Firefox history", Sight.LIMITED, "One profile is locked.", "Wait.", "Locked."
)
REMEMBERED = Remembered(
    urge="1" * 32,
    alias="J",
    sort="person",
    sign="search",
    said="a search",
    why="This is a search for J.",
    at="2026-11-23T13:05",
    outcome="went_on",
)


@pytest.mark.parametrize(
    "request_",
    [
        AskStatus(),
        AskUpdates(),
        AskFindings(),
        AskStop(),
        FeelPull(),
        AskRest(60_000_000),
        AskRest(None),
        TakeRestBack(),
        TakeStep(),
        TakeStepsBack(),
        AskRecent(),
        LeavePromise(),
        EndLogin(),
        KeepLogin(),
        TakeHold(),
        Revise("1" * 32, Correction.NOT_ME),
    ],
)
def test_a_request_survives_the_socket(request_: Request) -> None:
    sent = json.dumps(request_to_json(request_, 7))

    assert request_from_json(json.loads(sent)) == (request_, 7)


@pytest.mark.parametrize(
    "reply",
    [
        StatusSaid(Status(1, 2, 3, 4, 5, 6, limits=("One.", "Two."))),
        FindingsSaid((FINDING,)),
        RecentSaid((REMEMBERED,)),
        Done("Done."),
        Refused("No."),
    ],
)
def test_a_reply_survives_the_socket(reply: Reply) -> None:
    sent = json.dumps(reply_to_json(reply, 0))

    assert reply_from_json(json.loads(sent)) == (reply, 0)


def test_a_request_is_readable_on_the_wire() -> None:
    assert request_to_json(AskRest(5), 3) == {
        "walkaway": 1,
        "id": 3,
        "ask": "rest",
        "length": 5,
    }


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"walkaway": 2, "id": 1, "ask": "status"},
        {"walkaway": 1, "ask": "status"},
        {"walkaway": 1, "id": "1", "ask": "status"},
        {"walkaway": 1, "id": 1},
        {"walkaway": 1, "id": 1, "ask": "history"},
        {"walkaway": 1, "id": 1, "ask": ["status"]},
        {"walkaway": 1, "id": 1, "ask": "rest"},
        {"walkaway": 1, "id": 1, "ask": "rest", "length": 0},
        {"walkaway": 1, "id": 1, "ask": "rest", "length": "60"},
    ],
)
def test_what_is_no_request_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(MessageError):
        request_from_json(values)


@pytest.mark.parametrize(
    "values",
    [
        {"walkaway": 1, "id": 1, "say": "status"},
        {"walkaway": 1, "id": 1, "say": "status", "status": {"streak": 1}},
        {"walkaway": 1, "id": 1, "say": "findings", "findings": [{"sight": "x"}]},
        {"walkaway": 1, "id": 1, "say": "done"},
        {"walkaway": 3, "id": 1, "say": "done", "said": "Yes."},
    ],
)
def test_what_is_no_reply_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(MessageError):
        reply_from_json(values)


def test_languages_that_a_client_wants_travel_with_its_request() -> None:
    sent = json.dumps(request_to_json(AskStatus(), 3, ("de_AT", "de")))

    assert request_from_json(json.loads(sent)) == (AskStatus(), 3)
    assert languages_from_json(json.loads(sent)) == ("de_AT", "de")
    assert languages_from_json(request_to_json(AskStatus(), 3, ())) == ()
    assert languages_from_json(request_to_json(AskStatus(), 3)) is None


@pytest.mark.parametrize("told", [None, "de", 7, {"de": "de"}])
def test_what_is_no_list_of_languages_is_none(told: object) -> None:
    assert languages_from_json({"languages": told}) is None


def test_of_many_languages_the_dearest_nine_count_and_only_words_are_any() -> None:
    told = ["de", 7, None, *(f"l{number}" for number in range(20))]

    assert languages_from_json({"languages": told}) == (
        "de",
        *(f"l{number}" for number in range(6)),
    )


@pytest.mark.parametrize("length", [-5, 0])
def test_a_rest_lasts_longer_than_no_time(length: int) -> None:
    values = {"walkaway": 1, "id": 1, "ask": "rest", "length": length}
    with pytest.raises(MessageError):
        request_from_json(values)
    asked = request_from_json({**values, "length": 1})
    assert asked == (AskRest(1), 1)


def test_an_answer_to_another_version_is_none() -> None:
    with pytest.raises(MessageError, match="another version of this language"):
        reply_from_json({"walkaway": 2, "id": 1, "say": "done", "said": "Yes."})
    with pytest.raises(MessageError, match="a message without a number"):
        reply_from_json({"walkaway": 1, "say": "done", "said": "Yes."})


def test_what_was_said_before_there_was_a_glance_has_none() -> None:
    told = {"subject": "Rules", "sight": "limited", "said": "Half.", "remedy": ""}
    reply, _ = reply_from_json(
        {"walkaway": 1, "id": 1, "say": "findings", "findings": [told]}
    )

    assert reply == FindingsSaid((Finding("Rules", Sight.LIMITED, "Half."),))
