"""What the process on a Mac tells, and when."""

from collections.abc import Callable, Sequence

from daemon.sensors.windows.recordings import told
from walkaway_daemon.sensors.windows.mac_child import MacWindow, Teller
from walkaway_daemon.sensors.windows.mac_talk import MacTalk
from walkaway_rules.observation import WindowShown

SAFARI, NOTES = (501, "Safari"), (502, "Notes")


class FakeMac:
    """Programs with windows, and what the test lets happen."""

    def __init__(self, *, trusted: bool = True) -> None:
        self.trusted = trusted
        self.program = SAFARI
        self.titles = {501: "A page", 502: "A note", 0: ""}
        self.full_screen = False
        self.followed: list[int] = []
        self.changed: Callable[[], None] = lambda: None
        self.activated: Callable[[], None] = lambda: None

    def is_trusted(self) -> bool:
        return self.trusted

    def front(self) -> tuple[int, str]:
        return self.program

    def window(self, pid: int) -> MacWindow:
        return MacWindow(self.titles[pid], self.full_screen)

    def follow(self, pid: int, changed: Callable[[], None]) -> None:
        self.followed.append(pid)
        self.changed = changed

    def run(self, activated: Callable[[], None]) -> None:
        self.activated = activated


def begin(mac: FakeMac) -> list[bytes]:
    """Let a teller run on this Mac, and return the lines that it writes."""
    lines: list[bytes] = []
    Teller(mac, lines.append).run()
    return lines


def shown(lines: Sequence[bytes]) -> list[WindowShown]:
    return told(MacTalk(), lines)


def test_what_is_in_front_is_told_at_the_start() -> None:
    assert shown(begin(FakeMac())) == [WindowShown("A page", "Safari", 501)]


def test_another_title_is_told_once() -> None:
    mac = FakeMac()
    lines = begin(mac)
    mac.titles[501] = "Another"
    mac.changed()
    mac.changed()

    assert shown(lines[1:]) == [WindowShown("Another", "Safari", 501)]


def test_another_program_is_told_and_followed() -> None:
    mac = FakeMac()
    lines = begin(mac)
    mac.program = NOTES
    mac.activated()

    assert shown(lines[1:]) == [WindowShown("A note", "Notes", 502)]
    assert mac.followed == [501, 502]


def test_covering_the_screen_is_told() -> None:
    mac = FakeMac()
    lines = begin(mac)
    mac.full_screen = True
    mac.changed()

    assert shown(lines[1:])[0].full_screen


def test_without_a_program_nothing_is_in_front() -> None:
    mac = FakeMac()
    mac.program = (0, "")

    assert shown(begin(mac)) == [WindowShown("", "")]
    assert mac.followed == []


def test_without_leave_only_the_program_is_told() -> None:
    mac = FakeMac(trusted=False)

    assert shown(begin(mac)) == [WindowShown("", "Safari", 501)]
    assert mac.followed == []


def test_leave_that_is_given_later_is_noticed_with_the_next_program() -> None:
    mac = FakeMac(trusted=False)
    lines = begin(mac)
    mac.trusted = True
    mac.program = NOTES
    mac.activated()

    assert shown(lines[1:]) == [WindowShown("A note", "Notes", 502)]
    assert mac.followed == [502]
