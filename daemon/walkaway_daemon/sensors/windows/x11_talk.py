"""The talk with an X server: which window is in front, and what it is called.

A window that is closed between two steps is answered with an error, which stands for
a property that is not there.
"""

from dataclasses import dataclass

from walkaway_daemon.sensors.windows import x11_wire as wire
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import NOTHING, Said
from walkaway_daemon.sensors.windows.x11_line import X11Line
from walkaway_daemon.sensors.windows.xauthority import Key
from walkaway_rules.observation import WindowShown

_ATOMS = (
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_NAME",
    "_NET_WM_PID",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_SUPPORTING_WM_CHECK",
)


@dataclass(slots=True)
class _Look:
    """What is known of the window in front so far."""

    window: int
    app: str = ""
    pid: int = 0
    full_screen: bool = False
    is_modern: bool = False
    """It has a title under the new name, so that the one under the old says nothing."""
    last: WindowShown | None = None
    """What was told of it."""


class X11Talk:
    """One connection to an X server with a window manager that follows EWMH."""

    def __init__(self, key: Key, screen: int = 0) -> None:
        """Given the screen to look at, where the server has several apart."""
        self._screen = screen
        self._screens = 1
        self._line = X11Line(key, self._begin_to_follow)
        self._managed = False
        self._shown: list[WindowShown] = []
        self._root = 0
        self._atoms: list[int] = []
        self._look = _Look(0)

    @property
    def outlook(self) -> Outlook:
        """How well it sees: a window manager has to tell what is in front."""
        if not self._managed:
            return Outlook.NO_MANAGER
        return Outlook.CLEAR if self._screens == 1 else Outlook.ONE_SCREEN

    def begin(self) -> bytes:
        """Return the greeting."""
        return self._line.greet()

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes."""
        for event in self._line.hear(data):
            if self._knows_atoms:
                self._take_event(event[0] & 127, event)
        said = Said(self._line.take(), tuple(self._shown))
        self._shown.clear()
        return said

    def _begin_to_follow(self, setup: bytes) -> None:
        roots = wire.roots_of(setup)
        self._screens = len(roots)
        self._root = roots[min(self._screen, self._screens - 1)]
        self._line.tell(wire.follow(self._root))
        for name in _ATOMS:
            self._line.ask(wire.ask_atom(name), self._take_atom)

    def _take_event(self, code: int, packet: bytes) -> None:
        match code:
            case wire.PROPERTY_NOTIFY:
                self._take_change(*wire.changed_property(packet))
            case wire.UNMAP_NOTIFY:
                self._take_gone(wire.gone_window(packet))
            case wire.MAP_NOTIFY:
                self._ask_active()
            case _:
                pass

    def _take_gone(self, window: int) -> None:
        """Take it as left: where no other window is, openbox goes on naming it."""
        if window == self._look.window:
            self._look = _Look(0)
            self._shown.append(NOTHING)

    def _take_change(self, window: int, atom: int) -> None:
        if window == self._root and atom in (self._atoms[0], self._atoms[5]):
            self._ask_active()
        elif window == self._look.window and atom == self._atoms[1]:
            self._ask_title()
        elif window == self._look.window and atom == wire.WM_NAME:
            # Nearly every program sets both; the old one alone is told of last.
            if not self._look.is_modern:
                self._ask_old_title()
        elif window == self._look.window and atom == self._atoms[3]:
            self._ask_state()
            self._ask_title()

    @property
    def _knows_atoms(self) -> bool:
        return len(self._atoms) == len(_ATOMS)

    def _take_atom(self, packet: bytes) -> None:
        self._atoms.append(wire.atom_in(packet))
        if self._knows_atoms:
            self._ask_active()

    def _ask_active(self) -> None:
        self._line.ask(wire.ask_property(self._root, self._atoms[0]), self._take_active)

    def _take_active(self, packet: bytes) -> None:
        found = wire.property_in(packet)
        self._managed = found != wire.ABSENT
        if not self._managed:
            self._ask_manager(self._root)
        window = found.number
        if window == self._look.window:
            return
        if self._look.window:
            self._line.tell(wire.unfollow(self._look.window))
        self._look = look = _Look(window)
        if not window:
            self._shown.append(NOTHING)
            return
        # Followed before it is asked, so that no change falls between the two.
        self._line.tell(wire.follow(window))
        self._ask_app(look)
        self._ask_state()
        self._ask_title()

    def _ask_manager(self, window: int) -> None:
        """Ask for the window manager's own window, which is asked for itself, too.

        It may have had none in front yet, or be gone and still be named.
        """

        def take_manager(packet: bytes) -> None:
            named = wire.property_in(packet).number
            if named and named == window:
                self._managed = True
            elif named and window == self._root:
                self._ask_manager(named)

        self._line.ask(wire.ask_property(window, self._atoms[5]), take_manager)

    def _ask_app(self, look: _Look) -> None:
        def take_class(packet: bytes) -> None:
            look.app = wire.property_in(packet).app

        def take_pid(packet: bytes) -> None:
            look.pid = wire.property_in(packet).number

        self._line.ask(wire.ask_property(look.window, wire.WM_CLASS), take_class)
        self._line.ask(wire.ask_property(look.window, self._atoms[2]), take_pid)

    def _ask_state(self) -> None:
        look = self._look

        def take_state(packet: bytes) -> None:
            state = wire.property_in(packet).numbers
            look.full_screen = self._atoms[4] in state

        self._line.ask(wire.ask_property(look.window, self._atoms[3]), take_state)

    def _ask_title(self) -> None:
        look = self._look

        def take_title(packet: bytes) -> None:
            if look is not self._look:
                return
            if wire.is_error(packet):
                # Still named, though closed. Its number may be the next window's.
                self._take_gone(look.window)
                return
            title = wire.property_in(packet).text
            look.is_modern = bool(title)
            if title:
                self._tell_of(look, title)
            else:
                self._ask_old_title()

        self._line.ask(wire.ask_property(look.window, self._atoms[1]), take_title)

    def _ask_old_title(self) -> None:
        look = self._look

        def take_title(packet: bytes) -> None:
            if look is self._look and not look.is_modern:
                self._tell_of(look, wire.property_in(packet).text)

        self._line.ask(wire.ask_property(look.window, wire.WM_NAME), take_title)

    def _tell_of(self, look: _Look, title: str) -> None:
        shown = WindowShown(title, look.app, look.pid, look.full_screen)
        if shown != look.last:
            look.last = shown
            self._shown.append(shown)
