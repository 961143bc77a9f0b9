"""Interpreters: which of a command's words is the program that one of them runs.

It is one word at most: the script, the module, the class or the app. Words behind it
are the program's own: who gives one the name of another program opened no other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_MOST_WORDS = 256
"""A virtual machine may be given a hundred options."""
_CODE = re.compile(r"[\s;()]")
"""What is in a line of code that is more than a program's name."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How an interpreter reads its command."""

    naming: tuple[str, ...] = ()
    """Options whose word is the program."""
    coding: tuple[str, ...] = ()
    """Options whose word is code: there is no program then."""
    taking: tuple[str, ...] = ()
    """Options whose next word is theirs."""
    elsewhere: tuple[str, ...] = ("-",)
    """What says that the program is read from somewhere without a name."""
    verbs: tuple[str, ...] = ()
    """Words before the program that say what to do with it."""
    in_one: bool = False
    """Whether options of one letter may stand together, the last with its word."""
    swallowing: str = ""
    """Letters that take the rest of such a word, and never the next one."""
    is_shell: bool = False
    """Whether code may be a program's name, and options never hold their word."""

    @property
    def with_words(self) -> tuple[str, ...]:
        """The options that have a word."""
        return self.naming + self.coding + self.taking


_SHELL = _Manner(
    coding=("-c",),
    taking=("-o", "-O", "+o", "+O", "--rcfile", "--init-file"),
    elsewhere=("-", "-s"),
    in_one=True,
    is_shell=True,
)
_JAVA = _Manner(
    naming=("-jar", "-m", "--module"),
    taking=(
        "-cp", "-classpath", "--class-path", "-p", "--module-path", "--source",
        "--upgrade-module-path", "--add-modules", "--limit-modules", "--add-opens",
        "--add-exports", "--add-reads", "--enable-native-access",
    ),
)  # fmt: skip
_NODE = _Manner(
    naming=("--app",),
    coding=("-e", "--eval", "-p", "--print", "-pe"),
    taking=(
        "-r", "--require", "--import", "--loader", "--experimental-loader", "-C",
        "--conditions", "--env-file", "--title", "--preload", "--cwd",
    ),
    verbs=("run", "inspect"),
)  # fmt: skip
_MANNERS = {
    "python": _Manner(
        naming=("-m",),
        coding=("-c",),
        taking=("-W", "-X", "--check-hash-based-pycs"),
        in_one=True,
    ),
    "node": _NODE,
    "java": _JAVA,
    "ruby": _Manner(
        coding=("-e",),
        taking=("-r", "-I", "-C", "-E"),
        in_one=True,
        swallowing="FKTWilx0",
    ),
    "perl": _Manner(
        coding=("-e", "-E"), taking=("-I",), in_one=True, swallowing="CDFMVdilmx0"
    ),
    "gjs": _Manner(coding=("-c", "--command"), taking=("-I", "--include-path")),
    "shell": _SHELL,
    "net": _Manner(
        taking=("--config", "--depsfile", "--fx-version", "--runtimeconfig"),
        verbs=("exec",),
    ),
    "wine": _Manner(naming=("/unix",), verbs=("wine", "wine64", "start", "wait")),
    "packer": _Manner(taking=("--branch", "--arch", "--command"), verbs=("run",)),
}
_NAMES = re.compile(
    r"-?(?:(?P<python>python|pythonw|pypy)|(?P<node>node|nodejs|electron|deno|bun)"
    r"|(?P<java>java|javaw)|(?P<ruby>ruby)|(?P<perl>perl)|(?P<gjs>gjs)"
    r"|(?P<shell>bash|sh|dash|zsh|ksh|mksh|fish)|(?P<net>mono|dotnet)"
    r"|(?P<wine>wine|wine64|wine-preloader|wine64-preloader)"
    r"|(?P<packer>flatpak|snap))[\d.]*(?:\.exe)?$"
)


def program_run_by(command: Sequence[str]) -> str:
    """Given a command, return the word for the program that its interpreter runs.

    Empty where its first word is no interpreter that is known, and where that runs
    a line of code.
    """
    found = _NAMES.match(_last(command[0]).casefold()) if command else None
    if found is None or found.lastgroup is None:
        return ""
    return _program(command[1:_MOST_WORDS], _MANNERS[found.lastgroup])


def _program(words: Sequence[str], manner: _Manner) -> str:
    while words:
        option, word, used = _next(words, manner)
        if option in manner.elsewhere:
            return ""
        if option in manner.coding:
            return word if manner.is_shell and not _CODE.search(word) else ""
        if option in manner.naming or (not option and _last(word) not in manner.verbs):
            return word
        words = words[used:]
    return ""


def _next(words: Sequence[str], manner: _Manner) -> tuple[str, str, int]:
    """Return the option that comes next, its word, and how many words both are.

    The option is empty where the word stands by itself.
    """
    first, after = words[0], "".join(words[1:2])
    name, equals, value = first.partition("=")
    if name in manner.with_words:
        return (name, value, 1) if equals else (name, after, 2)
    if manner.in_one and first[:1] in {"-", "+"} and first[:2] != "--":
        return _letters(first, after, manner)
    return (first, "", 1) if first[:1] == "-" else ("", first, 1)


def _letters(first: str, after: str, manner: _Manner) -> tuple[str, str, int]:
    """Return the first of these options that has a word, as `_next` does."""
    for place, letter in enumerate(first[1:], 2):
        option = first[0] + letter
        if option in manner.with_words:
            rest = "" if manner.is_shell else first[place:]
            return (option, rest, 1) if rest else (option, after, 2)
        if option in manner.elsewhere:
            return option, "", 1
        if letter in manner.swallowing:
            break
    return first, "", 1


def _last(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
