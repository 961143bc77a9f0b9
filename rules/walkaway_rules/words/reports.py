"""Reports: what `walkaway status` and `walkaway doctor` print."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.status import Status
from walkaway_rules.tongue.said import counted, joined, laid_out, said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.glyphs import GOOD, PART
from walkaway_rules.words.limits import UNSEEN
from walkaway_rules.words.tray import numbers

NOTE = "·"
_ENOUGH = 5
"""Lines that say the same of different things; of more, the first are shown."""
_SHOWN = 2
"""How many of so many."""
_Saying = tuple[str, str, str]
_HISTORIES = 12
"""Histories that are named one by one, where there are more than so many."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at."""

    glyph: str
    """GOOD, PART or BAD."""
    subject: str
    said: str
    remedy: str = ""


def status_report(status: Status, *, guarding: bool, tongue: Tongue = ENGLISH) -> str:
    """Return the status as a person reads it, the streak first."""
    awake, away = "The guard is awake.", "The guard is not running."
    state = tongue.gettext(awake if guarding else away)
    if guarding and status.rests:
        state = status.resting
    elif status.resting:
        state = f"{state} {status.resting}"
    lines = [f"{GOOD if guarding else PART} {state}"]
    if not guarding:
        lines.append(f"  {tongue.gettext('`walkaway start` starts it.')}")
    lines.append("")
    lines += [f"  {sentence}" for sentence in numbers(status, tongue)]
    if status.open_urges and not status.discreet:
        lines.append(f"  {_open(status.open_urges, tongue)}")
    if status.pending:
        lines += ["", *_pending(status, tongue)]
    if status.limits:
        lines += ["", *(f"{PART} {limit}" for limit in status.limits)]
    return "\n".join(lines)


def doctor_report(
    lines: Sequence[Line], databases: Sequence[tuple[str, str]] = ()
) -> str:
    """Return everything that was looked at, and what is never seen.

    `databases` are the histories that were found, by name, each with a sentence.
    What would be said of many things is said of the first of them.
    """
    width = max((len(line.subject) for line in lines), default=0)
    drawn = [*_gathered(lines, width)]
    never = [laid_out("  {note} {what}", note=NOTE, what=each) for each in UNSEEN]
    histories: list[str] = [
        laid_out("  {note} {name}: {what}", note=NOTE, name=name, what=what)
        for name, what in databases[:_HISTORIES]
    ]
    if databases[_HISTORIES:]:
        histories.append(_left_out(len(databases) - _HISTORIES))
    if histories:
        drawn += ["", said("Histories on this computer:"), *histories]
    return joined("\n", [*drawn, "", said("What is never seen:"), *never])


def _gathered(lines: Sequence[Line], width: int) -> Iterator[str]:
    """Yield the lines; of many that say the same of different things the first."""
    count = Counter(map(_saying, lines))
    seen: Counter[_Saying] = Counter()
    for line in lines:
        saying = _saying(line)
        seen[saying] += 1
        if count[saying] <= _ENOUGH or seen[saying] <= _SHOWN:
            yield _drawn(line, width)
        if count[saying] > _ENOUGH and seen[saying] == _SHOWN:
            yield _as_many_more(count[saying] - _SHOWN)


def _saying(line: Line) -> _Saying:
    return line.glyph, line.said, line.remedy


def _as_many_more(count: int) -> str:
    more = counted(count, "1 more says the same.", "{count} more say the same.")
    return laid_out("  {note} {more}", note=NOTE, more=more)


def _left_out(count: int) -> str:
    more = counted(count, "1 more; `--json` has it.", "{count} more; `--json` has all.")
    return laid_out("  {note} {more}", note=NOTE, more=more)


def _drawn(line: Line, width: int) -> str:
    first = f"{line.glyph} {line.subject.ljust(width)}  {line.said}"
    if not line.remedy:
        return first
    return f"{first}\n  {' ' * width}  {line.remedy}"


def _pending(status: Status, tongue: Tongue) -> tuple[str, ...]:
    """Return what waits; where that is to stay discreet, only that something does."""
    if status.discreet:
        return (f"{NOTE} {tongue.gettext('A change waits.')}",)
    waiting = tongue.gettext("Waiting: {change}")
    return tuple(f"{NOTE} {waiting.format(change=change)}" for change in status.pending)


def _open(count: int, tongue: Tongue) -> str:
    one, many = "One moment is still open.", "{count} moments are still open."
    return tongue.ngettext(one, many, count).format(count=count)
