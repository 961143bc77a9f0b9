"""What is said where a command could not do what was asked: the fact, the remedy."""

from walkaway_rules.tongue.said import said
from walkaway_rules.words.rules_file import missing

RUNS_ALREADY = (
    said("The guard is running already."),
    said("`walkaway status` shows how things stand; `walkaway stop` ends it."),
)
BORROWED_RIGHTS = (
    said("This is done as the administrator here, unknown to your own guard."),
    said("Run the same command as yourself, without `sudo` or `su`."),
)
ANOTHER_HOME = (
    said("This was done for the administrator's account; yours is as it was."),
    said("Run the same command as yourself, without `sudo` or `su`."),
)
CLOSED_FOLDERS = (
    said("Walkaway's own files cannot be opened or written."),
    said("See that your home folder belongs to you, and that the disk is not full."),
)
UNWRITABLE = (
    said("Walkaway's own folders cannot be written, so no guard can run."),
    said("See that your home folder belongs to you and is not read-only."),
)
FAULT_OF_OURS = (
    said("The guard ended by a fault of its own. What was counted is kept."),
    said("`walkaway start` starts it anew; its log says where in the code it was."),
)
NO_GUARD = (
    said("The guard is not running."),
    said("`walkaway start` starts it."),
)
GUARD_UNHEARD = (
    said("The guard runs, and does not answer."),
    said("It may have a long history to read; `walkaway stop` ends it."),
)
GUARD_SILENT = (
    said("The guard did not come up in time."),
    said("`walkaway run` shows what keeps it."),
)
GUARD_STAYS = (
    said("The guard was asked to stop and is still there."),
    said("It may be writing; try once more in a moment."),
)
NO_BROWSER = (
    said("No browser came for the page."),
    said(
        "Choose a default browser in the settings of your desktop, and try once more;"
        " `walkaway status` says the same numbers."
    ),
)
NO_SCREEN = (
    said("Nothing opens a browser here: there is no screen, or no `xdg-open`."),
    said("`walkaway status` says the same numbers."),
)
NO_RULES = (
    said("There is no rules.yaml yet."),
    said("`walkaway run` writes the first one."),
)
RULES_GONE = (
    missing(kept=True),
    said("`walkaway rules edit` begins a new one."),
)
UNSOUND_RULES = (
    said("The rules cannot be used as they are."),
    said("`walkaway rules check` shows what to mend."),
)
UNSOUND_FILE = (
    said("The rules in that file cannot be used as they are."),
    said("`walkaway rules check --rules FILE` shows what to mend in it."),
)
NOT_WRITTEN = (
    said("The rules are written in a way that nothing could be added to safely."),
    said("`walkaway rules edit` opens them; nothing was changed."),
)
NO_EDITOR = (
    said("No editor was found."),
    said("Set VISUAL or EDITOR, or open the file that `walkaway rules path` names."),
)
NO_LENGTH = (
    said("That is not a length of time."),
    said("Write it like `30 min` or `2 h`."),
)
NO_FILE = (
    said("The file cannot be read."),
    said("See that it is there, no folder, and yours."),
)
LOST_READER = (
    said("A process that read along ended too early."),
    said("Memory may be short; try once more with fewer programs open."),
)
NO_HISTORY = (
    said("No browser's history was found on this account."),
    said("Name a file with --db where it lies elsewhere."),
)
NO_COLUMN = (
    said("The file has a first line without a column named `url`."),
    said("The columns are `url` and `title`, with tabs between them."),
)
NO_ADDRESS = (
    said("There is no address to check."),
    said("Give one, or a file with --from."),
)


def closed_folder(folder: str) -> tuple[str, str]:
    """Given a folder of ours that nothing can be written to, return what to say."""
    what = said("Nothing can be written to {folder}.", folder=folder)
    return what, said("See that it belongs to you, and that the disk is not full.")


def stopped_here(places: str) -> tuple[str, str]:
    """Given where in the code an unforeseen error was, return what to say."""
    what = said("Walkaway stopped here by a fault of its own.")
    return what, said("Where in the code: {places}", places=places)


def no_command(word: str, near: str) -> tuple[str, str]:
    """Given a word that is no command, and the nearest one, return what to say."""
    what = said("There is no command `{word}`.", word=word)
    if near:
        return what, said("Did you mean `walkaway {near}`?", near=near)
    return what, said("`walkaway --help` lists them.")
