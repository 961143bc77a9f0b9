"""`walkaway stop`: end the guard."""

from walkaway_daemon.commands.start_command import wait_until
from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.message import AskStop
from walkaway_daemon.lock import is_held
from walkaway_daemon.paths import find_paths
from walkaway_daemon.terminal import done
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import STOPPED, STOPPED_ALREADY


def stop() -> int:
    """Ask the guard to stop and wait until it is gone."""
    paths = find_paths()
    client = Client(paths.socket)
    try:
        client.connect()
        client.ask(AskStop())
    except GuardAwayError:
        done(STOPPED_ALREADY)
        return 0
    finally:
        client.close()
    if not wait_until(lambda: not is_held(paths.lock)):
        raise TroubleError(*outcries.GUARD_STAYS)
    done(STOPPED)
    return 0
