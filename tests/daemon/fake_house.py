"""A guard's surroundings, in the test's own hands."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from walkaway_daemon.guard.gate import Gate
from walkaway_daemon.guard.graduating import Graduating, Notices
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.guard.parts import Parts, Store
from walkaway_daemon.guard.turning_back import TurningBack
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.pause.window import Prompt
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.sensors.lookout import Lookout
from walkaway_daemon.sensors.presence.presence import (
    Hindrance,
    Presence,
    Word,
    heard,
    may_show,
)
from walkaway_daemon.sensors.sensor import (
    AppClosed,
    Cursor,
    Finding,
    Report,
    Sight,
    Sighting,
)
from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import Entry, Recorded, UrgeEnded
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import EMPTY, State
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.moment import HOUR, SECOND, Moment, plus
from walkaway_rules.observation import (
    Observation,
    ProcessStarted,
    Visit,
    VisitKind,
    WindowShown,
)
from walkaway_rules.rulebook import Checking, Rulebook
from walkaway_rules.words.loosening import Loosening

NOON = Moment(1_795_435_200_000_000, 60, steady=10**10, boot="b" * 16)  # 2026-11-23
J = Boundary("aaaaaaaaaaaaaaaa", BoundaryKind.PERSON, "J", Response.PAUSE)
CHAT = Boundary("bbbbbbbbbbbbbbbb", BoundaryKind.APP, "Chat", Response.PAUSE)
PROFILE = "https://canary.example/jane"
TITLE = "Canary Jane"
CHECKED_PAGE = "https://mail.example/"
CHECKED = Checked(
    Boundary("dddddddddddddddd", BoundaryKind.CHECKING, "Mail", Response.WHISPER),
    Checking("Mail", site="mail.example", more_than=1, per=HOUR),
)


class StepClock:
    """A clock that the test moves."""

    def __init__(self, moment: Moment = NOON) -> None:
        self.moment = moment
        self.changes: int | None = None
        """When the offset becomes an hour less, by the clock's own UTC."""

    def now(self) -> Moment:
        return self.moment

    def offset_at(self, utc: int) -> int:
        later = self.changes is not None and utc >= self.changes
        return self.moment.offset - 60 * later

    def step(self, seconds: float) -> None:
        self.moment = plus(self.moment, round(seconds * SECOND))


class ScriptedSensor:
    """A sensor that brings what the test lays out."""

    def __init__(self, pause: float | None = None) -> None:
        self.reports: deque[Report] = deque()
        self.wake: Callable[[], None] = lambda: None
        self.reads = 0
        self.closed = False
        self.sight = Sight.WORKING
        self.rest = pause

    def open(self, wake: Callable[[], None]) -> None:
        self.wake = wake

    def read(self) -> Report:
        self.reads += 1
        return self.reports.popleft() if self.reports else Report()

    def due_in(self) -> float | None:
        return self.rest

    def findings(self) -> Sequence[Finding]:
        return (Finding("A sensor", self.sight, "It sees."),)

    def close(self) -> None:
        self.closed = True


class PaperNotifier:
    """A notifier that writes down what it is asked to show."""

    def __init__(self, heard: deque[Heard]) -> None:
        self._heard = heard
        self.shown: list[Whisper] = []
        self.withdrawn: list[str] = []
        self.works = True
        self.arriving: list[Heard] = []
        self.up: list[str] = []

    def fileno(self) -> int | None:
        return None

    def due_in(self) -> float | None:
        return None

    def show(self, whisper: Whisper) -> None:
        if self.works:
            self.shown.append(whisper)
            self.up = [one for one in self.up if one != whisper.urge] + [whisper.urge]
            self._heard.append(Heard(whisper.urge, None))

    def withdraw(self, urge: str) -> None:
        self.withdrawn.append(urge)
        self.up = [one for one in self.up if one != urge]

    def clear(self) -> Sequence[str]:
        cleared, self.up = self.up, []
        return cleared

    def pump(self) -> None:
        """Take what the test lets arrive."""
        self._heard += self.arriving
        self.arriving.clear()

    def finding(self) -> Finding:
        return Finding("Notifications", Sight.WORKING, "Whispers are shown.")

    def close(self) -> None:
        self.works = False

    def answer(self, answer: Answer) -> None:
        """Answer the whisper shown last."""
        self._heard.append(Heard(self.shown[-1].urge, answer))


