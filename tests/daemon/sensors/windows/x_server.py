"""An X server made of dictionaries: requests in, packets out."""

import struct
from dataclasses import dataclass, field

ROOT = 0x123
ACTIVE, NAME, PID, STATE, FULL_SCREEN, MANAGER = range(301, 307)
ATOMS = {
    "_NET_ACTIVE_WINDOW": ACTIVE,
    "_NET_WM_NAME": NAME,
    "_NET_WM_PID": PID,
    "_NET_WM_STATE": STATE,
    "_NET_WM_STATE_FULLSCREEN": FULL_SCREEN,
    "_NET_SUPPORTING_WM_CHECK": MANAGER,
}
OLD_NAME, CLASS = 39, 67


def setup(
    status: int = 1, vendor: bytes = b"A maker", others: tuple[int, ...] = ()
) -> bytes:
    """Return a server's answer to the greeting; 1 lets the guest in."""
    count = 1 + len(others)
    fixed = struct.pack("<IIIIHHBB6x4x4x", 1, 2, 3, 4, len(vendor), 65535, count, 1)
    formats = struct.pack("<BBB5x", 24, 32, 32)
    visuals = struct.pack("<BxH4x", 24, 2) + bytes(48) + struct.pack("<BxH4x", 1, 0)
    screen = b"".join(
        struct.pack("<I35xB", root, 2) + visuals for root in (ROOT, *others)
    )
    body = fixed[: 24 + 8] + vendor + bytes(-len(vendor) % 4) + formats + screen
    return struct.pack("<BxHHH", status, 11, 0, len(body) // 4) + body


@dataclass
class XServer:
    """Windows with properties; the other side of one talk."""

    root: int = ROOT
    """The root window of the screen with a window manager."""
    windows: dict[int, dict[int, bytes]] = field(init=False)
    """Their 32-bit, 8-bit values, by atom."""
    followed: set[int] = field(default_factory=set[int])
    requests: int = 0

    def __post_init__(self) -> None:
        """Begin with nothing on the screen."""
        self.windows = {self.root: {}}

    def answer(self, requests: bytes) -> bytes:
        """Return what comes back for these requests."""
        back, place = b"", 0
        while place < len(requests):
            opcode, _, size = struct.unpack_from("<BBH", requests, place)
            self.requests += 1
            back += self._one(opcode, requests[place + 4 : place + size * 4])
            place += size * 4
        return back

    def change(self, window: int, atom: int, value: bytes) -> bytes:
        """Set a property and return the events for it."""
        self.windows[window][atom] = value
        if window not in self.followed:
            return b""
        return struct.pack("<BBHIIIB15x", 28, 0, 0, window, atom, 0, 0)

    def activate(self, window: int) -> bytes:
        """Bring a window to the front."""
        return self.change(self.root, ACTIVE, struct.pack("<I", window))

    def manage(self, window: int) -> bytes:
        """Let a window manager begin, whose own window this is."""
        own = struct.pack("<I", window)
        self.windows[window] = {MANAGER: own}
        return self.change(self.root, MANAGER, own)

    def hide(self, window: int) -> bytes:
        """Take a window from the screen, whatever is said to be active."""
        return self._structure(18, window)

    def show(self, window: int) -> bytes:
        """Bring a window that was hidden back."""
        return self._structure(19, window)

    def _structure(self, code: int, window: int) -> bytes:
        if window not in self.followed:
            return b""
        return struct.pack("<BBHII20x", code, 0, 0, window, window)

    def open_window(self, window: int, title: str, app: str, pid: int = 0) -> None:
        """Have one more window."""
        self.windows[window] = {
            NAME: title.encode(),
            CLASS: f"instance\0{app}\0".encode(),
            PID: struct.pack("<I", pid),
        }

    @property
    def _number(self) -> int:
        return self.requests % (1 << 16)

    def _one(self, opcode: int, body: bytes) -> bytes:
        match opcode:
            case 2:
                return self._follow(*struct.unpack("<III", body))
            case 16:
                (size,) = struct.unpack_from("<H", body)
                return self._reply(0, ATOMS[body[4 : 4 + size].decode()])
            case 20:
                return self._property(*struct.unpack_from("<II", body))
            case _:
                raise AssertionError(opcode)

    def _follow(self, window: int, mask: int, events: int) -> bytes:
        assert (mask, events) in {(0x800, 0), (0x800, 1 << 17 | 1 << 22)}
        if window not in self.windows:
            return self._error()
        (self.followed.add if events else self.followed.discard)(window)
        return b""

    def _property(self, window: int, atom: int) -> bytes:
        if window not in self.windows:
            return self._error()
        value = self.windows[window].get(atom, b"")
        wide = atom in {ACTIVE, PID, STATE, MANAGER}
        count = len(value) // 4 if wide else len(value)
        form = (32 if wide else 8) if value else 0
        return self._reply(form, atom, value, count)

    def _reply(self, form: int, one: int, value: bytes = b"", count: int = 0) -> bytes:
        padded = value + bytes(-len(value) % 4)
        head = struct.pack(
            "<BBHIIII12x", 1, form, self._number, len(padded) // 4, one, 0, count
        )
        return head + padded

    def _error(self) -> bytes:
        return struct.pack("<BBH28x", 0, 3, self._number)
