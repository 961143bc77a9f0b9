"""The manual of the commands, made from the very help that they print."""

from walkaway_daemon.command_line.parser import COMMANDS, build_parser, help_of

_HEAD = """\
# The commands

Each says what it does with `--help`; this page is made from that, and a test holds
the two together."""


def commands_manual() -> str:
    """Return docs/commands.md."""
    parts = [_HEAD, _block(build_parser().format_help())]
    for name, command in COMMANDS.items():
        if command.short:
            parts += [f"## walkaway {name}", _block(help_of(name))]
    return "\n\n".join(parts) + "\n"


def _block(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"
