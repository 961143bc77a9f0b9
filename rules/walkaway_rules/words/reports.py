"""Reports: what `walkaway status` and `walkaway doctor` print."""

from collections.abc import Sequence
from dataclasses import dataclass

from walkaway_rules.status import Status
from walkaway_rules.tongue.said import joined, laid_out, said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.glyphs import GOOD, PART
from walkaway_rules.words.limits import UNSEEN
from walkaway_rules.words.tray import numbers

NOTE = "·"


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
    lines = [f"{GOOD if guarding else PART} {state}", ""]
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
    """
    width = max((len(line.subject) for line in lines), default=0)
    drawn = [_drawn(line, width) for line in lines]
    never = [laid_out("  {note} {what}", note=NOTE, what=each) for each in UNSEEN]
    histories = [
        laid_out("  {note} {name}: {what}", note=NOTE, name=name, what=what)
        for name, what in databases
    ]
    if histories:
        drawn += ["", said("Histories on this computer:"), *histories]
    return joined("\n", [*drawn, "", said("What is never seen:"), *never])


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
