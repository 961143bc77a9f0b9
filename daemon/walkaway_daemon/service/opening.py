"""Opening the house: each part in its order, and closed again the other way round."""

import os
import sys
from collections import deque
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

from walkaway_daemon.computer.clock import Clock, awake
from walkaway_daemon.computer.desktop_opener import DesktopOpener, opening_command
from walkaway_daemon.computer.folders.chooser import choose_folders
from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.computer.lock import is_held, take_lock
from walkaway_daemon.computer.paths import Paths, clear_unfinished
from walkaway_daemon.computer.secret import installation_secret
from walkaway_daemon.control.chooser import choose_doorway
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.control.server import Server
from walkaway_daemon.guard.gate import Gate
from walkaway_daemon.guard.graduating import Graduating, Notices
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.senses import Senses, choose_senses
from walkaway_daemon.guard.turning_back import TurningBack
from walkaway_daemon.interventions.chooser import choose_notifier
from walkaway_daemon.interventions.notifier import Heard, Notifier
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.ledger.store import Ledger, fresh_id
from walkaway_daemon.loop.loop import Loop
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.pause.chooser import AppsAtHand, choose_reach, let_go_of_any
from walkaway_daemon.pause.launch import choose_launch, in_sandbox
from walkaway_daemon.pause.window import Means, PauseWindow
from walkaway_daemon.program.mishap import blame
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import rules_of
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_daemon.sensors.lookout import Lookout
from walkaway_daemon.sensors.presence.presence import may_show
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.service.house import Engine, House
from walkaway_daemon.service.installed import Installed
from walkaway_daemon.service.journal import Journal
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.words import outcries


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and how a guard is opened."""

    paths: Paths
    clock: Clock
    journal: Journal


@contextmanager
def open_house(setting: Setting) -> Generator[House, None, None]:
    """Open everything; on leaving, close it, the last opened first.

    Raise `TroubleError` where another guard runs or a file cannot be used.
    """
    with ExitStack() as opened:
        with _our_errors():
            house = _open(setting, opened)
        yield house


@contextmanager
def _our_errors() -> Generator[None, None, None]:
    """Turn what the ledger and the system raise into ours, at this one border."""
    try:
        yield
    except LedgerError as error:
        raise TroubleError(error.said, error.remedy) from error
    except OSError as error:
        raise TroubleError(*outcries.CLOSED_FOLDERS) from error


def _open(setting: Setting, opened: ExitStack) -> House:
    _take_lock(setting, opened)
    for path in (*setting.paths.promises, setting.paths.held):
        clear_unfinished(path)
    ledger = Ledger.open(setting.paths.ledger)
    opened.callback(ledger.close)
    opening = _Opening(setting, _open_engine(setting.journal, opened), opened)
    return opening.house(ledger)


def _take_lock(setting: Setting, opened: ExitStack) -> None:
    lock = take_lock(setting.paths.lock)
    if lock is None:
        raise TroubleError(*outcries.RUNS_ALREADY)
    opened.callback(lock.release)


def _open_engine(journal: Journal, opened: ExitStack) -> Engine:
    engine = Engine(Loop(partial(_note_failure, journal)), Mailbox())
    opened.callback(engine.mailbox.close)
    opened.callback(engine.loop.close)
    engine.loop.watch(engine.mailbox.fileno(), _handled_in_the_turn)
    return engine


def _handled_in_the_turn() -> None:
    """Nothing: being awake is enough, the turn looks at it."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opens one part after the other, and has each closed again."""

    setting: Setting
    engine: Engine
    opened: ExitStack

    def house(self, ledger: Ledger) -> House:
        clock = self.setting.clock
        secret = installation_secret(self.setting.paths.secret)
        folders = choose_folders(sys.platform)
        rules = self._rules(secret, folders)
        cursors = ledger.cursors().values()
        senses = choose_senses(secret, cursors, clock, lambda: rules.rulebook, folders)
        parts = self._parts(ledger, rules, senses)
        guard = Guard(parts, replay(ledger.entries()))
        notices = Notices(
            lambda: may_show(senses.presence()) and not parts.pauses.is_up,
            NoticeBoard(parts).show,
        )
        graduating = Graduating(guard, rules, clock, notices, parts.tongue)
        reception = Reception(guard, rules, clock, self.engine.stop, graduating)
        self._serve(reception)
        return House(self.engine, guard, reception)

    def _rules(self, secret: bytes, folders: Folders) -> RulesFile:
        rules = rules_of(self.setting.paths, secret)
        rules.load(self.setting.clock.now())
        self.opened.callback(rules.close)
        rules.open(self.engine.mailbox.bell("rules"), folders)
        return rules

    def _parts(self, ledger: Ledger, rules: RulesFile, senses: Senses) -> Parts:
        held = self.setting.paths.held
        heard: deque[Heard] = deque()
        gate = Gate(senses.presence, lambda: pauses.is_up)
        notifier = self._notifier(heard, gate)
        let_go_of_any(held)
        apps = AppsAtHand(held)
        pauses = self._pauses(apps, heard, notifier)
        return Parts(
            clock=self.setting.clock,
            store=ledger,
            rules=rules,
            lookout=self._lookout(senses),
            follow=senses.programs.follow,
            ancestors=senses.programs.ancestors,
            notifier=notifier,
            pauses=pauses,
            heard=heard,
            fresh=fresh_id,
            held=str(held),
            gate=gate,
            turning_back=_turning_back(apps),
            tongue=choose_tongue(os.environ),
            has_tray=partial(is_held, self.setting.paths.tray_lock),
            about=partial(_about, Installed(), ledger),
        )

    def _lookout(self, senses: Senses) -> Lookout:
        lookout = Lookout(senses.named, self.setting.clock, awake)
        self.opened.callback(lookout.close)
        lookout.open(self.engine.mailbox.bell)
        for name, sensor in senses.speaking.items():
            self._watch(sensor.fileno(), name)
        return lookout

    def _notifier(self, heard: deque[Heard], gate: Gate) -> Notifier:
        notifier = choose_notifier(
            heard.append,
            platform=sys.platform,
            environment=os.environ,
            again=gate.again,
        )
        self.opened.callback(notifier.close)
        self._watch(notifier.fileno(), "notifier")
        return notifier

    def _pauses(
        self, apps: AppsAtHand, heard: deque[Heard], notifier: Notifier
    ) -> PauseWindow:
        call = self.engine.mailbox.bell("pause")
        window = PauseWindow(
            Means(
                heard=heard.append,
                fall_back=notifier.show,
                can_whisper=lambda: notifier.finding().sight is not Sight.BLIND,
                apps=apps,
                launch=choose_launch(sys.platform, os.environ, call),
                reaches=choose_reach(sys.platform, os.environ),
            )
        )
        self.opened.callback(window.close)
        self._watch(window.fileno(), "pause")
        return window

    def _serve(self, reception: Reception) -> None:
        try:
            doorway = choose_doorway(self.setting.paths.socket)
            server = Server(doorway, self.engine.loop, reception.answer)
            server.open()
        except OSError as error:
            # To guard matters more than to be spoken to.
            told = f"Nobody can speak to the guard: {blame(error)}."
            self.setting.journal.note(told)
            return
        self.opened.callback(server.close)
        reception.listen(server.push)

    def _watch(self, descriptor: int | None, name: str) -> None:
        """Wake up with what arrives there, and note who called."""
        if descriptor is not None:
            self.engine.loop.watch(descriptor, self.engine.mailbox.note(name))


def _about(installed: Installed, ledger: Ledger) -> tuple[Finding, ...]:
    return (*installed.findings(), *ledger.findings())


def _turning_back(apps: AppsAtHand) -> TurningBack:
    command = opening_command(sys.platform, os.environ, sandboxed=in_sandbox())
    opener = DesktopOpener(command, os.environ)
    return TurningBack(apps.ask_to_close, apps.meet, opener.open, opener.collect)


def _note_failure(journal: Journal, error: Exception) -> None:
    journal.note(f"A turn went wrong: {blame(error)}.")
