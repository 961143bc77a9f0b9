"""Opening the house: each part in its order, and closed again the other way round."""

import os
import sys
from collections import deque
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

from walkaway_daemon.command_line.trouble import TroubleError
from walkaway_daemon.computer.clock import Clock, awake
from walkaway_daemon.computer.desktop_opener import DesktopOpener, opening_command
from walkaway_daemon.computer.folders.chooser import choose_folders
from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.computer.installed import Installed
from walkaway_daemon.computer.paths import Paths, clear_unfinished
from walkaway_daemon.computer.secret import installation_secret
from walkaway_daemon.control.chooser import choose_doorway
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.control.server import Server
from walkaway_daemon.guard.gate import Gate
from walkaway_daemon.guard.graduating import Graduating, Notices
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.senses import Senses, choose_senses
from walkaway_daemon.guard.turning_back import TurningBack
from walkaway_daemon.interventions.chooser import choose_notifier
from walkaway_daemon.interventions.notifier import Heard, Notifier
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.ledger.store import Ledger, fresh_id
from walkaway_daemon.pause.chooser import AppsAtHand, choose_reach, let_go_of_any
from walkaway_daemon.pause.launch import choose_launch, in_sandbox
from walkaway_daemon.pause.window import Means, PauseWindow
from walkaway_daemon.promise.installed_rules import rules_of
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_daemon.sensors.lookout import Lookout
from walkaway_daemon.sensors.presence.presence import may_show
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.service.house import Engine, House
from walkaway_daemon.service.journal import Journal
from walkaway_daemon.service.lock import take_lock
from walkaway_daemon.service.loop import Loop
from walkaway_daemon.service.mailbox import Mailbox
from walkaway_daemon.service.mishap import blame
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
    secret = installation_secret(setting.paths.secret)
    engine = _open_engine(setting.journal, opened)
    folders = choose_folders(sys.platform)
    rules = _open_rules(setting, secret, engine, folders, opened)
    cursors = ledger.cursors().values()
    senses = choose_senses(
        secret, cursors, setting.clock, lambda: rules.rulebook, folders
    )
    parts = _open_parts(setting, (ledger, rules, senses), engine, opened)
    guard = Guard(parts, replay(ledger.entries()))
    notices = Notices(lambda: may_show(senses.presence()), parts.notifier.show)
    graduating = Graduating(guard, rules, setting.clock, notices, parts.tongue)
    reception = Reception(guard, rules, setting.clock, engine.stop, graduating)
    _open_server(setting, reception, engine, opened)
    return House(engine, guard, reception)


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


def _open_rules(
    setting: Setting,
    secret: bytes,
    engine: Engine,
    folders: Folders,
    opened: ExitStack,
) -> RulesFile:
    rules = rules_of(setting.paths, secret)
    rules.load(setting.clock.now())
    opened.callback(rules.close)
    rules.open(engine.mailbox.bell("rules"), folders)
    return rules


def _open_parts(
    setting: Setting,
    found: tuple[Ledger, RulesFile, Senses],
    engine: Engine,
    opened: ExitStack,
) -> Parts:
    ledger, rules, senses = found
    heard: deque[Heard] = deque()
    gate = Gate(senses.presence)
    notifier = _open_notifier(heard, gate, engine, opened)
    let_go_of_any(setting.paths.held)
    apps = AppsAtHand(setting.paths.held)
    return Parts(
        clock=setting.clock,
        store=ledger,
        rules=rules,
        lookout=_open_lookout(senses, engine, opened),
        follow=senses.programs.follow,
        ancestors=senses.programs.ancestors,
        notifier=notifier,
        pauses=_open_pauses(apps, heard, notifier, engine, opened),
        heard=heard,
        fresh=fresh_id,
        held=str(setting.paths.held),
        gate=gate,
        turning_back=_turning_back(apps),
        tongue=choose_tongue(os.environ),
        about=partial(_about, Installed(), ledger),
    )


def _about(installed: Installed, ledger: Ledger) -> tuple[Finding, ...]:
    return (*installed.findings(), *ledger.findings())


def _turning_back(apps: AppsAtHand) -> TurningBack:
    command = opening_command(sys.platform, os.environ, sandboxed=in_sandbox())
    opener = DesktopOpener(command, os.environ)
    return TurningBack(apps.ask_to_close, apps.meet, opener.open, opener.collect)


def _open_lookout(senses: Senses, engine: Engine, opened: ExitStack) -> Lookout:
    lookout = Lookout(senses.named, awake)
    opened.callback(lookout.close)
    lookout.open(engine.mailbox.bell)
    for name, sensor in senses.speaking.items():
        descriptor = sensor.fileno()
        if descriptor is not None:
            engine.loop.watch(descriptor, engine.mailbox.note(name))
    return lookout


def _open_notifier(
    heard: deque[Heard], gate: Gate, engine: Engine, opened: ExitStack
) -> Notifier:
    notifier = choose_notifier(
        heard.append, platform=sys.platform, environment=os.environ, again=gate.again
    )
    opened.callback(notifier.close)
    descriptor = notifier.fileno()
    if descriptor is not None:
        engine.loop.watch(descriptor, _handled_in_the_turn)
    return notifier


def _open_pauses(
    apps: AppsAtHand,
    heard: deque[Heard],
    notifier: Notifier,
    engine: Engine,
    opened: ExitStack,
) -> PauseWindow:
    window = PauseWindow(
        Means(
            heard=heard.append,
            fall_back=notifier.show,
            can_whisper=lambda: notifier.finding().sight is not Sight.BLIND,
            apps=apps,
            launch=choose_launch(
                sys.platform, os.environ, engine.mailbox.bell("pause")
            ),
            reaches=choose_reach(sys.platform, os.environ),
        )
    )
    opened.callback(window.close)
    descriptor = window.fileno()
    if descriptor is not None:
        engine.loop.watch(descriptor, _handled_in_the_turn)
    return window


def _open_server(
    setting: Setting, reception: Reception, engine: Engine, opened: ExitStack
) -> None:
    try:
        doorway = choose_doorway(setting.paths.socket)
        server = Server(doorway, engine.loop, reception.answer)
        server.open()
    except OSError as error:
        # To guard matters more than to be spoken to.
        setting.journal.note(f"Nobody can speak to the guard: {blame(error)}.")
        return
    opened.callback(server.close)
    reception.listen(server.push)


def _note_failure(journal: Journal, error: Exception) -> None:
    journal.note(f"A turn went wrong: {blame(error)}.")


def _handled_in_the_turn() -> None:
    """Nothing: being awake is enough, the turn looks at it."""
