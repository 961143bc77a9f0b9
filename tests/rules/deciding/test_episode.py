"""How an urge takes its course."""

from dataclasses import replace
from typing import Any

import pytest

from rules.story import APP, PERSON, TERMS, at
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    ResponseShown,
    UrgeAnswered,
    UrgeBegan,
    UrgeEnded,
    UrgeLeft,
    UrgeTouched,
)
from walkaway_rules.deciding.episode import (
    account_of,
    begin,
    change,
    goes_on,
    merge,
    unwitnessed,
)
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.urge import Account, Urge
from walkaway_rules.moment import Moment

ID = "1" * 32


def live(**changes: bool) -> UrgeBegan:
    flags = {"sought": True, "needed": False, "late": False, "watched": False}
    flags |= changes
    return UrgeBegan(
        urge=ID,
        boundary=PERSON.id,
        at=at(100),
        counts=True,
        terms=TERMS,
        sign=None,
        **flags,
    )


def touch(moment: Moment, **changes: bool) -> UrgeTouched:
    flags = {"sought": True, "late": False, "watched": False} | changes
    return UrgeTouched(ID, moment, sign=None, **flags)


def shown() -> Urge:
    return change(begin(live()), ResponseShown(ID, Response.PAUSE), at(101))


def test_a_live_look_asks_for_a_response() -> None:
    assert begin(live()).asked
    assert not begin(live(late=True)).asked
    assert not begin(live(sought=False)).asked


def test_what_is_sought_from_its_beginning_says_since_when() -> None:
    assert begin(live()).first_sought == at(100)


@pytest.mark.parametrize(("before", "now"), [(True, False), (False, True)])
def test_what_could_be_watched_once_is_watched(*, before: bool, now: bool) -> None:
    urge = change(begin(live(watched=before)), touch(at(120), watched=now), at(120))
    assert urge.watched


def test_what_is_told_late_takes_no_response_back() -> None:
    assert change(begin(live()), touch(at(50), late=True), at(120)).asked


def test_only_the_first_live_look_waits_for_its_response_to_be_shown() -> None:
    found = change(begin(live(late=True)), touch(at(120), late=True), at(700))
    met = change(found, touch(at(700)), at(700))
    seen = change(met, ResponseShown(ID, Response.PAUSE), at(701))
    again = change(seen, touch(at(702)), at(702))
    urges = found, met, seen, again
    assert [urge.awaited for urge in urges] == [False, True, False, False]


@pytest.mark.parametrize(
    ("account", "answer"), [(Account.COUNTED, Answer.GO_ON), (Account.PULL, None)]
)
def test_only_a_pull_felt_again_is_asked_again(
    account: Account, answer: Answer | None
) -> None:
    answered = replace(shown(), account=account, answer=Answer.GO_ON)
    assert change(answered, touch(at(120)), at(120)).answer is answer


def test_needed_contact_is_never_sought() -> None:
    urge = change(begin(live(needed=True)), touch(at(120)), at(120))
    assert urge.first_sought is None
    assert urge.last == at(120)


def test_an_earlier_match_moves_the_beginning() -> None:
    urge = change(begin(live()), touch(at(50), late=True), at(120))
    assert (urge.began, urge.first_sought, urge.last_sought) == (
        at(50),
        at(50),
        at(100),
    )


def test_the_response_is_shown_once() -> None:
    urge = change(shown(), ResponseShown(ID, Response.PAUSE), at(200))
    assert urge.shown == at(101)
    assert change(urge, ResponseShown(ID, Response.WHISPER), at(201)).covered


def test_the_first_leaving_holds_until_the_next_look() -> None:
    left = change(shown(), UrgeLeft(ID), at(110))
    assert change(left, UrgeLeft(ID), at(115)).left == at(110)
    assert change(left, touch(at(112)), at(112)).left is None
    assert change(left, touch(at(105)), at(112)).left == at(110)


def test_looking_after_the_response_is_going_on_from_its_first_time() -> None:
    urge = change(shown(), touch(at(300)), at(300))
    assert change(urge, touch(at(200), late=True), at(301)).gone == at(200)


