"""Whispers through a notification server that may come, go, hang or refuse."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from jeepney import HeaderFields, Message, MessageFlag

from daemon.fake_bus import BUS, NOTIFICATIONS, FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_rules.deciding.answer import Answer

WHISPER = Whisper("u", "J can wait", "A breath.", "Turn back", "Not now")
SERVICE = "org.freedesktop.Notifications"
FULL = ["body", "body-markup", "actions"]


@dataclass
class Desk:
    """A notifier, the bus it believes in, and what was heard."""

    heard: list[Heard] = field(default_factory=list[Heard])
    connections: list[FakeConnection] = field(default_factory=list[FakeConnection])
    has_bus: bool = True
    now: float = 100.0
    again: list[str] = field(default_factory=list[str])
    server: str = "a desktop"
    notifier: FreedesktopNotifier = field(init=False)

    def __post_init__(self) -> None:
        self.notifier = FreedesktopNotifier(
            self.heard.append, self.open_bus, lambda: self.now, self.again.append
        )

    @property
    def bus(self) -> FakeConnection:
        return self.connections[-1]

    def open_bus(self) -> Bus:
        if not self.has_bus:
            raise BusLostError
        self.connections.append(FakeConnection())
        return Bus(self.bus)

    def begin(self, *, owned: bool = True) -> None:
        self.notifier.open()
        self.answer_greeting(owned=owned)

    def answer_greeting(self, *, owned: bool = True) -> None:
        self.bus.answer(self.bus.calls("NameHasOwner")[-1], "b", owned)
        self.notifier.pump()

    def know(self, *capabilities: str) -> None:
        call = self.bus.calls("GetCapabilities")[-1]
        self.bus.answer(call, "as", list(capabilities))
        self.notifier.pump()
        self.present(*self.bus.calls("GetServerInformation")[-1:])

    def present(self, *calls: Message) -> None:
        for call in calls:
            told = (self.server, "a vendor", "1.0", "1.2")
            self.bus.answer(call, "ssss", *told)
        self.notifier.pump()

    def land(self, number: int = 5) -> None:
        self.bus.answer(self.bus.calls("Notify")[-1], "u", number)
        self.notifier.pump()

    def tell(self, member: str, signature: str, *body: object) -> None:
        self.bus.signal(NOTIFICATIONS, member, signature, body)
        self.notifier.pump()

    def owner(self, old: str, new: str) -> None:
        self.bus.signal(BUS, "NameOwnerChanged", "sss", (SERVICE, old, new))
        self.notifier.pump()

    def service(self) -> Service:
        found = self.notifier.finding()
        return next(one for one in Service if notification_finding(one) == found)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.notifier.close()
    assert all(connection.closed for connection in desk.connections)


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.begin()
    desk.know(*FULL)
    return desk


@pytest.fixture
def showing(ready: Desk) -> Desk:
    ready.notifier.show(WHISPER)
    ready.land()
    return ready


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


def test_taking_down_starts_no_server(showing: Desk) -> None:
    showing.notifier.withdraw("u")

    call = showing.bus.calls("CloseNotification")[-1]
    assert call.header.flags is MessageFlag.no_auto_start


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


def test_buttons_that_open_in_a_menu_are_not_said_to_be_on_the_whisper(
    desk: Desk,
) -> None:
    desk.server = "dunst"
    desk.begin()
    desk.know(*FULL)

    assert desk.service() is Service.IN_MENU


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


def test_a_server_that_comes_later_is_found(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.owner("", ":1.9")
    desk.know(*FULL)

    assert desk.service() is Service.WORKING


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


def test_another_name_that_changes_hands_is_nothing(showing: Desk) -> None:
    showing.bus.signal(BUS, "NameOwnerChanged", "sss", ("org.other", ":1.8", ""))
    showing.notifier.pump()

    assert showing.heard == [Heard("u", None)]
    assert showing.service() is Service.WORKING


def test_a_hung_server_is_told_and_not_waited_for(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.now += 2
    assert ready.service() is Service.WORKING

    ready.now += 2
    assert ready.service() is Service.SILENT


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


def test_a_waiting_reply_says_when_to_look_again(ready: Desk) -> None:
    assert ready.notifier.due_in() is None

    ready.notifier.show(WHISPER)
    pause = ready.notifier.due_in()
    assert pause is not None
    assert 0 < pause <= 60


def test_closing_takes_whispers_down(showing: Desk) -> None:
    showing.notifier.close()

    assert closed_numbers(showing) == [5]
    showing.notifier = Desk().notifier


def test_a_message_that_is_no_signal_is_nothing(showing: Desk) -> None:
    call = showing.bus.calls("Notify")[-1]
    showing.bus.deliver(call)
    showing.tell("ActivationToken", "us", 5, "token")

    assert showing.heard == [Heard("u", None)]


class PromptConnection(FakeConnection):
    """A connection with a server behind it that answers at once."""

    def send(self, message: Message, serial: int | None = None) -> None:
        super().send(message, serial)
        match message.header.fields.get(HeaderFields.member):
            case "NameHasOwner":
                self.answer(message, "b", True)  # noqa: FBT003  # what D-Bus carries
            case "GetCapabilities":
                self.answer(message, "as", FULL)
            case "GetServerInformation":
                self.answer(message, "ssss", "xfce4-notifyd", "Xfce", "0.9", "1.2")
            case _:
                pass


def test_the_first_finding_is_that_of_the_server_which_answers_at_once() -> None:
    heard: list[Heard] = []
    notifier = FreedesktopNotifier(heard.append, lambda: Bus(PromptConnection()))
    notifier.open()
    assert notifier.finding() == notification_finding(Service.WORKING)
    notifier.close()
