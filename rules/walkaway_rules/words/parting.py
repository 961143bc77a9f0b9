"""What is said when somebody parts with Walkaway: first of all, what they kept."""

from dataclasses import replace

from walkaway_rules.status import Status
from walkaway_rules.tongue.said import joined, laid_out, said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.tray import numbers

ERASE = said(
    "Everything goes: rules, count, letters, promise, and the start at login."
    " Nothing of it can be brought back."
)
UNINSTALL = said(
    "Walkaway ends, and starts at login no more. The rules and the count stay in your"
    " home folder; `walkaway erase` removes those, too."
)
ASK = said("Type yes to go on: ")
YES = ("yes", "y", "ja", "j")
LEFT_AS_IT_WAS = said("Nothing was changed.")
NOT_ASKED = (
    said("Nobody is there to be asked."),
    said("`--yes` behind the command stands for the answer."),
)
STILL_THERE = (
    said("Something could not be removed."),
    said("Close what still uses Walkaway's folders, and try once more."),
)
ERASED = said("No trace is left. What you kept is yours. Be well.")
UNINSTALLED = said(
    "Walkaway rests. The program itself goes the way it came, such as"
    " `pipx uninstall walkaway` or `pip uninstall walkaway`. Be well."
)
LINKED = said("rules.yaml was a link. The file behind it is your own, and stays.")


def kept(status: Status, tongue: Tongue = ENGLISH) -> str:
    """Return what was kept, as it is said before anything else."""
    # A hold of today is no day that was kept, and ends here.
    told = numbers(replace(status, held=False), tongue)
    lines = (laid_out("  {sentence}", sentence=one) for one in told)
    return joined("\n", (said("What you kept:"), "", *lines))
