from collections.abc import Sequence
from enum import Enum, IntEnum, IntFlag
from typing import Any

class MessageType(Enum):
    method_call = 1
    method_return = 2
    error = 3
    signal = 4

class MessageFlag(IntFlag):
    no_reply_expected = 1
    no_auto_start = 2
    allow_interactive_authorization = 4

class HeaderFields(IntEnum):
    path = 1
    interface = 2
    member = 3
    error_name = 4
    reply_serial = 5
    destination = 6
    sender = 7
    signature = 8
    unix_fds = 9

class Header:
    message_type: MessageType
    flags: MessageFlag
    serial: int
    fields: dict[HeaderFields, Any]

class Message:
    header: Header
    body: tuple[Any, ...]
    def serialise(self, serial: int | None = ...) -> bytes: ...

class DBusErrorResponse(Exception):
    name: str
    data: tuple[Any, ...]

class DBusAddress:
    object_path: str
    bus_name: str | None
    interface: str | None
    def __init__(
        self, object_path: str, bus_name: str | None = ..., interface: str | None = ...
    ) -> None: ...

class MatchRule:
    def __init__(
        self,
        *,
        type: str | None = ...,
        sender: str | None = ...,
        interface: str | None = ...,
        member: str | None = ...,
        path: str | None = ...,
        path_namespace: str | None = ...,
        destination: str | None = ...,
    ) -> None: ...
    def add_arg_condition(self, argno: int, value: str, kind: str = ...) -> None: ...
    def matches(self, message: Message) -> bool: ...
    def serialise(self) -> str: ...

class _MessageBus:
    def AddMatch(self, rule: MatchRule | str) -> Message: ...  # noqa: N802
    def RemoveMatch(self, rule: MatchRule | str) -> Message: ...  # noqa: N802
    def NameHasOwner(self, name: str) -> Message: ...  # noqa: N802
    def RequestName(self, name: str, flags: int = ...) -> Message: ...  # noqa: N802
    def ReleaseName(self, name: str) -> Message: ...  # noqa: N802
    def GetNameOwner(self, name: str) -> Message: ...  # noqa: N802
    def ListNames(self) -> Message: ...  # noqa: N802
    def ListActivatableNames(self) -> Message: ...  # noqa: N802

message_bus: _MessageBus

def new_method_call(
    remote_obj: DBusAddress,
    method: str,
    signature: str | None = ...,
    body: Sequence[Any] = ...,
) -> Message: ...
def new_method_return(
    parent_msg: Message, signature: str | None = ..., body: Sequence[Any] = ...
) -> Message: ...
def new_error(
    parent_msg: Message,
    error_name: str,
    signature: str | None = ...,
    body: Sequence[Any] = ...,
) -> Message: ...
def new_signal(
    emitter: DBusAddress,
    signal: str,
    signature: str | None = ...,
    body: Sequence[Any] = ...,
) -> Message: ...
