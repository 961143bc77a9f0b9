"""Asking one source on a bus, and hearing what it says by itself."""

from collections.abc import Callable, Sequence

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import quiet
from walkaway_daemon.sensors.presence.presence import Word
from walkaway_daemon.sensors.presence.presence_sources import (
    Source,
    read_answer,
    read_news,
)


def news_rule(source: Source) -> MatchRule:
    """Return what its news are subscribed by."""
    interface, member = source.news
    return MatchRule(
        type="signal",
        sender=source.name,
        interface=interface,
        member=member,
        path=source.path,
    )


def ask(source: Source, bus: Bus, hear: Callable[[Word | None], None]) -> None:
    """Ask what holds now; whoever does not know is not heard."""
    get(source, bus, lambda body: hear(read_answer(source, body)))


def get(source: Source, bus: Bus, hear: Callable[[Sequence[object]], None]) -> None:
    """Ask the same, and hear it as it is said."""
    interface, method, signature, arguments = source.question
    address = DBusAddress(source.path, source.name, interface)
    call = new_method_call(address, method, signature, arguments)

    def on_answer(reply: Message | None) -> None:
        if is_good(reply):
            hear(reply.body)

    bus.call(quiet(call), on_answer)


def news_in(source: Source, message: Message) -> Word | None:
    """Return what a signal says, where it is this source's."""
    fields = message.header.fields
    said = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
    if said != source.news or fields.get(HeaderFields.path) != source.path:
        return None
    return read_news(source, message.body)
