"""Messages of D-Bus, as a panel sends and gets them."""

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

from walkaway_tray.panel_call import Failed, PanelCall, Returned
from walkaway_tray.panel_wire import call_in, reply_to, signal_of

CALL = new_method_call(DBusAddress("/p", ":1.7", "org.x"), "Get", "ss", ("a", "b"))
CALL.header.serial = 9


def test_a_call_is_read() -> None:
    assert call_in(CALL) == PanelCall("org.x", "Get", "ss", ("a", "b"))


def test_what_a_call_leaves_out_is_empty() -> None:
    call = new_method_call(DBusAddress("/p", ":1.7"), "Ping")

    assert call_in(call) == PanelCall("", "Ping", "", ())


def test_an_answer_goes_back_to_its_question() -> None:
    reply = reply_to(CALL, Returned("v", (("s", "x"),)))

    assert reply.header.message_type is MessageType.method_return
    assert reply.header.fields[HeaderFields.reply_serial] == 9
    assert reply.header.fields[HeaderFields.signature] == "v"
    assert reply.body == (("s", "x"),)


def test_a_failure_goes_back_as_an_error() -> None:
    reply = reply_to(CALL, Failed("org.x.Error", "no such thing"))

    assert reply.header.message_type is MessageType.error
    assert reply.header.fields[HeaderFields.error_name] == "org.x.Error"
    assert reply.body == ("no such thing",)


def test_news_are_sent_from_where_they_are() -> None:
    signal = signal_of("/p", "org.x", ("NewIcon", "", ()))

    fields = signal.header.fields
    assert fields[HeaderFields.path] == "/p"
    assert fields[HeaderFields.interface] == "org.x"
    assert fields[HeaderFields.member] == "NewIcon"
    assert HeaderFields.signature not in fields
