"""The help page: how a command's help is laid out, and what stands in for errors."""

import re
from argparse import Action, ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import command_line


class Grammar(ArgumentParser):
    """A parser that speaks as all else does, also where completions are made of it."""

    def __init__(self, *, tongue: Tongue = ENGLISH, **given: Any) -> None:  # noqa: ANN401  # argparse's own
        self._tongue = tongue
        super().__init__(**given)

    def add_argument(self, *names: str, **given: Any) -> Action:  # noqa: ANN401  # as above
        """Add it, with its help in the person's language."""
        action = super().add_argument(*names, **given)
        action.help = action.help and self._tongue.gettext(action.help)
        return action

    def error(self, message: str) -> NoReturn:
        """Raise `TroubleError`; argparse's own message is for programmers."""
        if lacking := _LACKING.search(message):
            names = [self._tongue.gettext(one) for one in lacking[1].split(", ")]
            raise TroubleError(*command_line.lacking(self.prog, names))
        if bare := _BARE.search(message):
            raise TroubleError(*command_line.bare(self.prog, bare[1]))
        raise TroubleError(*command_line.not_understood(self.prog))


_LACKING = re.compile(r"arguments are required: (?!COMMAND)(.+)")
_BARE = re.compile(r"argument (--[a-z-]+): expected")
"""What argparse says where a word is missing (seen with Python 3.11 to 3.13)."""


class Formatter(RawDescriptionHelpFormatter):
    """Help that looks the same in every terminal and in the manual.

    All that it shows becomes the person's language here, argparse's own words too.
    """

    def __init__(self, prog: str, tongue: Tongue = ENGLISH) -> None:
        super().__init__(prog, max_help_position=24, width=80)
        self._tongue = tongue
        # argparse forgets how far commands are indented when it measures them.
        self._action_max_length = 16

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the line that shows how the command is written."""
        begin = self._tongue.gettext("usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, begin)

    def add_text(self, text: str | None) -> None:
        """Add a paragraph."""
        super().add_text(text and self._tongue.gettext(text))

    def start_section(self, heading: str | None) -> None:
        """Begin a list under its heading."""
        super().start_section(heading and self._tongue.gettext(heading))

    def _metavar_formatter(
        self, action: Action, default_metavar: str
    ) -> Callable[[int], tuple[str, ...]]:
        named = super()._metavar_formatter(action, default_metavar)
        if action.metavar == action.dest:
            # The name of a command: it is typed as it stands, in every language.
            return named
        return lambda size: tuple(map(self._tongue.gettext, named(size)))

    def _get_help_string(self, action: Action) -> str | None:
        return action.help and self._tongue.gettext(action.help)
