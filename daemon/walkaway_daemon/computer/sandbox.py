"""The sandbox that the guard may be in, and the way to start something outside it."""

from collections.abc import Mapping, Sequence

from walkaway_daemon.computer.session_environment import session_variables


def is_sandboxed(status: str) -> bool:
    """Given /proc/self/status, return whether new rights are closed off to us."""
    return "\nNoNewPrivs:\t1" in status


def outside(
    command: Sequence[str], environment: Mapping[str, str], options: Sequence[str]
) -> Sequence[str]:
    """Return the words by which the user manager starts a command for us."""
    named = session_variables(environment)
    given = [f"--setenv={name}={environment[name]}" for name in named]
    quietly = ["--user", "--quiet", "--collect", "--service-type=exec", *options]
    return ["systemd-run", *quietly, *given, "--", *command]
