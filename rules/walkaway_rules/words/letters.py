"""What is said about unsent letters."""

from collections.abc import Sequence

from walkaway_rules.moment import Moment, local_time

EDITING = (
    "The editor opens a sheet that lies in memory only and is wiped afterwards."
    " It is told to keep no copy; your own settings for it are left out."
)
HERE = "Write here. Ctrl-D on a line of its own ends the letter."
KEEP_OR_LET_GO = "Keep it, or let it go? [keep / let go] "
LET_GO_WORDS = frozenset({"let go", "let it go", "go", "l"})
KEEP_WORDS = frozenset({"keep", "keep it", "k"})
ASKED = "Passphrase: "
AGAIN = "Once more: "
DIFFERENT = "The two were not the same. Nothing is lost; here is another try."
NO_PHRASE = "A passphrase has at least one letter."
UNRECOVERABLE = "Nobody can open it without the passphrase, Walkaway neither."
KEPT = "The letter is kept, closed."
LET_GO = "The letter is gone. What it said was said."
NOTHING_WRITTEN = "Nothing was written, so nothing is kept."
NONE_KEPT = "No letters are kept."

WRONG = (
    "That passphrase does not open this letter.",
    "Capitals and blanks count, and you can try as often as you like.",
)
NO_LETTER = (
    "There is no letter of that number.",
    "`walkaway letter list` shows which there are.",
)
NO_NUMBER = (
    "Which letter is meant is not said.",
    "Give its number, as `walkaway letter list` shows it.",
)
DAMAGED = (
    "This letter cannot be read any more; its file is damaged.",
    "`walkaway letter let-go` removes it.",
)


def letter_list(letters: Sequence[tuple[int, Moment]]) -> str:
    """Return which letters are kept: their numbers, and when they were written."""
    if not letters:
        return NONE_KEPT
    return "\n".join(f"{number:>3}  {_day(written)}" for number, written in letters)


def _day(moment: Moment) -> str:
    local = local_time(moment)
    return f"{local.day} {local:%B %Y, %H:%M}"
