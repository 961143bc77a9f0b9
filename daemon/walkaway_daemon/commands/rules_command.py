"""`walkaway rules`: edit, check or find rules.yaml."""

import os
import shutil
import subprocess
from pathlib import Path

from walkaway_daemon.command_line.editor import choose_editor
from walkaway_daemon.command_line.exit_codes import NOT_WELL
from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.command_line.rules_at_hand import read_file, read_own
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.program.terminal import complain, done, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import keeper_of
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_rules.problem import draw_all
from walkaway_rules.promise.changes import pending
from walkaway_rules.reading.reader import Reading, Sound
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.said import laid_out
from walkaway_rules.words import outcries
from walkaway_rules.words.offering import offers, reaches
from walkaway_rules.words.promising import all_waiting, milder_waits
from walkaway_rules.words.rules_file import SOUND, problems_found


def rules(deed: str, other: str | None = None) -> int:
    """Do what was chosen and return the exit code; another file is only checked."""
    paths = find_paths()
    if other is not None:
        if not Path(other).exists():
            raise TroubleError(*outcries.NO_FILE)
        return _verdict(read_file(Path(other), SystemClock().now()), None)
    match deed:
        case "edit":
            return _edit(paths)
        case "check":
            return _check(paths)
        case _:
            say(str(paths.rules))
            return 0


def _edit(paths: Paths) -> int:
    settle_in(paths, report)
    if paths.rules.is_dir():
        raise TroubleError(*outcries.NO_FILE)
    editor = choose_editor(os.environ, shutil.which)
    if editor is None:
        raise TroubleError(*outcries.NO_EDITOR)
    subprocess.call([*editor, str(paths.rules)])
    return _check(paths)


def _told(rulebook: Rulebook) -> list[str]:
    """Return where each handle is seen, and names that may be missing."""
    from walkaway_daemon.command_line.nicknames_known import (  # noqa: PLC0415  # its list is long
        known_as,
    )

    return [*reaches(rulebook), *offers(rulebook, known_as)]


def _check(paths: Paths) -> int:
    keeper, now = keeper_of(paths), SystemClock().now()
    keeper.load(now)
    return _verdict(read_own(paths, keeper, now), keeper)


def _verdict(reading: Reading, keeper: PromiseKeeper | None) -> int:
    """Print what is wrong in a file; nothing is promised about another one."""
    if isinstance(reading, Sound):
        if reading.notes:
            say(draw_all(reading.notes))
        done(SOUND)
        for line in _told(reading.rulebook):
            report(laid_out("  {line}", line=line))
        if keeper and (waits := pending(keeper.foresee(reading.rulebook))):
            report(milder_waits(all_waiting(waits)))
        return 0
    say(laid_out("{problems}\n", problems=draw_all(reading.problems)))
    kept = None if keeper is None else keeper.in_force is not None
    complain(problems_found(len(reading.problems), kept=kept))
    return NOT_WELL
