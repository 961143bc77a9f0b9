"""What waits is said in sentences that hold nothing but aliases."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from rules.rulebooks import rulebooks
from walkaway_rules.boundary import Response
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import HOUR, MINUTE, SECOND
from walkaway_rules.promise.binding import Bound, rewritten, waited
from walkaway_rules.promise.changes import loosenings, pending
from walkaway_rules.promise.join import join
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Hours,
    Needed,
    Person,
    Place,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
)
from walkaway_rules.terms import Terms
from walkaway_rules.words.loosening import Loosening

SISTER = CircleMember("her sister", handles=(Handle("jess.doe"),))
JANE = Person(
    "J",
    names=("Jane Doe", "Janey Doe"),
    handles=(Handle("jane.doe_91"),),
    circle=(SISTER,),
)
FULL = Rulebook(
    people=(JANE,),
    places=(Place("Café Luna", within=300.0, sites=("cafeluna.example",)),),
    apps=(App("Telegram", process=("telegram-desktop",)),),
    sites=(Site("example-dating.com"), Site("forum.example", alias="the forum")),
    searches=Searches(packs=("longing",), phrases=("our song",)),
    checking=(Checking("messages", site="chat.example", more_than=6),),
    responses=Responses(tender_hours=(Hours(1350, 450),)),
    private_windows=True,
)
MILD_TERMS = Terms(settle=5 * MINUTE, grace=30 * SECOND)


@pytest.mark.parametrize(
    ("mild", "said"),
    [
        (FULL, ()),
        (
            Rulebook(responses=FULL.responses),
            (
                "J: no longer watched for",
                "Café Luna: no longer watched for",
                "Telegram: no longer watched for",
                "a site on your list: no longer watched for",
                "the forum: no longer watched for",
                "searches: no longer watched for",
                "checking messages: no longer counted",
                "private windows: no longer looked at",
            ),
        ),
        (
            replace(FULL, people=(replace(JANE, names=(), handles=(), circle=()),)),
            (
                "J: 2 names no longer watched for",
                "J: 1 handle no longer watched for",
                "her sister: no longer watched for",
            ),
        ),
        (
            replace(
                FULL, people=(replace(JANE, circle=(CircleMember("her sister"),)),)
            ),
            ("her sister: 1 handle no longer watched for",),
        ),
        (
            replace(
                FULL, people=(replace(JANE, needed=(Needed(site="family.example"),)),)
            ),
            ("J: 1 kind of contact allowed",),
        ),
        (
            replace(FULL, people=(replace(JANE, excepted=(MatchKind.SEARCH,)),)),
            ("J: a search is left alone",),
        ),
        (
            replace(
                FULL,
                people=(
                    replace(
                        JANE,
                        circle=(replace(JANE.circle[0], excepted=(MatchKind.NAME,)),),
                    ),
                ),
            ),
            ("her sister: a page that speaks of them is left alone",),
        ),
        (
            replace(FULL, places=(Place("Café Luna", response=Response.WHISPER),)),
            (
                "Café Luna: 200 m around it instead of 300 m",
                "Café Luna: 1 site no longer watched for",
                "Café Luna: a whisper instead of a pause",
            ),
        ),
        (
            replace(FULL, apps=(App("Telegram", response=Response.WHISPER),)),
            (
                "Telegram: 1 program no longer watched for",
                "Telegram: a whisper instead of a pause",
            ),
        ),
        (
            replace(
                FULL,
                sites=(
                    replace(FULL.sites[0], response=Response.WHISPER),
                    FULL.sites[1],
                ),
            ),
            ("a site on your list: a whisper instead of a pause",),
        ),
        (
            replace(FULL, searches=Searches(packs=("longing",))),
            ("searches: 1 phrase no longer watched for",),
        ),
        (
            replace(FULL, checking=(replace(FULL.checking[0], more_than=9),)),
            ("checking messages: 9 times allowed instead of 6",),
        ),
        (
            replace(
                FULL,
                checking=(replace(FULL.checking[0], response=Response.WHISPER),),
            ),
            ("checking messages: a whisper instead of a pause",),
        ),
        (
            replace(FULL, responses=Responses(terms=MILD_TERMS)),
            (
                "tender hours: shorter",
                "turning away counts after a shorter time",
                "more time to leave a page before it counts as looking",
            ),
        ),
        (
            replace(FULL, promise=Promise(loosen_after=HOUR // 2)),
            ("what becomes milder waits for 30 minutes only",),
        ),
    ],
)
def test_each_loosening_has_its_sentence(mild: Rulebook, said: tuple[str, ...]) -> None:
    assert loosenings(FULL, mild) == said


def test_a_first_search_pack_is_no_loosening() -> None:
    assert loosenings(replace(FULL, searches=None), FULL) == ()


def test_what_waits_is_told_with_the_time_left_soonest_first() -> None:
    bound = rewritten(Bound(FULL), replace(FULL, sites=()))
    bound = rewritten(waited(bound, HOUR), replace(FULL, apps=(), sites=()))

    assert pending(bound) == (
        Loosening("a site on your list: no longer watched for", 23 * HOUR),
        Loosening("the forum: no longer watched for", 23 * HOUR),
        Loosening("Telegram: no longer watched for", 24 * HOUR),
    )


def test_that_contact_with_somebody_new_will_excuse_more_is_said() -> None:
    known = Person("K", names=("Kim Doe",))
    new = replace(JANE, circle=(), needed=(Needed(site="family.example"),))
    bound = rewritten(Bound(Rulebook(people=(known,))), Rulebook(people=(new,)))

    assert pending(bound) == (
        Loosening(
            "J: contact that you allow is let through, whatever else it touches",
            24 * HOUR,
        ),
        Loosening("K: no longer watched for", 24 * HOUR),
    )


def test_nothing_waits_after_a_tightening() -> None:
    assert pending(rewritten(Bound(replace(FULL, apps=())), FULL)) == ()


@settings(max_examples=40)
@given(rulebooks, rulebooks)
def test_a_loosening_is_silent_only_where_nothing_gets_looser(
    new: Rulebook, old: Rulebook
) -> None:
    both = join(new, old)

    assert loosenings(both, both) == ()
    assert bool(loosenings(both, new)) is (pending(rewritten(Bound(old), new)) != ())
