"""The person says how an urge was, once, and takes that back."""

import pytest

from daemon.front import Front
from walkaway_daemon.control.message import (
    AskRecent,
    Done,
    RecentSaid,
    Refused,
    Revise,
)
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.remembered import Correction


@pytest.mark.parametrize(
    ("correction", "said", "outcome"),
    [
        (
            Correction.MISTAKE,
            "Thank you. It counts as a mistake of Walkaway's, not as yours.",
            "disputed",
        ),
        (
            Correction.NOT_ME,
            "Thank you. It was somebody else, so it is not counted.",
            "disputed",
        ),
        (
            Correction.NEEDED,
            "Thank you. It was contact that had to be, so it is not counted.",
            "needed",
        ),
    ],
)
def test_an_urge_is_corrected_once(
    front: Front, correction: Correction, said: str, outcome: str
) -> None:
    front.house.visit()
    front.house.turn()
    revise = Revise(f"{1:032x}", correction)

    assert front.reception.answer(revise) == Done(said)
    assert front.reception.answer(revise) == Done("It is noted like that already.")
    reply = front.reception.answer(AskRecent())
    assert isinstance(reply, RecentSaid)
    assert [one.outcome for one in reply.recent] == [outcome]


def test_a_correction_is_taken_back_once(front: Front) -> None:
    front.house.visit()
    front.house.turn()
    front.house.notifier.answer(Answer.GO_ON)
    front.house.turn()
    urge = f"{1:032x}"
    front.reception.answer(Revise(urge, Correction.MISTAKE))

    undo = Revise(urge, Correction.UNDO)
    said = Done("That is taken back. It stands as it was noticed.")
    assert front.reception.answer(undo) == said
    nothing = Done("Nothing was corrected there, so nothing changed.")
    assert front.reception.answer(undo) == nothing
    reply = front.reception.answer(AskRecent())
    assert isinstance(reply, RecentSaid)
    assert [one.outcome for one in reply.recent] == ["went_on"]


def test_an_urge_that_is_not_known_is_not_corrected(front: Front) -> None:
    assert front.reception.answer(Revise("1" * 32, Correction.MISTAKE)) == Refused(
        "That moment is no longer known. Moments can be corrected for seven days."
    )
