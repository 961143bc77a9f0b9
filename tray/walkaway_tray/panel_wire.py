"""What a panel asks and is told, as messages of D-Bus."""

from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)

from walkaway_tray.panel_call import Answer, Failed, PanelCall


def call_in(message: Message) -> PanelCall:
    """Return the method call that a message is."""
    fields = message.header.fields
    return PanelCall(
        str(fields.get(HeaderFields.interface, "")),
        str(fields.get(HeaderFields.member, "")),
        str(fields.get(HeaderFields.signature, "")),
        tuple(message.body),
    )


def reply_to(message: Message, answer: Answer) -> Message:
    """Return the message that answers this one."""
    if isinstance(answer, Failed):
        return new_error(message, answer.error, "s", (answer.said,))
    return new_method_return(message, answer.signature or None, answer.body)


def signal_of(path: str, interface: str, news: tuple[str, str, Any]) -> Message:
    """Given a signal's name, signature and body, return it as sent from there."""
    name, signature, body = news
    emitter = DBusAddress(path, interface=interface)
    return new_signal(emitter, name, signature or None, body)
