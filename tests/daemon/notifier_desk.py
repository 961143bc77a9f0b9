"""A notifier on a session bus, with its notification server in the test's hands."""

from dataclasses import dataclass, field

from jeepney import Message

from daemon.fake_bus import BUS, NOTIFICATIONS, FakeBuses
from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Heard, Whisper

WHISPER = Whisper("u", "J can wait", "A breath.", "Turn back", "Not now")
SERVICE = "org.freedesktop.Notifications"
FULL = ["body", "body-markup", "actions"]


@dataclass
class Desk(FakeBuses):
    """A notifier, the bus it believes in, and what was heard."""

    heard: list[Heard] = field(default_factory=list[Heard])
    now: float = 100.0
    again: list[str] = field(default_factory=list[str])
    server: str = "a desktop"
    notifier: FreedesktopNotifier = field(init=False)

    def __post_init__(self) -> None:
        self.notifier = FreedesktopNotifier(
            self.heard.append, self.open_bus, lambda: self.now, self.again.append
        )

    def begin(self, *, owned: bool = True) -> None:
        self.notifier.open()
        self.answer_greeting(owned=owned)

    def answer_greeting(self, *, owned: bool = True) -> None:
        self.bus.answer(self.bus.calls("NameHasOwner")[-1], "b", owned)
        self.notifier.pump()

    def know(self, *capabilities: str) -> None:
        call = self.bus.calls("GetCapabilities")[-1]
        self.bus.answer(call, "as", list(capabilities))
        self.notifier.pump()
        self.present(*self.bus.calls("GetServerInformation")[-1:])

    def present(self, *calls: Message) -> None:
        for call in calls:
            told = (self.server, "a vendor", "1.0", "1.2")
            self.bus.answer(call, "ssss", *told)
        self.notifier.pump()

    def land(self) -> None:
        self.bus.answer(self.bus.calls("Notify")[-1], "u", 5)
        self.notifier.pump()

    def tell(self, member: str, signature: str, *body: object) -> None:
        self.bus.signal(NOTIFICATIONS, member, signature, body)
        self.notifier.pump()

    def owner(self, old: str, new: str) -> None:
        self.bus.signal(BUS, "NameOwnerChanged", "sss", (SERVICE, old, new))
        self.notifier.pump()

    def service(self) -> Service:
        found = self.notifier.finding()
        return next(one for one in Service if notification_finding(one) == found)
