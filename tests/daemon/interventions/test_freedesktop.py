"""Whispers through a notification server that may come, go, hang or refuse."""

from dataclasses import replace

import pytest
from jeepney import Message

from daemon.notifier_desk import FULL, SERVICE, WHISPER, Desk
from walkaway_daemon.interventions.notification_finding import (
    Service,
)
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.deciding.answer import Answer


def closed_numbers(desk: Desk) -> list[int]:
    return [int(call.body[0]) for call in desk.bus.calls("CloseNotification")]


def titles(calls: list[Message]) -> list[str]:
    return [str(call.body[3]) for call in calls]


def test_a_whisper_is_heard_as_shown_once_the_server_numbered_it(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    assert ready.heard == []

    ready.land()
    assert ready.heard == [Heard("u", None)]


@pytest.mark.parametrize(
    ("action", "answer"), [("turn_back", Answer.TURN_BACK), ("not_now", Answer.GO_ON)]
)
def test_a_button_is_an_answer(showing: Desk, action: str, answer: Answer) -> None:
    showing.tell("ActionInvoked", "us", 5, action)

    assert showing.heard[1:] == [Heard("u", answer)]
    assert closed_numbers(showing) == [5]


def test_a_click_on_the_text_is_no_answer(showing: Desk) -> None:
    showing.tell("ActionInvoked", "us", 5, "default")

    assert showing.heard[1:] == []


@pytest.mark.parametrize("reason", [1, 2, 3, 4])
def test_a_closed_whisper_was_not_answered(showing: Desk, reason: int) -> None:
    showing.tell("NotificationClosed", "uu", 5, reason)

    assert showing.heard[1:] == [Heard("u", Answer.CLOSED)]


def test_another_whisper_of_the_urge_replaces_the_first(showing: Desk) -> None:
    showing.notifier.show(replace(WHISPER, title="Again"))

    assert showing.bus.calls("Notify")[-1].body[1] == 5


def test_a_withdrawn_whisper_is_closed(showing: Desk) -> None:
    showing.notifier.withdraw("u")

    assert closed_numbers(showing) == [5]


def test_all_that_is_shown_is_closed_at_once(showing: Desk) -> None:
    assert list(showing.notifier.clear()) == ["u"]
    assert closed_numbers(showing) == [5]
    assert list(showing.notifier.clear()) == []
    assert showing.heard == [Heard("u", None)]


def test_what_waits_for_a_server_is_not_shown_after_all_was_closed(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.notifier.show(WHISPER)
    assert list(desk.notifier.clear()) == ["u"]
    desk.know(*FULL)

    assert desk.bus.calls("Notify") == []


def test_what_is_on_its_way_is_closed_when_it_arrives(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    assert list(ready.notifier.clear()) == ["u"]
    ready.land()

    assert len(closed_numbers(ready)) == 1
    assert ready.heard == []


def test_a_refused_whisper_was_not_shown_and_is_told(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.bus.refuse(ready.bus.calls("Notify")[-1], "org.example.Full")
    ready.notifier.pump()

    assert ready.heard == []
    assert ready.service() is Service.REFUSING


def test_a_refused_whisper_may_be_tried_again_a_little_later(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.bus.refuse(ready.bus.calls("Notify")[-1], "org.example.Full")
    ready.notifier.pump()
    assert (ready.again, ready.notifier.due_in()) == ([], 5.0)

    ready.now += 5
    ready.notifier.pump()
    ready.notifier.pump()
    assert (ready.again, ready.notifier.due_in()) == (["u"], None)


def test_what_a_server_could_not_say_of_itself_is_asked_again(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.notifier.show(WHISPER)
    desk.bus.refuse(desk.bus.calls("GetCapabilities")[-1], "org.example.Busy")
    desk.notifier.pump()
    desk.now += 5
    desk.notifier.pump()
    assert desk.again == ["u"]

    desk.notifier.show(WHISPER)
    desk.know(*FULL)
    desk.land()
    assert desk.heard == [Heard("u", None)]


def test_a_lost_bus_is_waited_for_by_what_it_did_not_show(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.bus.broken = True
    ready.notifier.pump()
    ready.now += 1
    ready.notifier.pump()
    assert ready.again == []

    ready.answer_greeting()
    ready.know(*FULL)
    assert ready.again == ["u"]


def test_whispers_held_for_a_server_wait_for_the_next_bus(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.notifier.show(WHISPER)
    desk.bus.broken = True
    desk.notifier.pump()
    desk.now += 1
    desk.notifier.pump()
    desk.answer_greeting()
    desk.know(*FULL)

    assert desk.again == ["u"]


def test_a_whisper_whose_question_finds_the_bus_gone_waits_for_the_next(
    desk: Desk,
) -> None:
    desk.begin(owned=False)
    desk.bus.broken = True
    desk.notifier.show(WHISPER)
    desk.now += 1
    desk.notifier.pump()
    desk.answer_greeting()
    desk.know(*FULL)

    assert desk.again == ["u"]


def test_without_a_server_the_next_one_is_waited_for(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.owner(":1.8", "")
    ready.now += 100
    ready.notifier.pump()
    assert ready.again == []

    ready.owner("", ":1.9")
    ready.know(*FULL)
    assert ready.again == ["u"]


def test_a_server_that_went_and_starts_when_asked_is_tried_again(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.owner(":1.8", "")
    ready.bus.answer(ready.bus.calls("ListActivatableNames")[-1], "as", [SERVICE])
    ready.notifier.pump()

    assert ready.service() is Service.SLEEPING
    assert ready.again == ["u"]


@pytest.mark.parametrize("over", ["shown", "withdrawn"])
def test_what_was_shown_or_withdrawn_since_is_not_tried_again(
    over: str, ready: Desk
) -> None:
    ready.notifier.show(WHISPER)
    ready.bus.refuse(ready.bus.calls("Notify")[-1], "org.example.Full")
    ready.notifier.pump()
    if over == "shown":
        ready.notifier.show(WHISPER)
    else:
        ready.notifier.withdraw("u")
    ready.now += 5
    ready.notifier.pump()

    assert ready.again == []


def test_a_server_without_buttons_still_whispers(desk: Desk) -> None:
    desk.begin()
    desk.know("body")
    desk.notifier.show(WHISPER)
    desk.land()

    assert desk.heard == [Heard("u", None)]
    assert desk.bus.calls("Notify")[-1].body[5] == []
    assert desk.service() is Service.NO_BUTTONS


def test_a_sleeping_server_is_asked_what_it_can_before_the_first_whisper(
    desk: Desk,
) -> None:
    desk.begin(owned=False)
    names = desk.bus.calls("ListActivatableNames")[-1]
    desk.bus.answer(names, "as", ["org.other", SERVICE])
    desk.notifier.pump()
    assert desk.service() is Service.SLEEPING

    desk.notifier.show(WHISPER)
    desk.notifier.show(replace(WHISPER, urge="v", title="Second"))
    assert len(desk.bus.calls("GetCapabilities")) == 1
    assert desk.bus.calls("Notify") == []

    desk.know(*FULL)
    assert titles(desk.bus.calls("Notify")) == ["J can wait", "Second"]


def test_a_whisper_withdrawn_while_the_server_wakes_is_never_sent(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.notifier.show(WHISPER)
    desk.notifier.withdraw("u")
    desk.know(*FULL)

    assert desk.bus.calls("Notify") == []


def test_no_server_at_all_is_told_and_nothing_is_claimed(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.bus.answer(desk.bus.calls("ListActivatableNames")[-1], "as", [])
    desk.notifier.pump()
    assert desk.service() is Service.NO_SERVER

    desk.notifier.show(WHISPER)
    call = desk.bus.calls("GetCapabilities")[-1]
    desk.bus.refuse(call, "org.freedesktop.DBus.Error.ServiceUnknown")
    desk.notifier.pump()
    assert desk.heard == []
    assert desk.service() is Service.NO_SERVER


def test_a_server_that_restarts_has_closed_what_it_showed(showing: Desk) -> None:
    showing.owner(":1.8", "")
    assert showing.heard[1:] == [Heard("u", Answer.CLOSED)]
    assert showing.service() is Service.NO_SERVER

    showing.owner("", ":1.9")
    showing.know(*FULL)
    showing.tell("ActionInvoked", "us", 5, "turn_back")
    assert len(showing.heard) == 2

    showing.notifier.show(WHISPER)
    assert showing.bus.calls("Notify")[-1].body[1] == 0


def test_a_server_that_answers_late_has_shown_it_all_the_same(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.now += 30
    ready.land()

    assert ready.heard == [Heard("u", None)]
    assert ready.service() is Service.WORKING


def test_a_whisper_shown_too_late_is_taken_down(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.notifier.withdraw("u")
    ready.land()

    assert ready.heard == []
    assert closed_numbers(ready) == [5]


def test_a_lost_bus_has_closed_what_was_shown(showing: Desk) -> None:
    showing.bus.broken = True
    showing.notifier.pump()

    assert showing.heard[1:] == [Heard("u", Answer.CLOSED)]
    assert showing.service() is Service.NO_BUS
    assert showing.notifier.due_in() == 1.0


def test_a_bus_lost_while_showing_is_no_error(ready: Desk) -> None:
    ready.bus.broken = True
    ready.notifier.show(WHISPER)
    ready.notifier.withdraw("u")

    assert ready.heard == []
    assert ready.service() is Service.NO_BUS


def test_a_bus_lost_while_taking_down_is_no_error(showing: Desk) -> None:
    showing.bus.broken = True
    showing.notifier.withdraw("u")

    assert showing.service() is Service.NO_BUS


def test_a_bus_that_comes_later_is_used(desk: Desk) -> None:
    desk.has_bus = False
    desk.notifier.open()
    assert desk.service() is Service.NO_BUS
    number = desk.notifier.fileno()

    desk.has_bus, desk.now = True, 200.0
    desk.notifier.pump()
    desk.answer_greeting()
    desk.know(*FULL)
    assert desk.service() is Service.WORKING
    assert desk.notifier.fileno() == number


def test_a_whisper_looks_for_a_bus_at_once(desk: Desk) -> None:
    desk.has_bus = False
    desk.notifier.open()
    desk.notifier.show(WHISPER)
    assert desk.connections == []

    desk.has_bus = True
    desk.notifier.show(WHISPER)
    desk.know(*FULL)
    desk.land()
    assert desk.heard == [Heard("u", None)]


def test_closing_takes_whispers_down(showing: Desk) -> None:
    showing.notifier.close()

    assert closed_numbers(showing) == [5]
    showing.notifier = Desk().notifier
