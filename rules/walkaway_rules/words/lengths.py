"""Lengths of time, as somebody would say them."""

from walkaway_rules.moment import DAY, HOUR, MINUTE
from walkaway_rules.tongue.said import counted


def length_said(span: int) -> str:
    """Given microseconds, return them in days, hours or minutes, rounded up."""
    if span > 2 * DAY:
        return counted(-(-span // DAY), "1 day", "{count} days")
    if span > 2 * HOUR:
        return counted(-(-span // HOUR), "1 hour", "{count} hours")
    return counted(max(1, -(-span // MINUTE)), "1 minute", "{count} minutes")
