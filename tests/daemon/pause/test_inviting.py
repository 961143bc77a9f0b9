"""A decision becomes a pause with the sentences of the seeds."""

from dataclasses import replace
from datetime import date

from daemon.fake_house import CHAT, NOON, J
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.pause.inviting import Given, invite, pauses_before
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import EMPTY, Count, State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import SECOND
from walkaway_rules.rulebook import Hours, Responses, Rulebook
from walkaway_rules.words.situation import Scene

WHISPER = Whisper("one", "A breath first", "Tea first.", "Turn back", "Not now")
SCENE = Scene(J, minute=780, days=23)
GIVEN = Given(EMPTY, Rulebook(), NOON, turn=0, held="/state/held.json")
ALL_DAY = Rulebook(responses=Responses(tender_hours=(Hours(0, 0),)))


def test_a_pause_says_what_its_whisper_would_have_said() -> None:
    prompt = invite(WHISPER, Response.PAUSE, SCENE, GIVEN)

    assert prompt.urge == "one"
    assert prompt.whisper is WHISPER
    assert prompt.order.card.words == "Tea first."
    assert prompt.order.card.wait == 10 * SECOND
    assert prompt.order.held == ""


def test_a_tender_hour_lengthens_the_wait_and_is_never_named() -> None:
    plain = invite(WHISPER, Response.PAUSE, SCENE, GIVEN).order.card
    tender = replace(GIVEN, rulebook=ALL_DAY)
    card = invite(WHISPER, Response.PAUSE, SCENE, tender).order.card

    assert card == replace(plain, wait=15 * SECOND)


def test_a_hold_knows_where_the_programs_are_noted() -> None:
    scene = replace(SCENE, boundary=CHAT)
    prompt = invite(WHISPER, Response.HOLD, scene, GIVEN)

    assert prompt.order.card.held
    assert prompt.order.held == "/state/held.json"


def test_in_discreet_mode_the_window_has_no_name() -> None:
    scene = replace(SCENE, discreet=True)

    assert invite(WHISPER, Response.PAUSE, scene, GIVEN).order.title == ""


def test_breathing_goes_on_turning_where_the_ledger_left_off() -> None:
    today = date(2026, 11, 23)
    counts = {
        Count(today, Account.COUNTED, Outcome.TURNED_AWAY): 4,
        Count(today, Account.COUNTED, Outcome.WENT_ON): 1,
        Count(today, Account.COUNTED, Outcome.MISSED): 9,
    }

    assert pauses_before(EMPTY) == 0
    assert pauses_before(State(counts=counts)) == 5
