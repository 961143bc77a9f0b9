"""What the first run says, and what every run says when the guard begins."""

from collections.abc import Sequence

from walkaway_rules.tongue.said import joined, laid_out, said

SAFETY = joined(
    "\n",
    (
        said("Before anything is written, four things about your safety:"),
        "",
        said(
            "  - If somebody may search this computer, they can find the list that you"
            " write. Where that could harm you, leave the list empty, or use an alias"
            " and nothing else."
        ),
        said(
            "  - A separate account on this computer, with a password only you know,"
            " keeps the list apart from the account that others may see."
        ),
        said(
            "  - `discreet: true` in the rules gives a neutral icon and neutral words."
        ),
        said(
            "  - If you keep numbers of people or lines that help you, keep them where"
            " you find them in a hard moment: in your phone, or on paper. Walkaway"
            " lists none, because it could not keep them true. Where you are in danger,"
            " they come first."
        ),
        "",
        said(
            "`walkaway erase` removes every trace at any time, the folders named below"
            " with all that is in them."
        ),
    ),
)
"""Said once, before the first rules are written."""


def first_rules(path: str, state: str, data: str) -> str:
    """Given where the starter rules are and the other two folders, return all.

    In both folders a copy of the rules in force is kept.
    """
    return joined(
        "\n",
        (
            said("Your rules are in {path}", path=path),
            said("What the guard remembers will be in {path}", path=state),
            said(
                "A copy of what you promised yourself will be there and in {path}",
                path=data,
            ),
            said(
                "Only your account can read them. The rules are examples until you put"
                " your own words in: `walkaway rules edit` opens them. What makes them"
                " firmer holds as soon as you save; what makes them milder waits a day."
            ),
        ),
    )


def guarding(path: str, watched: Sequence[str], missing: Sequence[str]) -> str:
    """Return what a guard in the foreground says when it begins.

    `path` is where the rules are; `watched` and `missing` are sentences.
    """
    return joined(
        "\n",
        [
            said("Walkaway is guarding. Ctrl-C ends it."),
            "",
            said("Your rules: {path}", path=path),
            "",
            said("What it watches:"),
            *_listed(watched),
            "",
            said("What it cannot see or do:"),
            *_listed(missing),
        ],
    )


FAREWELL = said("Walkaway stops guarding. Be well.")
STARTED = said("Walkaway is guarding in the background.")
STARTING = said("It is still starting. This computer seems busy; a minute more.")
STARTED_ALREADY = said("Walkaway is guarding already.")
STOPPED = said("Walkaway stopped guarding.")
STOPPED_ALREADY = said("No guard was running.")


def _listed(sentences: Sequence[str]) -> list[str]:
    return [laid_out("  - {sentence}", sentence=sentence) for sentence in sentences]