def test_nothing_goes_on_before_a_response() -> None:
    assert not goes_on(begin(live()), at(500))


def test_a_look_undoes_every_verdict_but_going_on() -> None:
    turned = change(shown(), UrgeEnded(ID, Outcome.TURNED_AWAY), at(800))
    again = change(turned, touch(at(500)), at(801))
    assert (again.outcome, again.ended) == (None, None)
    went = change(shown(), UrgeEnded(ID, Outcome.WENT_ON), at(800))
    assert change(went, touch(at(500)), at(801)).outcome is Outcome.WENT_ON


def test_what_is_passed_by_undoes_no_verdict() -> None:
    turned = change(shown(), UrgeEnded(ID, Outcome.TURNED_AWAY), at(800))
    passed = change(turned, touch(at(500), sought=False), at(801))
    assert passed.outcome is Outcome.TURNED_AWAY


def test_what_the_person_revised_stays_revised() -> None:
    revised = replace(shown(), outcome=Outcome.DISPUTED, revised=True)
    assert change(revised, touch(at(120)), at(120)).outcome is Outcome.DISPUTED


def test_a_closing_proves_nothing() -> None:
    urge = change(begin(live()), UrgeAnswered(ID, Answer.CLOSED), at(105))
    assert urge.shown is None


def test_merging_finds_that_the_first_response_was_gone_on_from() -> None:
    second = replace(
        begin(live()), id="2" * 32, first_sought=at(650), last_sought=at(700)
    )
    merged = merge(shown(), second)
    assert (merged.gone, merged.last_sought, merged.outcome) == (at(650), at(700), None)


def test_merging_keeps_what_the_second_showed_where_the_first_showed_nothing() -> None:
    first = begin(live(late=True))
    second = replace(shown(), left=at(710), gone=at(720), answer=Answer.GO_ON)
    merged = merge(first, second)
    assert (merged.shown, merged.left, merged.gone) == (at(101), at(710), at(720))
    assert merged.answer is Answer.GO_ON


def with_one(name: str, value: object) -> Urge:
    changes: dict[str, Any] = {name: value}
    return replace(begin(live(late=True)), **changes)


@pytest.mark.parametrize("name", ["watched", "asked", "covered", "blind"])
@pytest.mark.parametrize("flags", [(True, False), (False, True)])
def test_merging_forgets_nothing_that_held_for_one_of_the_two(
    name: str, flags: tuple[bool, bool]
) -> None:
    first, second = (with_one(name, flag) for flag in flags)
    assert getattr(merge(first, second), name)


@pytest.mark.parametrize(
    "name", ["first_sought", "shown", "freed", "turned", "gone", "answer"]
)
def test_merging_takes_of_each_thing_what_came_first(name: str) -> None:
    answers, moments = (Answer.TURN_BACK, Answer.GO_ON), (at(300), at(650))
    values = answers if name == "answer" else moments
    first, second = (with_one(name, value) for value in values)
    nothing = with_one(name, None)

    assert getattr(merge(first, second), name) == values[0]
    assert getattr(merge(first, nothing), name) == values[0]
    assert getattr(merge(nothing, second), name) == values[1]


def test_merging_opens_what_was_over() -> None:
    over = change(shown(), UrgeEnded(ID, Outcome.TURNED_AWAY), at(800))
    merged = merge(over, begin(live()))
    assert (merged.outcome, merged.ended) == (None, None)


def test_merging_with_what_was_passed_by_keeps_the_first_looks() -> None:
    first = replace(shown(), left=at(110))
    merged = merge(first, begin(live(sought=False)))
    assert (merged.last_sought, merged.left) == (at(100), at(110))


def test_only_a_running_guard_sees_an_app_or_a_pull() -> None:
    assert unwitnessed(begin(live(watched=True)))
    assert unwitnessed(replace(begin(live()), account=Account.PULL))
    assert not unwitnessed(begin(live()))


def test_an_urge_is_counted_under_one_of_three_headings() -> None:
    assert account_of(APP.id, counts=True) is Account.COUNTED
    assert account_of(PERSON.id, counts=False) is Account.CIRCLE
    assert account_of("", counts=False) is Account.PULL
