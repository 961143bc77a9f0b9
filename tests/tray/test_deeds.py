"""What is chosen in the menu becomes a request, and its reply a sentence."""

import pytest

from walkaway_daemon.control.message import (
    AskRest,
    Done,
    FeelPull,
    FindingsSaid,
    Refused,
    Reply,
    Request,
    TakeHold,
    TakeRestBack,
)
from walkaway_rules.moment import HOUR, MINUTE
from walkaway_rules.words.tray import NO_REPLY
from walkaway_tray.deeds import answer_to_show, request_for
from walkaway_tray.menu import Deed


@pytest.mark.parametrize(
    ("deed", "request_"),
    [
        (Deed.PULL, FeelPull()),
        (Deed.REST_QUARTER, AskRest(15 * MINUTE)),
        (Deed.REST_HOUR, AskRest(HOUR)),
        (Deed.REST_DAY, AskRest(None)),
        (Deed.TAKE_BACK, TakeRestBack()),
        (Deed.HOLD, TakeHold()),
        (Deed.OPEN, None),
        (Deed.QUIT, None),
    ],
)
def test_a_deed_asks_the_guard(deed: Deed, request_: Request | None) -> None:
    assert request_for(deed) == request_


@pytest.mark.parametrize(
    ("deed", "reply", "said"),
    [
        (Deed.REST_HOUR, Done("It begins tomorrow."), "It begins tomorrow."),
        (Deed.REST_HOUR, Refused("One pause is enough."), "One pause is enough."),
        (Deed.PULL, Done("Here."), ""),
        (Deed.PULL, Refused("Not now."), "Not now."),
        (Deed.PULL, None, NO_REPLY),
        (Deed.PULL, FindingsSaid(()), ""),
    ],
)
def test_a_reply_is_told_where_it_would_not_be_seen(
    deed: Deed, reply: Reply | None, said: str
) -> None:
    assert answer_to_show(deed, reply) == said
