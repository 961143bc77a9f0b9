"""A guard that read rules and ended, so that its promise is kept."""

from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.promise.installed_rules import rules_of


def guard_reads(text: str) -> None:
    """Write the rules, and let a guard start with them and end."""
    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.rules.write_text(text)
    rules = rules_of(paths, b"secret")
    rules.load(SystemClock().now())
    rules.close()