class PaperPauses:
    """A pause window that writes down what it is asked to show.

    Like a guard without a screen it answers with whispers, unless it has one.
    """

    def __init__(self, heard: deque[Heard], notifier: PaperNotifier) -> None:
        self._heard = heard
        self._notifier = notifier
        self.screen = False
        self.sight = Sight.WORKING
        self.shown: list[Prompt] = []
        self.arriving: list[Heard] = []
        self.withdrawn: list[str] = []
        self.is_up = False

    def show(self, prompt: Prompt) -> None:
        if not self.screen:
            self._notifier.show(prompt.whisper)
            return
        self.shown.append(prompt)
        self.is_up = True
        self._heard.append(Heard(prompt.urge, None, prompt.response))

    def withdraw(self, urge: str) -> None:
        self.withdrawn.append(urge)

    def pump(self) -> None:
        """Take what the test lets arrive."""
        self._heard += self.arriving
        self.arriving.clear()

    def due_in(self) -> float | None:
        return None

    def finding(self) -> Finding:
        return Finding("Pauses", self.sight, "Pauses are shown.")

    def answer(self, answer: Answer, *, hold: bool = False) -> None:
        """Answer the pause shown last."""
        last = self.shown[-1]
        self.is_up = False
        self._heard.append(Heard(last.urge, answer, last.response, hold))


class CanaryMatcher:
    """Knows one profile, one news page about them, one app and one checked site."""

    boundaries = (J, CHAT, CHECKED.boundary)

    def match(self, observation: Observation) -> Match | None:
        match observation:
            case Visit(address="https://canary.example/jane"):
                return Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
            case Visit(title="Canary Jane"):
                return Match(J, MatchKind.NAME, sought=False, why="Their name.")
            case WindowShown(title=title) if title.endswith("(@jane)"):
                return Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
            case ProcessStarted(name="chat") | WindowShown(app="chat"):
                return Match(CHAT, MatchKind.APP, sought=True, why="That app.")
            case _:
                return None

    def checked(self, observation: Observation) -> tuple[Checked, ...]:
        match observation:
            case Visit(address=address) if address.startswith(CHECKED_PAGE):
                return (CHECKED,)
            case WindowShown(app="mail"):
                return (CHECKED,)
            case _:
                return ()


@dataclass
class ScriptedRules:
    """Rules that change when the test says so."""

    rulebook: Rulebook = field(default_factory=Rulebook)
    matcher: Matches = field(default_factory=CanaryMatcher)
    trouble: str = ""
    news: bool = False
    wait: float | None = None
    next_trouble: str = ""
    pending: tuple[str, ...] = ()
    begun: tuple[Loosening, ...] = ()
    remarked: int = 0
    keeper: PromiseKeeper = field(default_factory=lambda: PromiseKeeper(()))

    def leave(self, now: Moment) -> bool:
        self.pending = ()
        return self.keeper.leave(now)

    def poll(self, now: Moment) -> bool:
        del now
        if self.next_trouble:
            self.trouble, self.next_trouble = self.next_trouble, ""
            self.news = True
        news, self.news = self.news, False
        return news

    def due_in(self, now: Moment) -> float | None:
        del now
        return self.wait


class Tape:
    """A store in memory that can be full."""

    def __init__(self) -> None:
        self.recorded: list[Recorded] = []
        self.cursors: dict[str, Cursor] = {}
        self.writes = 0
        self.full = False

    @property
    def entries(self) -> list[Entry]:
        return [each.entry for each in self.recorded]

    @property
    def outcomes(self) -> list[Outcome]:
        return [one.outcome for one in self.entries if isinstance(one, UrgeEnded)]

    def append(self, recorded: Sequence[Recorded], cursors: Sequence[Cursor]) -> None:
        if self.full:
            raise LedgerError(LedgerFault.CLOSED_OFF)
        self.writes += 1
        self.recorded += recorded
        self.cursors |= {each.source: each for each in cursors}


