"""What the guard says about its own limits."""

UNSEEN = (
    "Private windows are not seen, except for their titles if your rules ask for it.",
    "Other devices, such as a phone, are not seen.",
    "Inside an app only its start and its end are seen, never what it shows.",
)
"""What is never seen, whatever is installed."""

NOT_GUARDING = "The guard is not running."

PULL_TOLD = "Noted, and well done for saying so. It passes, mostly within minutes."

STOPPING = "The guard stops."


def unwritten(said: str) -> str:
    """Given what is wrong with the ledger, return what follows from it."""
    return f"{said} Until it can be written, nothing is shown or counted."


def not_noted(said: str) -> str:
    """Given what is wrong with the ledger, return the answer to a request."""
    return f"{said} Nothing was changed."
