"""Inviting: a decision made into a pause with the sentences of the seeds."""

from dataclasses import dataclass

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.pause.window import Prompt
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.pledges import is_hold_offered
from walkaway_rules.deciding.recent import times_gone_on
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment
from walkaway_rules.pause.card import PauseWording, pause_wording_in
from walkaway_rules.pause.invitation import Invitation, invitation_card
from walkaway_rules.pause.order import Order
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tender import is_tender
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.situation import Scene
from walkaway_seeds import pause_words

WORDING = PauseWording(
    days=pause_words.DAYS,
    first_day=pause_words.FIRST_DAY,
    breaths=pause_words.BREATHS,
    changed=pause_words.CHANGED,
    turn_back=pause_words.TURN_BACK,
    go_on=pause_words.GO_ON,
    go_on_in=pause_words.GO_ON_IN,
    hope=pause_words.HOPE,
    hold=pause_words.HOLD,
    discreet=pause_words.DISCREET,
    pull_done=pause_words.PULL_DONE,
    pull_lasts=pause_words.PULL_LASTS,
    until_tomorrow=pause_words.UNTIL_TOMORROW,
    over=pause_words.OVER,
)


@dataclass(frozen=True, slots=True)
class Given:
    """What a pause is made from."""

    state: State
    rulebook: Rulebook
    now: Moment
    turn: int
    """How many pauses came before this one."""
    held: str = ""
    """The file that names what is held still."""
    tongue: Tongue = ENGLISH


def invite(
    whisper: Whisper,
    response: Response,
    scene: Scene,
    given: Given,
) -> Prompt:
    """Return the pause for an urge; its words are those of the whisper."""
    invited = Invitation(
        scene=scene,
        response=response,
        words=whisper.body,
        gone_on=times_gone_on(given.state, given.now),
        tender=is_tender(given.rulebook, given.now),
        turn=given.turn,
        hold_offered=is_hold_offered(given.state, given.now),
    )
    order = Order(
        invitation_card(invited, pause_wording_in(given.tongue, WORDING)),
        discreet=scene.discreet,
        held=given.held if response is Response.HOLD else "",
    )
    return Prompt(whisper.urge, response, order, whisper)


def pauses_before(state: State) -> int:
    """Return how often the person was met so far, as far as the ledger says.

    Breathing that turns with it goes on where it was when the guard starts again.
    """
    met = {Outcome.TURNED_AWAY, Outcome.WENT_ON}
    return sum(n for count, n in state.counts.items() if count.outcome in met)
