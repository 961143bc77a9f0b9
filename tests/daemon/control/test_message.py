"""Whatever may be asked or said can travel, and arrives as itself."""

from collections.abc import Callable, Mapping
from typing import get_args

import pytest

from walkaway_daemon.control.message import (
    AskRest,
    Done,
    FindingsSaid,
    RecentSaid,
    Refused,
    Reply,
    Request,
    Revise,
    StatusSaid,
)
from walkaway_daemon.control.message_json import (
    reply_from_json,
    reply_to_json,
    request_from_json,
    request_to_json,
)
from walkaway_rules.remembered import Correction
from walkaway_rules.status import Status

_SAYING_MORE: Mapping[object, Request] = {
    AskRest: AskRest(5),
    Revise: Revise("1" * 32, Correction.UNDO),
}
_REPLIES = (
    StatusSaid(Status(3, 3, 3, 3, 0, 1)),
    FindingsSaid(()),
    RecentSaid(()),
    Done("Done."),
    Refused("No."),
)


def _request(kind: Callable[[], Request]) -> Request:
    return _SAYING_MORE.get(kind) or kind()


@pytest.mark.parametrize("kind", get_args(Request))
def test_every_request_arrives_as_itself(kind: Callable[[], Request]) -> None:
    sent = _request(kind)

    assert request_from_json(request_to_json(sent, 7)) == (sent, 7)


def test_no_two_requests_have_one_name() -> None:
    named = [request_to_json(_request(kind), 1)["ask"] for kind in get_args(Request)]

    assert len({*named}) == len(named)


@pytest.mark.parametrize("kind", get_args(Reply))
def test_every_reply_arrives_as_itself(kind: type[Reply]) -> None:
    (said,) = [each for each in _REPLIES if type(each) is kind]

    assert reply_from_json(reply_to_json(said, 7)) == (said, 7)
