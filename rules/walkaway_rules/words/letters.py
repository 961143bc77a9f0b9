"""What is said about unsent letters."""

from collections.abc import Sequence

from walkaway_rules.moment import Moment, local_time
from walkaway_rules.tongue.said import joined, laid_out, said
from walkaway_rules.tongue.tongue import MONTHS

EDITING = said(
    "The editor opens a sheet that lies in memory only and is wiped afterwards."
    " It is told to keep no copy; your own settings for it are left out."
)
HERE = said("Write here. Ctrl-D on a line of its own ends the letter.")
KEEP_OR_LET_GO = said("Keep it, or let it go? [keep / let go] ")
LET_GO_WORDS = frozenset({"let go", "let it go", "go", "l", "loslassen"})
KEEP_WORDS = frozenset({"keep", "keep it", "k", "behalten", "b"})
ASKED = said("Passphrase: ")
AGAIN = said("Once more: ")
DIFFERENT = said("The two were not the same. Nothing is lost; here is another try.")
NO_PHRASE = said("A passphrase has at least one letter.")
UNRECOVERABLE = said("Nobody can open it without the passphrase, Walkaway neither.")
KEPT = said("The letter is kept, closed.")
LET_GO = said("The letter is gone. What it said was said.")
NOTHING_WRITTEN = said("Nothing was written, so nothing is kept.")
NONE_KEPT = said("No letters are kept.")

WRONG = (
    said("That passphrase does not open this letter."),
    said("Capitals and blanks count, and you can try as often as you like."),
)
NO_LETTER = (
    said("There is no letter of that number."),
    said("`walkaway letter list` shows which there are."),
)
NO_NUMBER = (
    said("Which letter is meant is not said."),
    said("Give its number, as `walkaway letter list` shows it."),
)
NOT_KEPT = (
    said("The letter could not be written to its folder."),
    said("See that your home folder belongs to you, and that the disk is not full."),
)
NOT_ASKED = (
    said("Nobody is there to be asked."),
    said("Letters are kept and read at a terminal."),
)
DAMAGED = (
    said("This letter cannot be read any more; its file is damaged."),
    said("`walkaway letter let-go` removes it."),
)


def letter_list(letters: Sequence[tuple[int, Moment]]) -> str:
    """Return which letters are kept: their numbers, and when they were written."""
    if not letters:
        return NONE_KEPT
    lines = (
        laid_out("{number:>3}  {written}", number=number, written=_day(written))
        for number, written in letters
    )
    return joined("\n", lines)


def _day(moment: Moment) -> str:
    local = local_time(moment)
    day = said("{day} {month}", day=local.day, month=said(MONTHS[local.month - 1]))
    return laid_out(
        "{day} {year}, {time}", day=day, year=local.year, time=f"{local:%H:%M}"
    )
