"""What a client asks for is done once it is written."""

from daemon.front import Front
from walkaway_daemon.control.message import (
    AskRest,
    FeelPull,
    Refused,
)
from walkaway_rules.moment import HOUR


def test_what_cannot_be_written_is_refused(front: Front) -> None:
    front.tape.full = True
    refused = Refused("The ledger cannot be opened or written. Nothing was changed.")

    assert front.reception.answer(FeelPull()) == refused
    assert front.reception.answer(AskRest(HOUR)) == refused
