"""What a pause says around the person's own words."""

from collections.abc import Mapping, Sequence

DAYS: Sequence[str] = (
    "Day {days}. You chose this quiet.",
    "{days} days kept, and all of them stay.",
    "Day {days}, one breath at a time.",
    "{days} days of your own.",
)
"""Said from the second day on."""

FIRST_DAY: Sequence[str] = (
    "You chose this quiet.",
    "A beginning, and it is yours.",
)

DISCREET: Sequence[str] = ("A quiet minute.", "Nothing is urgent.")
"""Said in place of the days in discreet mode."""

BREATHS: Mapping[str, str] = {
    "in": "Breathe in",
    "rest": "Rest",
    "out": "Breathe out",
}

CHANGED: Mapping[str, str] = {
    "wave": "Another breath this time: in, and a longer way out.",
    "square": "Another breath this time: in, rest, out, rest, all of one length.",
    "long": "Another breath this time: in, rest, and a very long way out.",
    "sigh": "Another breath this time: in, a little more, and a long sigh out.",
}

OVER = "This page can be closed."
"""Said once the pause is over, where a page may not close itself."""

TURN_BACK = "Turn back"
PULL_DONE = "Back to my day"
GO_ON = "Go on"
GO_ON_IN = "Go on in {seconds}"
UNTIL_TOMORROW = "Turn back, and hold all of it until tomorrow"
"""Offered, never urged, once going on came often within a day."""
HOPE = "What do you hope to find there? One word is enough."
HOLD = "This opens by itself in {seconds} s."
PULL_LASTS = "This ends by itself in {seconds} s."
