"""A guard that read rules and ended, so that its promise is kept."""

from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.promise.installed_rules import rules_of
from walkaway_rules.moment import Moment


def guard_reads(text: str) -> None:
    """Write this account's rules, and let a guard start with them and end."""
    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    guard_reads_there(paths, text, SystemClock().now())


def guard_reads_there(paths: Paths, text: str, now: Moment) -> None:
    """Do the same with the rules in these folders, of which the first is there."""
    paths.rules.write_text(text)
    rules = rules_of(paths, b"secret")
    rules.load(now)
    rules.close()
