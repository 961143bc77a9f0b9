"""`walkaway`: the command line."""

import sys
from collections.abc import Callable, Sequence

from walkaway_daemon.command_line.exit_codes import INTERRUPTED, TROUBLE
from walkaway_daemon.commands.app import guard
from walkaway_daemon.program.discretion import be_discreet
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit code."""
    if arguments is None:
        # A process of our own, and no caller's.
        be_discreet()
    given = sys.argv[1:] if arguments is None else arguments
    if list(given) == ["run"]:
        # The guard stays for weeks, so it does without the parser's weight.
        return attempt(guard)
    return attempt(lambda: _parse_and_run(given))


def attempt(command: Callable[[], int]) -> int:
    """Do it; what went wrong becomes a sentence and an exit code."""
    try:
        return command()
    except TroubleError as error:
        return _trouble(error.said, error.remedy)
    except BrokenPipeError:
        # The reader of our output went away; Python would complain once more.
        sys.stderr.close()
        return TROUBLE
    except OSError:
        # Its own message would quote a path.
        return _trouble(*outcries.CLOSED_FOLDERS)
    except KeyboardInterrupt:
        return INTERRUPTED


def _trouble(said: str, remedy: str) -> int:
    from walkaway_daemon.program.terminal import complain

    complain(said, remedy)
    return TROUBLE


def _parse_and_run(given: Sequence[str]) -> int:
    from walkaway_daemon.command_line.parser import parse, trouble_with
    from walkaway_daemon.commands.chosen import run_chosen
    from walkaway_daemon.tongue.tongue import own_tongue

    if trouble := trouble_with(given):
        raise trouble
    return run_chosen(parse(given, own_tongue()))


if __name__ == "__main__":
    sys.exit(main())
