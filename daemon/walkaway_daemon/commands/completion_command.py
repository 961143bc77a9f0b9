"""`walkaway completion`: completion for a shell."""

import shtab

from walkaway_daemon.parser import build_parser
from walkaway_daemon.terminal import say


def completion(shell: str) -> int:
    """Print the completion for this shell."""
    say(shtab.complete(build_parser(), shell=shell))
    return 0
