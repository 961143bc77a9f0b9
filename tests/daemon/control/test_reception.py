"""What clients ask is done, and they are told when the status changes."""

from daemon.front import Front
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
    StatusSaid,
)
from walkaway_daemon.control.reception import REFRESH
from walkaway_daemon.sensors.sensor import Sight
from walkaway_rules.moment import HOUR, SECOND
from walkaway_rules.remembered import Remembered


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
