"""What waits beside the rules, and the one early exit in seven days."""

import pytest

from walkaway_rules.moment import DAY, HOUR
from walkaway_rules.promise.beside import NOTHING, Beside, Wait, aged, firmer
from walkaway_rules.promise.binding import (
    Bound,
    left_early,
    next_loosening,
    planned,
    rewritten,
    waited,
    with_login,
    without_login,
)
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.resolution import binds
from walkaway_rules.rulebook import App, Checking, Person, Rulebook, Searches, Site
from walkaway_rules.words.loosening import Loosening

FIRM = Rulebook(people=(Person("J", names=("Jane Doe",)),))
BOUND = Bound(FIRM)


def test_ending_the_start_at_login_waits_as_the_rules_do() -> None:
    bound = without_login(BOUND)

    assert next_loosening(bound) == DAY
    assert pending(bound) == (Loosening("start at login: switched off", DAY),)
    assert next_loosening(waited(bound, DAY)) == 0


def test_asking_for_it_again_waits_no_longer() -> None:
    bound = waited(without_login(BOUND), HOUR)

    assert without_login(bound) == bound


def test_it_can_be_taken_back() -> None:
    assert with_login(without_login(BOUND)) == BOUND


def test_an_edit_meanwhile_forgets_nothing() -> None:
    bound = without_login(left_early(BOUND))

    assert rewritten(bound, Rulebook()).beside == bound.beside
    assert rewritten(bound, FIRM).beside == bound.beside


def test_after_the_exit_nothing_waits() -> None:
    bound = left_early(without_login(rewritten(BOUND, Rulebook())))

    assert bound.pasts == ()
    assert next_loosening(bound) == 0
    assert bound.in_force == Rulebook()


def test_an_exit_is_possible_once_in_seven_days() -> None:
    left = left_early(BOUND)

    assert BOUND.beside.until_exit == 0
    assert left.beside.until_exit == 7 * DAY
    assert waited(left, 7 * DAY - 1).beside.until_exit == 1
    assert waited(left, 8 * DAY).beside.until_exit == 0


def test_what_the_ledger_plans_waits_by_the_same_count() -> None:
    bound = waited(planned(BOUND), HOUR)

    assert bound.beside.plan == Wait(DAY, HOUR)
    assert left_early(bound).beside.plan is None


def test_nothing_ages_to_nothing() -> None:
    assert aged(NOTHING, DAY) == NOTHING


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Beside(Wait(DAY)), NOTHING, NOTHING),
        (
            Beside(Wait(DAY, HOUR)),
            Beside(Wait(DAY, 2 * HOUR)),
            Beside(Wait(DAY, HOUR)),
        ),
        (Beside(plan=Wait(DAY, HOUR)), NOTHING, Beside(plan=Wait(DAY, HOUR))),
        (
            Beside(plan=Wait(DAY, HOUR)),
            Beside(plan=Wait(DAY)),
            Beside(plan=Wait(DAY)),
        ),
        (Beside(since_exit=DAY), NOTHING, Beside(since_exit=DAY)),
        (Beside(since_exit=DAY), Beside(since_exit=HOUR), Beside(since_exit=HOUR)),
    ],
)
def test_of_two_records_the_firmer_is_so(
    one: Beside, other: Beside, both: Beside
) -> None:
    assert firmer(one, other) == firmer(other, one) == both


@pytest.mark.parametrize(
    ("rulebook", "does"),
    [
        (Rulebook(), False),
        (FIRM, True),
        (Rulebook(sites=(Site("a.example"),)), True),
        (Rulebook(apps=(App("Chat", ("chat",)),)), True),
        (Rulebook(searches=Searches(packs=("longing",))), True),
        (Rulebook(checking=(Checking("mail", site="mail.example"),)), True),
    ],
)
def test_a_promise_is_about_boundaries(rulebook: Rulebook, *, does: bool) -> None:
    assert binds(rulebook) is does
