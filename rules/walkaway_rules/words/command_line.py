"""What is said where a command was not written as it can be understood."""

from collections.abc import Sequence

from walkaway_rules.tongue.said import joined, laid_out, said

NO_COMMAND = (
    said("No command is given."),
    said("`walkaway --help` lists them."),
)
NO_DAYS = (
    said("That is no number of days."),
    said("Write a whole number, such as `--days 30`."),
)
NO_NUMBER = (
    said("That is no number of the list."),
    said("Write it as the list shows it, such as `1`."),
)


def no_choice(
    program: str, word: str, choices: Sequence[str], near: str
) -> tuple[str, str]:
    """Given a word that a command does not know, return what to say."""
    what = said("`{program}` does not know `{word}`.", program=program, word=word)
    if near:
        return what, said("Did you mean `{near}`?", near=near)
    *first, last = (laid_out("`{choice}`", choice=choice) for choice in choices)
    names = said("{first} and {last}", first=joined(", ", first), last=last)
    return what, said("It knows {names}.", names=names)


def lacking(program: str, names: Sequence[str]) -> tuple[str, str]:
    """Given a command and what its help calls the missing words, return what to say."""
    shown = joined(", ", [laid_out("`{name}`", name=name) for name in names])
    what = said("`{program}` needs {names} behind it.", program=program, names=shown)
    return what, _how_written(program)


def bare(program: str, option: str) -> tuple[str, str]:
    """Given a command and an option that stands there alone, return what to say."""
    what = said("`{option}` needs a word behind it.", option=option)
    return what, _how_written(program)


def not_understood(program: str) -> tuple[str, str]:
    """Given a command, return what is said where its words do not fit."""
    what = said("`{program}` takes other words than these.", program=program)
    command = program.partition(" ")[2]
    if not command:
        return what, said("`walkaway --help` shows which.")
    return what, said("`walkaway {command} --help` shows which.", command=command)


def _how_written(program: str) -> str:
    command = program.partition(" ")[2]
    return said("`walkaway {command} --help` shows how it is written.", command=command)
