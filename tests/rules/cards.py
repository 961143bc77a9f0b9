"""Cards of pauses, as a guard would fill them."""

from walkaway_rules.moment import SECOND
from walkaway_rules.pause.card import Card, Occasion, PauseWording, card
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
)


def shown(days: int = 23, turn: int = 0) -> Card:
    occasion = Occasion(
        days, turn, "You sleep better when you don't look.", 10 * SECOND, held=False
    )
    return card(occasion, WORDING)
