"""One connection to the bus, in one loop."""

import socket
import threading
from pathlib import Path

import pytest
from jeepney import HeaderFields, MatchRule, Message, new_method_call

from daemon.fake_bus import NOTIFICATIONS, FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError, open_session_bus


def member(message: Message) -> object:
    return message.header.fields.get(HeaderFields.member)


def call(method: str = "GetCapabilities") -> Message:
    return new_method_call(NOTIFICATIONS, method)


@pytest.fixture
def connection() -> FakeConnection:
    return FakeConnection()


@pytest.fixture
def bus(connection: FakeConnection) -> Bus:
    return Bus(connection)


def test_a_reply_goes_to_its_call(bus: Bus, connection: FakeConnection) -> None:
    replies: list[Message | None] = []
    bus.call(call(), replies.append)
    bus.call(call(), lambda reply: pytest.fail(f"not asked for: {reply}"))

    connection.answer(connection.sent[0], "s", "yes")
    bus.pump()
    bus.close()

    assert [reply.body for reply in replies if reply is not None] == [("yes",)]


def test_signals_before_a_reply_are_not_lost(
    bus: Bus, connection: FakeConnection
) -> None:
    order: list[object] = []
    bus.listen(lambda message: order.append(member(message)))
    bus.call(call(), lambda _: order.append("reply"))

    connection.signal(NOTIFICATIONS, "NotificationClosed", "uu", (1, 2))
    connection.answer(connection.sent[0], None)
    bus.pump()
    bus.close()

    assert order == ["NotificationClosed", "reply"]


def test_a_reply_that_nobody_waits_for_is_nothing(
    bus: Bus, connection: FakeConnection
) -> None:
    bus.send(call())

    connection.answer(connection.sent[0], None)
    bus.pump()
    bus.close()


def test_a_call_without_a_reply_is_given_up(bus: Bus) -> None:
    replies: list[Message | None] = []
    bus.call(call(), replies.append, seconds=0)

    bus.pump()
    bus.close()

    assert replies == [None]


def test_whoever_gave_a_call_up_may_close_the_bus(bus: Bus) -> None:
    replies: list[Message | None] = []

    def close(reply: Message | None) -> None:
        replies.append(reply)
        bus.close()

    for _ in range(2):
        bus.call(call(), close, seconds=0)
    bus.pump()

    assert replies == [None]


def test_the_next_deadline_is_that_of_the_first_call(bus: Bus) -> None:
    assert bus.deadline() is None

    bus.call(call(), lambda _: None, seconds=60)
    bus.call(call(), lambda _: None, seconds=5)
    deadline = bus.deadline()
    bus.close()

    assert deadline is not None
    assert 0 < deadline <= 5


def test_a_lost_bus_is_told_at_every_use(bus: Bus, connection: FakeConnection) -> None:
    connection.broken = True

    with pytest.raises(BusLostError):
        bus.send(call())
    with pytest.raises(BusLostError):
        bus.call(call(), lambda _: None)
    with pytest.raises(BusLostError):
        bus.subscribe(MatchRule(type="signal"))
    with pytest.raises(BusLostError):
        bus.pump()
    bus.close()


def test_a_handler_may_close_the_bus(bus: Bus, connection: FakeConnection) -> None:
    heard: list[object] = []

    def close(message: Message) -> None:
        heard.append(member(message))
        bus.close()

    bus.listen(close)
    connection.signal(NOTIFICATIONS, "NotificationClosed", "uu", (1, 2))
    connection.signal(NOTIFICATIONS, "NotificationClosed", "uu", (2, 2))
    bus.pump()

    assert heard == ["NotificationClosed"]


def test_the_descriptor_and_the_name_are_the_connections(
    bus: Bus, connection: FakeConnection
) -> None:
    number = connection.sock.fileno()

    assert bus.fileno() == number
    assert bus.name == ":1.7"
    bus.close()


@pytest.mark.parametrize(
    "address",
    [
        "unix:path=/nowhere/at/all",
        "tcp:host=127.0.0.1,port=1",
        "nonsense",
        "unix:dir=/",
    ],
)
def test_an_address_that_leads_nowhere_is_a_lost_bus(address: str) -> None:
    with pytest.raises(BusLostError):
        open_session_bus({"DBUS_SESSION_BUS_ADDRESS": address})


def test_no_address_at_all_is_a_lost_bus() -> None:
    with pytest.raises(BusLostError):
        open_session_bus({})


def test_without_an_address_the_runtime_folder_is_tried(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        answering = threading.Thread(target=_refuse, args=[server])
        answering.start()
        with pytest.raises(BusLostError):
            open_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
        answering.join()


def test_a_bus_that_hangs_is_given_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        with pytest.raises(BusLostError):
            open_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})


def _refuse(server: socket.socket) -> None:
    peer, _ = server.accept()
    with peer:
        peer.recv(64)
        peer.sendall(b"REJECTED EXTERNAL\r\n")
