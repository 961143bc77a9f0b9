"""`walkaway status`: how things stand."""

import json

from walkaway_daemon.command_line.asking import ENGLISH, ask_guard
from walkaway_daemon.command_line.exit_codes import NOT_RUNNING
from walkaway_daemon.command_line.peek import peek
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.control.message import AskStatus, StatusSaid
from walkaway_daemon.program.terminal import report, say
from walkaway_daemon.tongue.tongue import own_tongue, tongue_of
from walkaway_rules.status import Status, status_to_json
from walkaway_rules.words.reports import status_report


def status(*, as_json: bool) -> int:
    """Print the status, from the guard or, without one, from the ledger."""
    paths = find_paths()
    reply = ask_guard(paths, AskStatus(), ENGLISH if as_json else None)
    guarding = isinstance(reply, StatusSaid)
    tongue = tongue_of(ENGLISH) if as_json else own_tongue()
    if isinstance(reply, StatusSaid):
        told = reply.status
    else:
        told = peek(paths, SystemClock(), tongue)
    if as_json:
        say(_json(told, guarding=guarding))
    else:
        report(status_report(told, guarding=guarding, tongue=tongue))
    return 0 if guarding else NOT_RUNNING


def _json(told: Status, *, guarding: bool) -> str:
    return json.dumps({"guarding": guarding, **status_to_json(told)})
