"""What is said about changes of the rules that wait."""

from collections.abc import Sequence

from walkaway_rules.moment import HOUR, MINUTE
from walkaway_rules.promise.changes import Loosening

NOTHING_WAITS = "Nothing waits. Your rules are in force as they stand in rules.yaml."
TAKEN_BACK = "rules.yaml is as it was before, and nothing waits any more."
UNREAD = (
    "rules.yaml has changed since the guard last read it.",
    "Try once more in a moment, or start the guard with `walkaway start`.",
)
MIXED = (
    "The file also became firmer, so it is not put back as a whole.",
    "Undo in rules.yaml what you would rather keep: it holds again at once.",
)


def waiting(loosening: Loosening) -> str:
    """Return what waits, and how long it still does."""
    return f"{loosening.said}, in {_length(loosening.left)}"


def promise_report(waits: Sequence[str]) -> str:
    """Return what `walkaway promise` prints."""
    if not waits:
        return NOTHING_WAITS
    lines = [f"  {sentence}" for sentence in waits]
    back = "`walkaway promise keep` takes it back."
    return "\n".join(["Waiting, as you promised yourself:", "", *lines, "", back])


def _length(span: int) -> str:
    """Return the length, rounded up to what somebody would say."""
    if span > 2 * HOUR:
        return f"{-(-span // HOUR)} hours"
    minutes = max(1, -(-span // MINUTE))
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
