"""What is said to somebody who turned back, while the page is still open."""

from walkaway_rules.tongue.tongue import ENGLISH, Tongue


def still_open(*, discreet: bool, tongue: Tongue = ENGLISH) -> tuple[str, str]:
    """Return title and body. They fit a page and a program, and name neither."""
    plain, quiet = "Almost there", "A small note"
    title = tongue.gettext(quiet if discreet else plain)
    return title, tongue.gettext("It is still open. Closing it is the last step.")
