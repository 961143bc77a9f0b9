"""What is said about a pause of the guard."""

from walkaway_rules.deciding.state import State, rest_ahead, rest_now
from walkaway_rules.moment import Moment, local_day, local_time
from walkaway_rules.tongue.tongue import ENGLISH, Tongue, day_said


def resting(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the sentence about a pause that runs or waits; empty without one."""
    if (rest := rest_now(state, now)) is not None:
        said = tongue.gettext("The guard pauses until {end}.")
        return said.format(end=when_said(rest.ends, now, tongue))
    if (rest := rest_ahead(state, now)) is not None:
        begin = when_said(rest.starts, now, tongue)
        said = tongue.gettext("The guard will pause from {begin} until {end}.")
        return said.format(begin=begin, end=when_said(rest.ends, now, tongue))
    return ""


def rest_planned(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the answer to somebody who asked for a pause."""
    said = resting(state, now, tongue)
    if not said:
        return tongue.gettext("Nothing changed.")
    return f"{said} {tongue.gettext('You can take it back at any time.')}"


def rest_taken_back(tongue: Tongue = ENGLISH) -> str:
    """Return the answer to somebody who took a pause back."""
    return tongue.gettext("The guard keeps watching. Welcome back.")


def when_said(moment: Moment, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the local time, with the day where it is not today."""
    local = local_time(moment)
    time = f"{local:%H:%M}"
    apart = (local_day(moment) - local_day(now)).days
    if apart == 0:
        return time
    if apart == 1:
        return tongue.gettext("tomorrow {time}").format(time=time)
    day = day_said(local.date(), tongue)
    return tongue.gettext("{time} on {day}").format(time=time, day=day)
