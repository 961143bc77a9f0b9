"""The command line's grammar: every command, its options and its help."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from walkaway_daemon.command_line.help_page import Formatter, Grammar
from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.reading.spelling import closest
from walkaway_rules.tongue.said import said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import command_line
from walkaway_rules.words.outcries import no_command

EXITS = """\
exit codes:
  0  it was done, or nothing matched, or all is well
  1  something matched, or something is not well
  2  it could not be done; the sentence says why
  3  the guard is not running"""

_MOST_DAYS = 36_500
SHELLS = ("bash", "zsh", "tcsh")


def build_parser(tongue: Tongue = ENGLISH) -> ArgumentParser:
    """Return the parser. `command` names the command that was chosen."""
    return _build(tongue)[0]


def parse(arguments: Sequence[str], tongue: Tongue = ENGLISH) -> Namespace:
    """Return what the arguments choose. Raise `TroubleError` where they do not fit."""
    chosen, rest = build_parser(tongue).parse_known_args(arguments)
    if rest:
        raise TroubleError(*command_line.not_understood(f"walkaway {chosen.command}"))
    return chosen


def trouble_with(arguments: Sequence[str]) -> TroubleError | None:
    """Return what is to be said of a command that does not exist."""
    if not arguments:
        return TroubleError(*command_line.NO_COMMAND)
    if arguments[0].startswith("-") or arguments[0] in COMMANDS:
        return None
    shown = [name for name, command in COMMANDS.items() if command.short]
    return TroubleError(*no_command(arguments[0], closest(arguments[0], shown)))


def help_of(command: str, tongue: Tongue = ENGLISH) -> str:
    """Return what `walkaway COMMAND --help` prints."""
    return _build(tongue)[1][command].format_help()


def _build(tongue: Tongue) -> tuple[ArgumentParser, Mapping[str, ArgumentParser]]:
    formatter = partial(Formatter, tongue=tongue)
    parser = Grammar(
        tongue=tongue,
        prog="walkaway",
        description="A gentle watch over a boundary you drew.",
        epilog=EXITS,
        formatter_class=formatter,
    )
    parser.add_argument("--version", action="version", version=f"walkaway {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    parts: dict[str, ArgumentParser] = {}
    for name, command in COMMANDS.items():
        if command.short:
            part = commands.add_parser(name, help=command.short, tongue=tongue)
        else:
            # Without a line of its own it is left out of the overview.
            part = commands.add_parser(name, tongue=tongue)
        part.description = tongue.gettext(command.long)
        part.formatter_class = formatter
        parts[name] = part
    _add_options(parts)
    return parser, parts


@dataclass(frozen=True, slots=True)
class Command:
    """What the help says of one command."""

    short: str
    """Its line in the overview; empty for one that only the system calls."""
    long: str
    """What its own help says."""


COMMANDS: Mapping[str, Command] = {
    "run": Command(
        "guard in the foreground",
        "Guard in the foreground, until Ctrl-C.\n"
        "The first run writes the starter rules.",
    ),
    "start": Command(
        "guard in the background",
        "Start the guard in the background. Exit 0 also where it runs already.",
    ),
    "stop": Command("end the guard", "End the guard. Exit 0 also where none runs."),
    "status": Command(
        "how things stand",
        "Say the streak and the numbers beside it. Exit 0 with a guard, 3 without.",
    ),
    "open": Command(
        "the days in pictures, in your browser",
        "Open a page in your browser: every day, the hours, where it is going, and\n"
        "what was noticed lately, to be put right. It is served to you alone, on this\n"
        "computer, and ends by itself. Exit 0 once a browser has it.",
    ),
    "check": Command(
        "whether a page would be noticed, and why",
        "Say whether a page would be noticed, on which boundary, and why. Without an\n"
        "address it asks for one, which no shell remembers.\n"
        "Exit 0 when nothing matched, 1 when something did, 2 on an error.",
    ),
    "rules": Command(
        "edit, check or find rules.yaml",
        "Open rules.yaml in an editor, check it, or say where it is.\n"
        "Checking exits 0 when it is sound, 1 when something is wrong in it.",
    ),
    "doctor": Command(
        "what is seen, and what is not",
        "Say what is seen and what is not, and what helps.\n"
        "Exit 0 when all is well, 1 when something is not, 3 without a guard.",
    ),
    "tray": Command(
        "show the icon", "Show the icon with the streak, until it is quit."
    ),
    "login": Command(
        "start by itself at login",
        "Start by itself at login, or not. Without a word: how that stands,\n"
        "with exit 0 for on and 1 for off.",
    ),
    "gnome": Command(
        "let GNOME tell which window is in front",
        "Add the small extension through which GNOME tells Walkaway, and nobody\n"
        "else, which window is in front, or remove it again. Without a word: whether\n"
        "it is there, with exit 0 for yes and 1 for no.",
    ),
    "pull": Command(
        "say that you feel the pull",
        "Say that you feel the pull. The guard answers as it would to a moment.",
    ),
    "review": Command(
        "what was noticed lately, and how to correct it",
        "List what was noticed in the last seven days, by alias and sort. With a\n"
        "number and a word, correct one: it was a `mistake`, it was `not-me`, or it\n"
        "was contact that had to be (`needed`); `undo` takes that back. What is added\n"
        "to rules.yaml waits as every loosening does, and stays there until you take\n"
        "it out. A shell remembers what is typed behind a command, and not what is\n"
        "typed when asked.",
    ),
    "promise": Command(
        "what becomes milder later, and how to take it back",
        "Say which changes of the rules wait, and for how long, as you promised\n"
        "yourself. `keep` takes back what became milder; what became firmer stays.\n"
        "`leave` lets all that waits hold now: the early exit, once in seven days.\n"
        "It asks you why, in a sentence that is heard and kept nowhere.",
    ),
    "hold": Command(
        "meet everything with a hold until the day is over",
        "Meet all you keep away from with a hold until the day is over. This is a\n"
        "tightening: it holds at once, and ends by itself at midnight.",
    ),
    "pause-guard": Command(
        "pause the guard, after the wait you promised yourself",
        "Pause the guard for a LENGTH such as `30 min`, `2 h` or `1 day`, after the\n"
        "wait you promised yourself; or take a pause back with `off`.",
    ),
    "step-back": Command(
        "answer one rung more mildly, when the guard offers it",
        "Take the step back that the guard offers once urges have been rare for two\n"
        "months; it holds after the wait you promised yourself. `off` takes every\n"
        "step back at once; so does a slip.",
    ),
    "letter": Command(
        "write a letter that is not sent",
        "Write a letter instead of sending it, in your editor or here, and keep it\n"
        "closed with a passphrase, or let it go. What is let go was never kept.",
    ),
    "try": Command(
        "what would have been met in the last 30 days",
        "Say what the rules would have met in this account's histories, hour by hour:\n"
        "on which boundary, and why. No address and no title is shown, and nothing is\n"
        "written. Exit 0 when nothing matched, 1 when something did, 2 on an error.",
    ),
    "completion": Command(
        "completion for a shell",
        "Print the completion for a shell, to be put where the shell looks for it.",
    ),
    "uninstall": Command(
        "end Walkaway, and keep what it wrote",
        "End guard and tray and start at login no more. It says first what was kept,\n"
        "asks once, and always works, whatever waits. Rules and count stay.",
    ),
    "erase": Command(
        "end Walkaway, and remove every trace of it",
        "End Walkaway and remove all that it ever wrote: rules, count, letters. It\n"
        "says first what was kept, asks once, and always works, whatever waits.",
    ),
    "autostart": Command("", "Start guard and tray as a session begins."),
}
"""Every command, in the order of the overview."""


def _add_options(parts: Mapping[str, ArgumentParser]) -> None:
    _add_json(parts["status"])
    _add_json(parts["doctor"])
    parts["doctor"].add_argument(
        "--processes",
        action="store_true",
        help="say instead what your programs are called in rules.yaml",
    )
    _add_check(parts["check"])
    _add_try(parts["try"])
    _add_deed(parts["rules"], ("edit", "check", "path"), "path")
    _add_other(parts["rules"])
    _add_deed(parts["login"], ("on", "off", "status"), "status")
    _add_deed(parts["gnome"], ("add", "remove", "status"), "status")
    _add_review(parts["review"])
    _add_deed(parts["promise"], ("show", "keep", "leave"), "show")
    _add_yes(parts["uninstall"])
    _add_yes(parts["erase"])
    parts["pause-guard"].add_argument(
        "length", nargs="+", metavar="LENGTH", help="how long, or `off`"
    )
    _add_deed(parts["step-back"], ("on", "off"), "on")
    _add_letter(parts["letter"])
    shell = _one_of(parts["completion"], SHELLS)
    parts["completion"].add_argument(
        "shell", type=shell, choices=SHELLS, help="which shell"
    )


def _one_of(part: ArgumentParser, choices: Sequence[str]) -> Callable[[str], str]:
    """Return what reads one of these words, and says what is meant where it is none."""

    def read(word: str) -> str:
        if word in choices:
            return word
        near = closest(word, choices)
        raise TroubleError(*command_line.no_choice(part.prog, word, choices, near))

    return read


def _add_deed(part: ArgumentParser, deeds: Sequence[str], usual: str) -> None:
    part.add_argument(
        "deed",
        nargs="?",
        type=_one_of(part, deeds),
        choices=deeds,
        default=usual,
        help="what to do (default: %(default)s)",
    )


def _add_yes(part: ArgumentParser) -> None:
    part.add_argument("--yes", action="store_true", help="go on without being asked")


def _add_json(part: ArgumentParser) -> None:
    part.add_argument("--json", action="store_true", help="print JSON")


def _add_other(part: ArgumentParser) -> None:
    part.add_argument(
        "--rules", metavar="FILE", help="check another rules.yaml than your own"
    )


def _add_rules(part: ArgumentParser) -> None:
    part.add_argument(
        "--rules", metavar="FILE", help="another rules.yaml than your own"
    )


def _add_check(part: ArgumentParser) -> None:
    part.add_argument("address", nargs="?", metavar="ADDRESS", help="the page")
    part.add_argument("--title", default="", metavar="T", help="the page's title")
    part.add_argument(
        "--from",
        dest="table",
        metavar="FILE.tsv",
        help="a table of pages instead: url and title, with tabs between them",
    )
    _add_rules(part)
    part.add_argument(
        "--json", action="store_true", help="print a line of JSON for each page"
    )


_CHANNELS = {
    "site": (said("SITE"), said("with `needed`: allow this site; alone, it asks")),
    "mail": (said("ADDRESS"), said("with `needed`: allow this mail; alone, it asks")),
    "phone": (said("NUMBER"), said("with `needed`: allow this phone; alone, it asks")),
    "app": (said("PROGRAM"), said("with `needed`: allow this app; alone, it asks")),
}


def _add_review(part: ArgumentParser) -> None:
    part.add_argument(
        "number", nargs="?", type=_number, metavar="NUMBER", help="which, as listed"
    )
    corrections = ("mistake", "not-me", "needed", "undo")
    part.add_argument(
        "correction",
        nargs="?",
        type=_one_of(part, corrections),
        choices=corrections,
        help="what it was",
    )
    part.add_argument(
        "--except",
        dest="excepted",
        action="store_true",
        help="with `mistake`: leave such matches of theirs alone",
    )
    for channel, (what, allowed) in _CHANNELS.items():
        part.add_argument(
            f"--{channel}", nargs="?", const="", metavar=what, help=allowed
        )
    _add_json(part)


def _add_letter(part: ArgumentParser) -> None:
    _add_deed(part, ("write", "list", "read", "let-go"), "write")
    part.add_argument(
        "number",
        nargs="?",
        type=_number,
        metavar="NUMBER",
        help="which one, as in `list`",
    )


def _days(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= _MOST_DAYS:
        return int(text)
    raise TroubleError(*command_line.NO_DAYS)


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise TroubleError(*command_line.NO_NUMBER)


def _add_try(part: ArgumentParser) -> None:
    part.add_argument(
        "--days",
        type=_days,
        metavar="N",
        help="only the last N days (default: 30; all of a file named with --db)",
    )
    part.add_argument(
        "--db",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="history files of any browser, copied ones too, instead of this account's",
    )
    _add_rules(part)
    part.add_argument(
        "--json",
        action="store_true",
        help="print a line of JSON for each history and each match",
    )
