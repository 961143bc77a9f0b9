"""What is said where a command could not do what was asked: the fact, the remedy."""

RUNS_ALREADY = (
    "The guard is running already.",
    "`walkaway status` shows how things stand; `walkaway stop` ends it.",
)
CLOSED_FOLDERS = (
    "Walkaway's own files cannot be opened or written.",
    "See that your home folder belongs to you, and that the disk is not full.",
)
FAULT_OF_OURS = (
    "The guard ended by a fault of its own. What was counted is kept.",
    "`walkaway start` starts it anew; its log says where in the code it was.",
)
NO_GUARD = (
    "The guard is not running.",
    "`walkaway start` starts it.",
)
GUARD_SILENT = (
    "The guard did not come up in time.",
    "`walkaway run` shows what keeps it.",
)
GUARD_STAYS = (
    "The guard was asked to stop and is still there.",
    "It may be writing; try once more in a moment.",
)
NO_BROWSER = (
    "No browser came for the page.",
    "`walkaway status` says the same numbers.",
)
NO_RULES = (
    "There is no rules.yaml yet.",
    "`walkaway run` writes the first one.",
)
UNSOUND_RULES = (
    "The rules cannot be used as they are.",
    "`walkaway rules check` shows what to mend.",
)
NOT_WRITTEN = (
    "The rules are written in a way that nothing could be added to safely.",
    "`walkaway rules edit` opens them; nothing was changed.",
)
NO_EDITOR = (
    "No editor was found.",
    "Set VISUAL or EDITOR, or open the file that `walkaway rules path` names.",
)
NO_LENGTH = (
    "That is not a length of time.",
    "Write it like `30 min` or `2 h`.",
)
NO_FILE = (
    "The file cannot be read.",
    "See that it is there and belongs to you.",
)
NO_HISTORY = (
    "No browser's history was found on this account.",
    "Name a file with --db where it lies elsewhere.",
)
NO_COLUMN = (
    "The file has a first line without a column named `url`.",
    "The columns are `url` and `title`, with tabs between them.",
)
NO_ADDRESS = (
    "There is no address to check.",
    "Give one, or a file with --from.",
)


def no_command(word: str, near: str) -> tuple[str, str]:
    """Given a word that is no command, and the nearest one, return what to say."""
    said = f"There is no command `{word}`."
    if near:
        return said, f"Did you mean `walkaway {near}`?"
    return said, "`walkaway --help` lists them."
