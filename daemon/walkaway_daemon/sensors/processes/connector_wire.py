"""The kernel's process connector, as bytes.

A message is a netlink head, a connector head and an event; see linux/netlink.h,
linux/connector.h and linux/cn_proc.h. All numbers are in the machine's own order.
"""

import struct

GROUP = 1
"""The connector's group of process events, which is its number there, too."""
_NETLINK = struct.Struct("=IHHII")
_CONNECTOR = struct.Struct("=IIIIHH")
_WISH = struct.Struct("=II")
_EVENT = struct.Struct("=IIQII")
"""What happened, the processor, the time, and the thread's and the process's id."""
_DONE = 3
_LISTEN = 1
_EXEC = 2
_ALIGNED = 4


def wish(port: int) -> bytes:
    """Given our socket's own address, return the wish to be told of programs begun.

    The kernel takes a filter since 6.6; older ones let only root ask at all.
    """
    asked = _WISH.pack(_LISTEN, _EXEC)
    body = _CONNECTOR.pack(GROUP, GROUP, 0, 0, len(asked), 0) + asked
    return _NETLINK.pack(_NETLINK.size + len(body), _DONE, 0, 0, port) + body


def programs_in(data: bytes) -> tuple[int, ...]:
    """Return the processes that turned into a program, in order.

    Whatever else a message holds, and what breaks off, is left out.
    """
    found: list[int] = []
    place = 0
    while place + _NETLINK.size <= len(data):
        size = _NETLINK.unpack_from(data, place)[0]
        if size < _NETLINK.size:
            break
        found += _program_in(data[place + _NETLINK.size : place + size])
        place += size + -size % _ALIGNED
    return tuple(found)


def _program_in(body: bytes) -> tuple[int, ...]:
    if len(body) < _CONNECTOR.size + _EVENT.size:
        return ()
    index, value, *_ = _CONNECTOR.unpack_from(body)
    what, _, _, _, process = _EVENT.unpack_from(body, _CONNECTOR.size)
    is_ours = (index, value, what) == (GROUP, GROUP, _EXEC) and process
    return (process,) if is_ours else ()
