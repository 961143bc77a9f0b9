"""Random entries such as the ledger keeps."""

from typing import Any

from hypothesis import strategies as st

from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    Entry,
    GoodbyeSaid,
    HoldTaken,
    PlansPutOff,
    PromiseLeft,
    Recorded,
    ResponseShown,
    RestPlanned,
    RestWithdrawn,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
    UrgeAnswered,
    UrgeBegan,
    UrgeEnded,
    UrgeJoined,
    UrgeLed,
    UrgeLeft,
    UrgeOutOfSight,
    UrgeRevised,
    UrgeTouched,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import Moment
from walkaway_rules.terms import Terms


def ids(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789abcdef", min_size=length, max_size=length)


times = st.integers(-(2**60), 2**60)
moments = st.builds(
    Moment,
    utc=times,
    offset=st.integers(-1440, 1440),
    steady=times,
    boot=st.one_of(st.just(""), ids(16)),
)
_spans = st.integers(0, 2**50)
_fields: dict[str, st.SearchStrategy[Any]] = {
    "urge": ids(32),
    "into": ids(32),
    "boundary": st.one_of(st.just(""), ids(16)),
    "at": moments,
    "starts": moments,
    "ends": moments,
    "terms": st.builds(Terms, settle=_spans, grace=_spans),
    "answer": st.sampled_from(Answer),
    "response": st.sampled_from(Response),
    "outcome": st.sampled_from(Outcome),
    "sign": st.one_of(st.none(), st.sampled_from(MatchKind)),
    **{
        flag: st.booleans()
        for flag in ("sought", "needed", "late", "counts", "watched")
    },
}
KINDS: tuple[type[Entry], ...] = (
    UrgeBegan,
    UrgeTouched,
    UrgeLeft,
    UrgeOutOfSight,
    UrgeLed,
    UrgeAnswered,
    ResponseShown,
    UrgeEnded,
    UrgeRevised,
    UrgeJoined,
    RestPlanned,
    RestWithdrawn,
    WatchBegan,
    WatchEnded,
    PromiseLeft,
    HoldTaken,
    PlansPutOff,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
    GoodbyeSaid,
)


def _any_of(kind: type[Entry]) -> st.SearchStrategy[Entry]:
    names = kind.__dataclass_fields__
    return st.builds(kind, **{name: _fields[name] for name in names})


entries: st.SearchStrategy[Entry] = st.one_of([_any_of(kind) for kind in KINDS])
recorded = st.builds(Recorded, entry=entries, now=moments)
cursors = st.builds(
    Cursor,
    source=st.sampled_from(["a" * 32, "b" * 32]),
    position=_spans,
    time=_spans,
)
