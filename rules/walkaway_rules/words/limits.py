"""What the guard says about its own limits."""

from walkaway_rules.tongue.said import said

UNSEEN = (
    said(
        "Of private windows only titles are seen, if your rules ask for it or the"
        " browser does not mark them."
    ),
    said("Other devices, such as a phone, are not seen."),
    said("Inside an app only its start and its end are seen, never what it shows."),
)
"""What is never seen, whatever is installed."""

NOT_GUARDING = said("The guard is not running.")

PULL_TOLD = said(
    "Noted, and well done for saying so. It passes, mostly within minutes."
)
PULL_UNSEEN = said(
    "Noted, and well done for saying so. Nothing can be shown here right now; "
    "`walkaway doctor` says why."
)

REPLACED = (
    said(
        "Walkaway's files were replaced since the guard began, and it still runs from"
        " the old ones."
    ),
    said(
        "`walkaway stop` and then `walkaway start` begin with the new ones; so does"
        " the next login."
    ),
)

CUT_SHORT = (
    said("Some of what was counted last may be missing, for its file was damaged."),
    said("Nothing needs to be done. What comes from now on is kept as before."),
)

STOPPING = said("The guard stops.")


def unwritten(what: str) -> str:
    """Given what is wrong with the ledger, return what follows from it."""
    return said(
        "{what} Until it can be written, nothing is shown or counted.", what=what
    )


def not_noted(what: str) -> str:
    """Given what is wrong with the ledger, return the answer to a request."""
    return said("{what} Nothing was changed.", what=what)
