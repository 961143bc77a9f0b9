"""A conversation answers what is asked, and ends where it makes no sense."""

import pytest

from walkaway_daemon.control.conversation import MOST_UNSENT, Conversation, Languages
from walkaway_daemon.control.frame import LIMIT, Unframer, encode_frame
from walkaway_daemon.control.message import (
    AskStatus,
    AskStop,
    AskUpdates,
    Done,
    Refused,
    Reply,
    Request,
    StatusSaid,
)
from walkaway_daemon.control.message_json import reply_from_json, request_to_json
from walkaway_rules.status import Status

STATUS = Status(1, 2, 3, 4, 5, 6)


def _answer(request: Request, languages: Languages) -> Reply:
    if languages:
        return Done(" ".join(languages))
    return StatusSaid(STATUS) if isinstance(request, AskStatus) else Done("Yes.")


def _replies(conversation: Conversation) -> list[tuple[Reply, int]]:
    found = Unframer().feed(conversation.unsent)
    return [reply_from_json(each) for each in found]


def _frame(request: Request, number: int) -> bytes:
    return encode_frame(request_to_json(request, number))


def test_each_request_gets_its_reply_in_order() -> None:
    conversation = Conversation(_answer)
    conversation.hear(_frame(AskStop(), 1) + _frame(AskStatus(), 2))

    assert _replies(conversation) == [(Done("Yes."), 1), (StatusSaid(STATUS), 2)]
    assert not conversation.subscribed


def test_asking_for_updates_is_answered_with_the_status() -> None:
    conversation = Conversation(_answer)
    conversation.hear(_frame(AskUpdates(), 1))

    assert _replies(conversation) == [(StatusSaid(STATUS), 1)]
    assert conversation.subscribed


@pytest.mark.parametrize(
    ("told", "heard"),
    [
        (["de", 7, "en"], Done("de en")),
        (["fr"] * 99, Done(" ".join(["fr"] * 9))),
        ("de", Done("Yes.")),
    ],
)
def test_the_languages_that_a_client_wants_are_handed_on(
    told: object, heard: Reply
) -> None:
    conversation = Conversation(_answer)
    asked = {**request_to_json(AskStop(), 1), "languages": told}
    conversation.hear(encode_frame(asked))

    assert _replies(conversation) == [(heard, 1)]


def test_an_unknown_request_is_refused_and_the_talk_goes_on() -> None:
    conversation = Conversation(_answer)
    conversation.hear(encode_frame({"walkaway": 9, "id": 4, "ask": "all"}))
    conversation.hear(encode_frame({"id": "four"}))
    conversation.hear(_frame(AskStop(), 5))

    refused = Refused("This guard does not know that request; it is another version.")
    assert _replies(conversation) == [(refused, 4), (refused, 0), (Done("Yes."), 5)]


def test_nonsense_ends_the_talk_once_all_is_sent() -> None:
    conversation = Conversation(_answer)
    conversation.hear(_frame(AskStop(), 1))
    conversation.hear(b"\xff\xff\xff\xff")
    assert not conversation.over
    conversation.was_sent(len(conversation.unsent))

    assert conversation.over


def test_a_client_that_does_not_read_is_given_up() -> None:
    conversation = Conversation(_answer)
    while len(conversation.unsent) <= MOST_UNSENT:
        assert not conversation.over
        conversation.say(Done("x" * 9000), 0)

    assert conversation.over


def test_an_answer_that_is_too_long_is_refused() -> None:
    conversation = Conversation(_answer)
    conversation.say(Done("x" * LIMIT), 3)

    refused = Refused("The answer is too long to be sent.")
    assert _replies(conversation) == [(refused, 3)]
