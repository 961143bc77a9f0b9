"""What is said about a pause of the guard."""

from walkaway_rules.deciding.state import State, rest_ahead, rest_now
from walkaway_rules.moment import Moment, local_day, local_time


def resting(state: State, now: Moment) -> str:
    """Return the sentence about a pause that runs or waits; empty without one."""
    if (rest := rest_now(state, now)) is not None:
        return f"The guard pauses until {when_said(rest.ends, now)}."
    if (rest := rest_ahead(state, now)) is not None:
        begin, end = when_said(rest.starts, now), when_said(rest.ends, now)
        return f"The guard will pause from {begin} until {end}."
    return ""


def rest_planned(state: State, now: Moment) -> str:
    """Return the answer to somebody who asked for a pause."""
    said = resting(state, now)
    return f"{said} You can take it back at any time." if said else "Nothing changed."


def rest_taken_back() -> str:
    """Return the answer to somebody who took a pause back."""
    return "The guard keeps watching. Welcome back."


def when_said(moment: Moment, now: Moment) -> str:
    """Return the local time, with the day where it is not today."""
    local = local_time(moment)
    apart = (local_day(moment) - local_day(now)).days
    if apart == 0:
        return f"{local:%H:%M}"
    if apart == 1:
        return f"tomorrow {local:%H:%M}"
    return f"{local:%H:%M} on {local.day} {local:%B}"
