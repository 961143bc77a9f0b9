"""Invitations: what the pause for one urge shows, made from the moment."""

from dataclasses import dataclass, replace

from walkaway_rules.boundary import BoundaryKind, Response
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.card import Card, Occasion, PauseWording, card
from walkaway_rules.pause.wait import wait_before_going_on
from walkaway_rules.words.situation import Scene

PULL_LASTS = 60 * SECOND
"""Microseconds after which the pause for a pull that was felt ends by itself."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One pause about to be shown."""

    scene: Scene
    response: Response
    words: str
    """The sentence chosen for the moment."""
    gone_on: int
    """How often the person was met and went on in the last 24 hours."""
    tender: bool
    turn: int
    """How many pauses came before this one."""
    hold_offered: bool = False
    """Going on came often enough today for a hold to be a kindness."""


def invitation_card(invited: Invitation, wording: PauseWording) -> Card:
    """Return what the pause shows.

    A pull that was felt has no second door: there is nothing that it leads to. A
    hold is offered only beside two doors.
    """
    pull = invited.scene.boundary.kind is BoundaryKind.PULL
    wait = wait_before_going_on(invited.gone_on, tender=invited.tender)
    held = pull or invited.response is Response.HOLD
    occasion = Occasion(
        days=invited.scene.days,
        turn=invited.turn,
        words=invited.words,
        wait=PULL_LASTS if pull else wait,
        held=held,
        offered=invited.hold_offered and not held,
    )
    shown = card(occasion, _discreet(wording) if invited.scene.discreet else wording)
    if not pull:
        return shown
    return replace(shown, turn_back=wording.pull_done, hold=wording.pull_lasts)


def _discreet(wording: PauseWording) -> PauseWording:
    return replace(wording, days=wording.discreet, first_day=wording.discreet)
