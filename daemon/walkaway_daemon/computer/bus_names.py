"""Names on a bus, and when one goes from one owner to another."""

from dataclasses import dataclass

from jeepney import HeaderFields, MatchRule, Message, MessageType

_BUS = "org.freedesktop.DBus"
_MEMBER = "NameOwnerChanged"


@dataclass(frozen=True, slots=True)
class OwnerChange:
    """A name that came, went or changed hands."""

    name: str
    before: str
    """Who had it, by the name of a connection; empty for nobody."""
    after: str
    """Who has it now, in the same way."""


def owner_rule(name: str, *, below: bool = False) -> MatchRule:
    """Return what to subscribe to for changes of this name.

    `below` takes in all names that it is the beginning of. Others must not wake us.
    """
    rule = MatchRule(type="signal", sender=_BUS, interface=_BUS, member=_MEMBER)
    rule.add_arg_condition(0, name, "namespace" if below else "string")
    return rule


def owner_change(message: Message) -> OwnerChange | None:
    """Return what the bus says of a name. Nobody else is believed."""
    fields = message.header.fields
    says = fields.get(HeaderFields.sender), fields.get(HeaderFields.member)
    is_signal = message.header.message_type is MessageType.signal
    if not is_signal or says != (_BUS, _MEMBER):
        return None
    name, before, after = message.body
    return OwnerChange(str(name), str(before), str(after))
