"""What the page shows, from the ledger, the rules and the guard."""

from pathlib import Path

import pytest

from daemon.answering import answering
from daemon.fake_house import NOON, StepClock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import (
    AskRecent,
    AskStatus,
    RecentSaid,
    Refused,
    Reply,
    Request,
    StatusSaid,
)
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.page.gathering import gather
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import rules_of
from walkaway_rules.boundary import BoundaryKind, boundary_id
from walkaway_rules.counting.days import DayKind
from walkaway_rules.deciding.entry import (
    Entry,
    Recorded,
    UrgeBegan,
    UrgeEnded,
    WatchBegan,
)
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import HOUR, Moment, plus
from walkaway_rules.remembered import Remembered
from walkaway_rules.status import Status
from walkaway_rules.terms import Terms

SECRET = b"s" * 32
RULES = "walkaway: 1\npeople: [{alias: J, left: 2026-11-20, handles: [jane.doe_91]}]\n"
MILDER = RULES.replace("handles: [jane.doe_91]", "names: [Jane Doe]")
STATUS = Status(3, 3, 3, 3, 0, 1, limits=("Firefox cannot be read.",))
ONE = Remembered("1" * 32, "J", "person", "", "a match", "", "2026-11-23T12:00", "")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    for name in ("config", "state"):
        (tmp_path / name).mkdir()
    return Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")


def began(alias: str, at: Moment) -> UrgeBegan:
    return UrgeBegan(
        urge="1" * 32,
        boundary=boundary_id(SECRET, BoundaryKind.PERSON, alias),
        at=at,
        sought=True,
        needed=False,
        late=True,
        counts=True,
        watched=False,
        terms=Terms(),
        sign=MatchKind.PROFILE,
    )


def remember(paths: Paths, *entries: Entry) -> None:
    ledger = Ledger.open(paths.ledger)
    ledger.append([Recorded(entry, NOON) for entry in entries], ())
    ledger.close()


def guard(request: Request) -> Reply:
    match request:
        case AskStatus():
            return StatusSaid(STATUS)
        case AskRecent():
            return RecentSaid((ONE,))
        case _:
            return Refused("No.")


def test_without_a_guard_the_ledger_tells(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    paths.secret.write_bytes(SECRET)
    before = plus(NOON, -HOUR)
    remember(paths, began("J", before), UrgeEnded("1" * 32, Outcome.MISSED))
    seen = gather(paths, NOON)

    assert not seen.guarding
    assert [day.kind for day in seen.days] == [
        *[DayKind.UNKNOWN] * 3,
        DayKind.LOOKED,
    ]
    ((alias, said, outcome),) = [(r.alias, r.said, r.outcome) for r in seen.recent]
    assert (alias, said, outcome) == ("J", "a profile", "missed")


def test_without_the_secret_no_alias_is_known_and_none_is_made(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    remember(paths, began("J", NOON))

    assert [one.alias for one in gather(paths, NOON).recent] == [""]
    assert not paths.secret.exists()


def test_with_nothing_there_it_is_the_beginning(paths: Paths) -> None:
    seen = gather(paths, NOON)

    assert len(seen.days) == 1
    assert seen.status.limits == ("There is no rules.yaml yet.",)
    assert list(paths.state.iterdir()) == []


def test_what_waits_is_known_without_a_guard(paths: Paths) -> None:
    for text in (RULES, MILDER):
        paths.rules.write_text(text)
        rules = rules_of(paths, SECRET)
        rules.load(NOON)
        rules.close()

    assert gather(paths, NOON).status.pending == (
        "J: 1 handle no longer watched for (in 24 hours)",
    )


def test_a_guard_tells_of_itself(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    remember(paths, began("J", NOON))
    with answering(paths, guard):
        seen = gather(paths, NOON)

    assert seen.guarding
    assert (seen.status, seen.recent) == (STATUS, (ONE,))
    assert seen.since_leaving


def test_a_guard_from_before_is_still_a_guard(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    paths.secret.write_bytes(SECRET)
    remember(paths, began("J", NOON))

    def older(request: Request) -> Reply:
        known = isinstance(request, AskStatus)
        return StatusSaid(STATUS) if known else Refused("It is another version.")

    with answering(paths, older):
        seen = gather(paths, NOON)

    assert seen.guarding
    assert [one.alias for one in seen.recent] == ["J"]


def test_while_a_guard_runs_the_days_until_now_are_watched(paths: Paths) -> None:
    remember(paths, WatchBegan())
    now = plus(NOON, 48 * HOUR)
    alone = gather(paths, now)
    with answering(paths, guard):
        beside = gather(paths, now)

    assert [day.kind for day in alone.days][1:] == [DayKind.UNKNOWN] * 2
    assert [day.kind for day in beside.days][1:] == [DayKind.QUIET] * 2


def test_a_ledger_that_cannot_be_read_is_trouble(paths: Paths) -> None:
    paths.ledger.write_text("this is no database, and never was one" * 99)

    with pytest.raises(TroubleError, match="ledger"):
        gather(paths, StepClock().now())
