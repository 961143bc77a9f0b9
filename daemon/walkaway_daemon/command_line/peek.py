"""A peek at the ledger without a guard: reading only."""

from collections.abc import Sequence
from dataclasses import replace

from walkaway_daemon.command_line.rules_at_hand import AtHand, at_hand
from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import is_held
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.deciding.watching import unattended
from walkaway_rules.promise.resolution import firmest
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.standing.standing import standing
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import sentence_in, spoken
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.fading import fading_said
from walkaway_rules.words.resting import resting


def peek(paths: Paths, clock: Clock, tongue: Tongue = ENGLISH) -> Status:
    """Return the status that the ledger and the rules come to.

    A ledger that is not there yet is an empty one. Raise `TroubleError` where it
    cannot be read.
    """
    now = clock.now()
    hand = at_hand(paths, now)
    rulebook, limits = rules_to_go_by(hand)
    said = tuple(sentence_in(tongue, limit) for limit in limits)
    state = unattended(replay(recorded(paths)))
    state = as_clocks_will_show(state, clock.offset_at)
    return replace(
        standing(state, rulebook, now, said, VERSION),
        resting=resting(state, now, tongue),
        pending=tuple(spoken(one, tongue) for one in hand.waiting()),
        held=is_held(state, now),
        fading=fading_said(state, firmest(rulebook), now, tongue),
    )


def rules_to_go_by(hand: AtHand) -> tuple[Rulebook, tuple[str, ...]]:
    """Return the rules in force, and what is wrong with the file, if so."""
    said = (hand.own.said,) if isinstance(hand.own, TroubleError) else ()
    try:
        return hand.rulebook(), said
    except TroubleError:
        return Rulebook(), said


def recorded(paths: Paths) -> Sequence[Recorded]:
    """Return what the ledger holds, which is nothing where there is none yet.

    Raise `TroubleError` where it cannot be read.
    """
    try:
        ledger = Ledger.open_reading(paths.ledger)
        try:
            return tuple(ledger.entries())
        finally:
            ledger.close()
    except LedgerError as error:
        if error.fault is LedgerFault.ABSENT:
            return ()
        raise TroubleError(error.said, error.remedy) from error
