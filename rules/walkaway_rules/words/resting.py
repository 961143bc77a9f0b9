"""What is said about a pause of the guard."""

from walkaway_rules.deciding.state import State, rest_ahead, rest_now
from walkaway_rules.moment import Moment, local_day, local_time
from walkaway_rules.tongue.tongue import ENGLISH, Tongue, day_said


def resting(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the sentence about a pause that runs or waits; empty without one."""
    if (rest := rest_now(state, now)) is not None:
        said = tongue.gettext("The guard pauses until {end}.")
        return said.format(end=when_said(rest.ends, now, tongue))
    return rest_waits(state, now, tongue)


def rest_waits(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the sentence about a pause that waits; empty without one."""
    rest = rest_ahead(state, now)
    if rest is None:
        return ""
    begin, end = (when_said(each, now, tongue) for each in (rest.starts, rest.ends))
    if local_day(rest.starts) == local_day(rest.ends):
        # The day is named once.
        end = when_said(rest.ends, rest.ends, tongue)
    said = tongue.gettext("The guard will pause from {begin} until {end}.")
    return said.format(begin=begin, end=end)


def rest_planned(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the answer to somebody who asked for a pause."""
    said = resting(state, now, tongue)
    if not said:
        return tongue.gettext("Nothing changed.")
    return f"{said} {tongue.gettext('You can take it back at any time.')}"


def rest_taken_back(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Given the state before, return the answer to somebody who takes a pause back."""
    if not resting(state, now):
        return tongue.gettext("No pause of the guard waits or runs. Nothing changed.")
    return tongue.gettext("The guard keeps watching. Welcome back.")


def too_long_a_rest(tongue: Tongue = ENGLISH) -> str:
    """Return the answer to somebody who asked for more than a pause may last."""
    return tongue.gettext(
        "A pause of the guard lasts seven days at most. Nothing changed."
    )


def when_said(moment: Moment, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the local time, with the day where it is not today.

    The year is named where it is another.
    """
    local = local_time(moment)
    time = f"{local:%H:%M}"
    apart = (local_day(moment) - local_day(now)).days
    if apart == 0:
        return time
    if apart == 1:
        return tongue.gettext("tomorrow {time}").format(time=time)
    day = day_said(local.date(), tongue)
    if local.year != local_day(now).year:
        day = f"{day} {local.year}"
    return tongue.gettext("{time} on {day}").format(time=time, day=day)
