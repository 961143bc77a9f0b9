"""Who shows notifications may come, go, hang or sleep, and that is known."""

from jeepney import DBusAddress, HeaderFields, Message, MessageFlag

from daemon.fake_bus import BUS, FakeConnection
from daemon.notifier_desk import FULL, SERVICE, WHISPER, Desk
from walkaway_daemon.computer.bus import Bus
from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Heard


def test_taking_down_starts_no_server(showing: Desk) -> None:
    showing.notifier.withdraw("u")

    call = showing.bus.calls("CloseNotification")[-1]
    assert call.header.flags is MessageFlag.no_auto_start


def test_buttons_that_open_in_a_menu_are_not_said_to_be_on_the_whisper(
    desk: Desk,
) -> None:
    desk.server = "dunst"
    desk.begin()
    desk.know(*FULL)

    assert desk.service() is Service.IN_MENU


def test_a_server_that_comes_later_is_found(desk: Desk) -> None:
    desk.begin(owned=False)
    desk.owner("", ":1.9")
    desk.know(*FULL)

    assert desk.service() is Service.WORKING


def test_another_name_that_changes_hands_is_nothing(showing: Desk) -> None:
    showing.bus.signal(BUS, "NameOwnerChanged", "sss", ("org.other", ":1.8", ""))
    showing.notifier.pump()

    assert showing.heard == [Heard("u", None)]
    assert showing.service() is Service.WORKING


def test_a_peer_that_says_the_server_is_gone_is_not_believed(showing: Desk) -> None:
    peer = DBusAddress(BUS.object_path, ":1.9", BUS.interface)
    showing.bus.signal(peer, "NameOwnerChanged", "sss", (SERVICE, ":1.8", ""))
    showing.bus.signal(peer, "NameOwnerChanged", "", ())
    showing.notifier.pump()

    assert showing.service() is Service.WORKING


def test_a_hung_server_is_told_and_not_waited_for(ready: Desk) -> None:
    ready.notifier.show(WHISPER)
    ready.now += 2
    assert ready.service() is Service.WORKING

    ready.now += 2
    assert ready.service() is Service.SILENT


def test_a_waiting_reply_says_when_to_look_again(ready: Desk) -> None:
    assert ready.notifier.due_in() is None

    ready.notifier.show(WHISPER)
    pause = ready.notifier.due_in()
    assert pause is not None
    assert 0 < pause <= 60


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
