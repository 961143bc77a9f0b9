"""Rows: entries as the ledger stores them, in numbers and hexadecimal ids only.

Every word of the language has a number that never changes its meaning. There is
no column for a text, so no address, title or name can be stored by mistake.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

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

Value = int | str | None
Row = Mapping[str, Value]
"""Column names and what stands in them; an absent column is NULL."""

KINDS: Final[Mapping[int, type[Entry]]] = {
    1: UrgeBegan,
    2: UrgeTouched,
    3: UrgeLeft,
    4: UrgeAnswered,
    5: ResponseShown,
    6: UrgeEnded,
    7: UrgeRevised,
    8: UrgeJoined,
    9: RestPlanned,
    10: RestWithdrawn,
    11: WatchBegan,
    12: WatchEnded,
    13: PromiseLeft,
    14: HoldTaken,
    15: PlansPutOff,
    16: UrgeOutOfSight,
    17: UrgeLed,
    20: StepOffered,
    21: StepPlanned,
    22: StepWithdrawn,
    23: GoodbyeSaid,
}

Word = Answer | Response | Outcome | MatchKind

Field = Moment | Terms | Word | Value
"""What the fields of entries hold."""

WORDS: Final[Mapping[str, Mapping[int, Word]]] = {
    "answer": {1: Answer.TURN_BACK, 2: Answer.GO_ON, 3: Answer.CLOSED},
    "response": {1: Response.WHISPER, 2: Response.PAUSE, 3: Response.HOLD},
    "outcome": {
        1: Outcome.TURNED_AWAY,
        2: Outcome.WENT_ON,
        3: Outcome.PASSED_BY,
        4: Outcome.NEEDED,
        5: Outcome.MISSED,
        6: Outcome.DISPUTED,
        7: Outcome.UNKNOWN,
    },
    "sign": {
        1: MatchKind.PROFILE,
        2: MatchKind.SEARCH,
        3: MatchKind.NAME,
        4: MatchKind.SITE,
        5: MatchKind.PLACE,
        6: MatchKind.SONG,
        7: MatchKind.LONGING,
        8: MatchKind.PHONE,
        9: MatchKind.MAIL,
        10: MatchKind.APP,
        11: MatchKind.KEEPSAKE,
        12: MatchKind.CHECKING,
    },
}

FLAGS: Final = frozenset({"sought", "needed", "late", "counts", "watched"})
"""Columns that hold 0 or 1."""

MOMENTS: Final[Mapping[str, str]] = {"at": "at_", "starts": "at_", "ends": "end_"}
"""Under which columns the moments of an entry stand; its own have no prefix."""

_KIND_OF = {entry: number for number, entry in KINDS.items()}
_NUMBER_OF = {
    word: number for words in WORDS.values() for number, word in words.items()
}


def encode(recorded: Recorded) -> Row:
    """Return the row for an entry, without the columns that do not concern it."""
    entry = recorded.entry
    row: dict[str, Value] = {"kind": _KIND_OF[type(entry)]}
    row |= _moment_columns("", recorded.now)
    for field in fields(entry):
        row |= _columns(field.name, getattr(entry, field.name))
    return row


def decode(row: Row) -> Recorded | None:
    """Given a row with every column, return its entry.

    Return None for a kind or a word that only a newer Walkaway knows.
    """
    kind = KINDS.get(_number(row["kind"]))
    if kind is None:
        return None
    try:
        values: dict[str, Any] = {
            field.name: _value(field.name, row) for field in fields(kind)
        }
    except KeyError:
        return None
    return Recorded(kind(**values), _moment(row, ""))


def _columns(name: str, value: Field) -> Row:
    match value:
        case Moment():
            return _moment_columns(MOMENTS[name], value)
        case Terms(settle, grace):
            return {"settle": settle, "grace": grace}
        case Answer() | Response() | Outcome() | MatchKind():
            return {name: _NUMBER_OF[value]}
        case bool():
            return {name: int(value)}
        case None:
            return {}
        case _:
            return {name: value}


def _value(name: str, row: Row) -> Field:
    if name in MOMENTS:
        return _moment(row, MOMENTS[name])
    if name == "sign":
        # Ledgers from before it have none, and a newer one may have others.
        return WORDS[name].get(_number(row.get(name)))
    if name in WORDS:
        return WORDS[name][_number(row[name])]
    if name in FLAGS:
        return bool(row[name])
    if name == "terms":
        return Terms(_number(row["settle"]), _number(row["grace"]))
    return row[name]


def _moment_columns(prefix: str, moment: Moment) -> dict[str, Value]:
    return {
        f"{prefix}utc": moment.utc,
        f"{prefix}shift": moment.offset,
        f"{prefix}steady": moment.steady,
        f"{prefix}boot": moment.boot,
    }


def _moment(row: Row, prefix: str) -> Moment:
    return Moment(
        utc=_number(row[f"{prefix}utc"]),
        offset=_number(row[f"{prefix}shift"]),
        steady=_number(row[f"{prefix}steady"]),
        boot=str(row[f"{prefix}boot"]),
    )


def _number(value: Value) -> int:
    """Return a number column's content; the table holds only integers there."""
    return value if isinstance(value, int) else 0
