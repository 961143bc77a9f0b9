"""Lengths of time, as somebody would say them."""

from walkaway_rules.moment import DAY, HOUR, MINUTE
from walkaway_rules.tongue.said import counted


def in_said(span: int) -> str:
    """Given microseconds, return when that is from now, such as "in 3 days"."""
    if span > 2 * DAY:
        return counted(-(-span // DAY), "in 1 day", "in {count} days")
    if span > 2 * HOUR:
        return counted(-(-span // HOUR), "in 1 hour", "in {count} hours")
    minutes = max(1, -(-span // MINUTE))
    return counted(minutes, "in 1 minute", "in {count} minutes")


def length_said(span: int) -> str:
    """Given microseconds, return them in days, hours or minutes, rounded up."""
    if span > 2 * DAY:
        return counted(-(-span // DAY), "1 day", "{count} days")
    if span > 2 * HOUR:
        return counted(-(-span // HOUR), "1 hour", "{count} hours")
    return counted(max(1, -(-span // MINUTE)), "1 minute", "{count} minutes")
