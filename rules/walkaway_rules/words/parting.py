"""What is said when somebody parts with Walkaway: first of all, what they kept."""

from walkaway_rules.status import Status
from walkaway_rules.words.tray import numbers

ERASE = (
    "Everything goes: rules, count, letters, promise, and the start at login."
    " Nothing of it can be brought back."
)
UNINSTALL = (
    "Walkaway ends, and starts at login no more. The rules and the count stay in your"
    " home folder; `walkaway erase` removes those, too."
)
ASK = "Type yes to go on: "
YES = ("yes", "y")
LEFT_AS_IT_WAS = "Nothing was changed."
NOT_ASKED = (
    "Nobody is there to be asked.",
    "`--yes` behind the command stands for the answer.",
)
STILL_THERE = (
    "Something could not be removed.",
    "Close what still uses Walkaway's folders, and try once more.",
)
ERASED = "No trace is left. What you kept is yours. Be well."
UNINSTALLED = (
    "Walkaway rests. The program itself goes the way it came, such as"
    " `pipx uninstall walkaway` or `pip uninstall walkaway`. Be well."
)
LINKED = "rules.yaml was a link. The file behind it is your own, and stays."


def kept(status: Status) -> str:
    """Return what was kept, as it is said before anything else."""
    return "\n".join(("What you kept:", "", *(f"  {said}" for said in numbers(status))))
