"""What clients ask is done, and they are told when the status changes."""

import pytest

from daemon.fake_house import NOON, FakeHouse, Tape
from walkaway_daemon.control.message import (
    AskFindings,
    AskRecent,
    AskRest,
    AskStatus,
    AskStop,
    AskUpdates,
    Done,
    FeelPull,
    FindingsSaid,
    RecentSaid,
    Refused,
    Revise,
    StatusSaid,
    TakeHold,
    TakeRestBack,
)
from walkaway_daemon.control.reception import REFRESH, Reception
from walkaway_daemon.sensors.sensor import Sight
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.moment import DAY, HOUR, SECOND, elapsed
from walkaway_rules.review import Correction, Remembered
from walkaway_rules.status import Status


class Front:
    """A reception before a guard among fakes."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.house = FakeHouse(self.tape)
        self.stopped = 0
        self.told = list[Status]()
        self.reception = Reception(
            self.house.guard,
            self.house.rules,
            self.house.clock,
            self._stop,
            self.house.graduating,
        )
        self.reception.listen(self.told.append)
        self.house.guard.begin()

    def _stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def front() -> Front:
    return Front()


def test_the_status_is_said(front: Front) -> None:
    reply = front.reception.answer(AskStatus())

    assert isinstance(reply, StatusSaid)
    assert reply.status.version == "0.1.0"
    assert reply.status.limits == ()
    assert front.reception.answer(AskUpdates()) == reply


def test_the_findings_are_said(front: Front) -> None:
    reply = front.reception.answer(AskFindings())

    assert isinstance(reply, FindingsSaid)
    assert [one.subject for one in reply.findings] == [
        "A sensor",
        "A sensor",
        "A sensor",
        "Notifications",
        "Pauses",
        "Rules",
        "Ledger",
    ]


def test_stopping_is_done(front: Front) -> None:
    assert front.reception.answer(AskStop()) == Done("The guard stops.")
    assert front.stopped == 1


def test_the_pull_is_noted_and_met(front: Front) -> None:
    assert front.reception.answer(FeelPull()) == Done(
        "Noted, and well done for saying so. It passes, mostly within minutes."
    )
    assert len(front.house.notifier.shown) == 1


def test_where_nothing_can_be_shown_the_pull_is_noted_and_that_is_said(
    front: Front,
) -> None:
    front.house.pauses.sight = Sight.BLIND

    assert front.reception.answer(FeelPull()) == Done(
        "Noted, and well done for saying so. Nothing can be shown here right now; "
        "`walkaway doctor` says why."
    )


def test_a_pause_begins_after_the_promise(front: Front) -> None:
    assert front.reception.answer(AskRest(HOUR)) == Done(
        "The guard will pause from tomorrow 13:00 until 14:00."
        " You can take it back at any time."
    )


def test_a_pause_is_told_by_the_clocks_of_its_own_day(front: Front) -> None:
    front.house.clock.changes = NOON.utc + 12 * HOUR
    assert front.reception.answer(AskRest(HOUR)) == Done(
        "The guard will pause from tomorrow 12:00 until 13:00."
        " You can take it back at any time."
    )
    assert "12:00" in front.reception.status().resting


@pytest.mark.parametrize(("changes", "hours"), [(None, 11), (12, 12), (30, 12)])
def test_a_pause_for_the_rest_of_a_day_ends_with_the_day_on_which_it_begins(
    front: Front, changes: int | None, hours: int
) -> None:
    if changes is not None:
        front.house.clock.changes = NOON.utc + changes * HOUR
    said = front.reception.answer(AskRest(None))

    assert isinstance(said, Done)
    assert "00:00 on 25 November." in said.said
    (rest,) = front.house.guard.state.rests
    assert elapsed(NOON, rest.starts) == DAY
    assert elapsed(rest.starts, rest.ends) == hours * HOUR


def test_each_is_answered_in_the_language_that_they_ask_in(front: Front) -> None:
    german, english = ["nds", "de", "en"], ["en", "de"]
    planned = front.reception.answer(AskRest(HOUR), german)
    told = front.reception.answer(AskStatus(), german)
    again = front.reception.answer(AskStatus(), english)
    stopped = front.reception.answer(AskStop(), german)

    assert planned == Done(
        "Die Wache pausiert von morgen 13:00 bis 14:00."
        " Du kannst es jederzeit zurücknehmen."
    )
    assert isinstance(told, StatusSaid)
    assert isinstance(again, StatusSaid)
    assert told.status.resting.startswith("Die Wache")
    assert again.status.resting.startswith("The guard")
    assert stopped == Done("Die Wache hört auf.")


def test_a_pause_can_be_taken_back(front: Front) -> None:
    front.reception.answer(AskRest(HOUR))

    assert front.reception.answer(TakeRestBack()) == Done(
        "The guard keeps watching. Welcome back."
    )
    assert front.reception.status().resting == ""


def test_where_no_pause_waits_or_runs_none_is_taken_back(front: Front) -> None:
    assert front.reception.answer(TakeRestBack()) == Done(
        "No pause of the guard waits or runs. Nothing changed."
    )


def test_a_pause_of_more_than_a_week_is_refused(front: Front) -> None:
    assert front.reception.answer(AskRest(7 * DAY + 1)) == Refused(
        "A pause of the guard lasts seven days at most. Nothing changed."
    )
    assert front.reception.status().resting == ""
    assert isinstance(front.reception.answer(AskRest(7 * DAY)), Done)


def test_a_hold_that_was_taken_is_in_status_and_findings(front: Front) -> None:
    front.reception.answer(TakeHold())

    assert front.reception.status().held
    assert [
        one.said for one in front.reception.findings() if one.subject == "Hold"
    ] == ["Until the day is over, everything you keep away from is met with a hold."]
    front.house.clock.step(24 * 3600)
    assert not front.reception.status().held


def test_what_cannot_be_written_is_refused(front: Front) -> None:
    front.tape.full = True
    refused = Refused("The ledger cannot be opened or written. Nothing was changed.")

    assert front.reception.answer(FeelPull()) == refused
    assert front.reception.answer(AskRest(HOUR)) == refused


def test_what_was_noticed_lately_is_said_without_what_was_seen(front: Front) -> None:
    front.house.visit()
    front.house.turn()

    assert front.reception.answer(AskRecent()) == RecentSaid(
        (
            Remembered(
                urge=f"{1:032x}",
                alias="J",
                sort="person",
                sign="profile",
                said="a profile",
                why="This is a page of J.",
                at="2026-11-23T13:00",
                outcome="",
            ),
        )
    )


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


def test_a_changed_status_is_told_once(front: Front) -> None:
    front.reception.refresh(changed=True)
    front.reception.refresh(changed=True)
    front.house.visit()
    front.house.turn()
    front.reception.refresh(changed=True)

    assert [status.open_urges for status in front.told] == [0, 1]


def test_without_news_what_is_seen_is_asked_anew_only_now_and_then(
    front: Front,
) -> None:
    front.reception.refresh(changed=True)
    front.house.history.sight = Sight.BLIND
    front.house.clock.step(1)
    front.reception.refresh(changed=False)
    early = len(front.told)
    front.house.clock.step(REFRESH / SECOND)
    front.reception.refresh(changed=False)

    assert early == 1
    assert front.told[-1].limits[0] == "It sees."


def _see(front: Front, sight: Sight) -> None:
    """Let every sensor see as well as this."""
    house = front.house
    for sensor in (house.history, house.programs, house.windows):
        sensor.sight = sight


def test_what_worked_and_does_not_any_more_is_marked_until_it_does(
    front: Front,
) -> None:
    front.reception.refresh(changed=True)
    _see(front, Sight.BLIND)
    front.reception.refresh(changed=True)
    _see(front, Sight.WORKING)
    front.reception.refresh(changed=True)

    assert [status.stopped for status in front.told] == [False, True, False]


def test_what_never_worked_is_no_mark(front: Front) -> None:
    _see(front, Sight.BLIND)
    front.reception.refresh(changed=True)

    assert front.told[-1].limits
    assert not front.told[-1].stopped


def test_the_status_says_what_waits() -> None:
    front = Front()
    front.house.rules.pending = ("A: a whisper instead of a hold (in 9 hours)",)

    assert front.reception.status().pending == front.house.rules.pending
