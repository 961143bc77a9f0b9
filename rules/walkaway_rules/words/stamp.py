"""The stamp on a line of the journal."""

from datetime import UTC, datetime, timedelta

from walkaway_rules.moment import Moment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def stamp(now: Moment, text: str) -> str:
    """Return the line: the time to the second in UTC, and the text on one line."""
    when = _EPOCH + timedelta(microseconds=now.utc)
    return f"{when:%Y-%m-%dT%H:%M:%SZ} {' '.join(text.split())}"