class FakeHouse:
    """A guard among fakes; `turn` lets it do one turn."""

    def __init__(self, store: Store | None = None, state: State = EMPTY) -> None:
        self.clock = StepClock()
        self.tape = Tape()
        self.history = ScriptedSensor()
        self.programs = ScriptedSensor(pause=2.0)
        self.windows = ScriptedSensor()
        self.rules = ScriptedRules()
        self.heard: deque[Heard] = deque()
        self.notifier = PaperNotifier(self.heard)
        self.pauses = PaperPauses(self.heard, self.notifier)
        self.followed: list[int] = []
        self.kin: dict[int, tuple[int, ...]] = {}
        self.presence = Presence()
        self.met: list[int] = []
        self.asked_to_close: list[Sequence[int]] = []
        self.gone_to: list[str] = []
        numbers = count(1)
        self.parts = Parts(
            clock=self.clock,
            store=store or self.tape,
            rules=self.rules,
            lookout=Lookout(
                {
                    "history": self.history,
                    "programs": self.programs,
                    "windows": self.windows,
                },
                self.clock,
            ),
            follow=self.followed.append,
            ancestors=lambda pid: self.kin.get(pid, ()),
            notifier=self.notifier,
            pauses=self.pauses,
            heard=self.heard,
            fresh=lambda: f"{next(numbers):032x}",
            gate=Gate(lambda: self.presence, lambda: self.pauses.is_up),
            turning_back=TurningBack(
                self.asked_to_close.append, self.met.extend, self.gone_to.append
            ),
        )
        self.guard = Guard(self.parts, state)
        board = NoticeBoard(self.parts)
        notices = Notices(lambda: may_show(self.presence), board.show)
        self.graduating = Graduating(self.guard, self.rules, self.clock, notices)

    def visits(self, *sightings: Sighting, cursor: int = 0) -> None:
        """Lay out visits for the next turn, and wake the guard."""
        cursors = (Cursor("cc" * 16, cursor, 0),) if cursor else ()
        self.history.reports.append(Report(sightings=sightings, cursors=cursors))
        self.guard.call({"history"})

    def visit(self, address: str = PROFILE, *, ago: float = 0.0) -> None:
        """Let one visit be found in the next turn."""
        self.visits(self.seen(address, ago=ago))

    def seen(
        self, address: str = PROFILE, *, ago: float = 0.0, late: bool = False
    ) -> Sighting:
        at = self.clock.moment.utc - round(ago * SECOND)
        return Sighting(Visit(address, "", VisitKind.TYPED, at), late=late)

    def start_app(self, pid: int) -> None:
        process = ProcessStarted(pid, "chat", "/bin/chat")
        self.programs.reports.append(Report(sightings=(Sighting(process),)))
        self.guard.call({"programs"})

    def end_apps(self, *pids: int) -> None:
        ended = tuple(AppClosed(pid) for pid in pids)
        self.programs.reports.append(Report(closed=ended))
        self.guard.call({"programs"})

    def front(self, title: str, app: str = "browser") -> None:
        """Let this window come to the front, and let the guard take its turn."""
        shown = Sighting(WindowShown(title, app))
        self.windows.reports.append(Report(sightings=(shown,)))
        self.guard.call({"windows"})
        self.turn()

    def lock(self, *, locked: bool) -> None:
        """Lock the screen, or open it."""
        word = Word("a saver", Hindrance.LOCKED, locked)
        self.presence = heard(self.presence, word)

    def turn(self, *, after: float = 0.0) -> bool:
        self.clock.step(after)
        return self.guard.turn()

    def turns(self, *seconds: float) -> None:
        for each in seconds:
            self.turn(after=each)


def kinds(entries: Iterable[Entry]) -> list[str]:
    """Return the names of the entries' kinds."""
    return [type(entry).__name__ for entry in entries]


def without_steady(moment: Moment) -> Moment:
    """Return the moment as only the wall clock knows it."""
    return replace(moment, steady=0, boot="")
