"""Direction: which way a text runs."""

from unicodedata import bidirectional


def reads_right_to_left(text: str) -> bool:
    """Return whether any of the text is in a script that runs to the left."""
    return any(bidirectional(sign) in {"R", "AL"} for sign in text)
