"""What the pause for one urge shows."""

from dataclasses import replace

from rules.cards import WORDING
from rules.story import PERSON
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.ladder import PULL
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.invitation import Invitation, invitation_card
from walkaway_rules.words.situation import Scene
from walkaway_seeds import pause_words

SCENE = Scene(PERSON, minute=600, days=23)
INVITED = Invitation(SCENE, Response.PAUSE, "Tea first.", 0, tender=False, turn=0)
FULL = replace(
    WORDING,
    discreet=pause_words.DISCREET,
    pull_done=pause_words.PULL_DONE,
    pull_lasts=pause_words.PULL_LASTS,
    until_tomorrow=pause_words.UNTIL_TOMORROW,
)


def test_a_pause_has_its_words_and_opens_after_ten_seconds() -> None:
    card = invitation_card(INVITED, FULL)

    assert card.words == "Tea first."
    assert card.day == "Day 23. You chose this quiet."
    assert (card.wait, card.held) == (10 * SECOND, False)
    assert card.turn_back == "Turn back"


def test_having_gone_on_and_a_tender_hour_lengthen_the_wait() -> None:
    assert invitation_card(replace(INVITED, gone_on=1), FULL).wait == 15 * SECOND
    assert invitation_card(replace(INVITED, tender=True), FULL).wait == 15 * SECOND


def test_a_hold_has_no_second_door() -> None:
    assert invitation_card(replace(INVITED, response=Response.HOLD), FULL).held


def test_a_hold_is_offered_beside_two_doors_and_nowhere_else() -> None:
    often = replace(INVITED, hold_offered=True)
    pull = replace(often, scene=replace(SCENE, boundary=PULL))

    assert invitation_card(often, FULL).until_tomorrow == (
        "Turn back, and hold all of it until tomorrow"
    )
    assert invitation_card(INVITED, FULL).until_tomorrow == ""
    assert invitation_card(replace(often, response=Response.HOLD), FULL) == (
        invitation_card(replace(INVITED, response=Response.HOLD), FULL)
    )
    assert invitation_card(pull, FULL).until_tomorrow == ""


def test_a_pull_that_was_felt_leads_nowhere_but_back() -> None:
    pull = replace(INVITED, scene=replace(SCENE, boundary=PULL))
    card = invitation_card(pull, FULL)

    assert (card.held, card.wait) == (True, 60 * SECOND)
    assert card.turn_back == "Back to my day"
    assert card.hold == "This ends by itself in {seconds} s."


def test_in_discreet_mode_no_days_are_told() -> None:
    discreet = replace(INVITED, scene=replace(SCENE, discreet=True))

    assert invitation_card(discreet, FULL).day == "A quiet minute."
