"""`walkaway completion`: completion for a shell."""

import shtab

from walkaway_daemon.command_line.parser import build_parser
from walkaway_daemon.program.terminal import say
from walkaway_daemon.tongue.tongue import own_tongue


def completion(shell: str) -> int:
    """Print the completion for this shell."""
    say(shtab.complete(build_parser(own_tongue()), shell=shell))
    return 0
