"""A peek at the ledger without a guard: reading only."""

from dataclasses import replace

from walkaway_daemon.clock import Clock
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.paths import Paths
from walkaway_daemon.rules_at_hand import rulebook_at_hand
from walkaway_daemon.trouble import TroubleError
from walkaway_daemon.version import VERSION
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import EMPTY, State
from walkaway_rules.promise.resolution import firmest
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.standing import standing
from walkaway_rules.status import Status
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.fading import fading_said
from walkaway_rules.words.resting import resting


def peek(paths: Paths, clock: Clock, tongue: Tongue = ENGLISH) -> Status:
    """Return the status that the ledger and the rules come to.

    A ledger that is not there yet is an empty one. Raise `TroubleError` where it
    cannot be read.
    """
    now = clock.now()
    limits: tuple[str, ...] = ()
    try:
        rulebook = rulebook_at_hand(paths, None, now)
    except TroubleError as error:
        rulebook, limits = Rulebook(), (error.said,)
    state = _state(paths)
    return replace(
        standing(state, rulebook, now, limits, VERSION),
        resting=resting(state, now, tongue),
        fading=fading_said(state, firmest(rulebook), now, tongue),
    )


def _state(paths: Paths) -> State:
    try:
        ledger = Ledger.open_reading(paths.ledger)
        try:
            return replay(ledger.entries())
        finally:
            ledger.close()
    except LedgerError as error:
        if error.fault is LedgerFault.ABSENT:
            return EMPTY
        raise TroubleError(error.said, error.remedy) from error
