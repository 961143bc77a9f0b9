"""The systemd user manager, asked through systemctl."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence

_PATIENCE = 20.0
"""Seconds after which a manager that does not answer counts as absent."""

Run = Callable[[Sequence[str]], bool]
"""Runs a command to its end and returns whether it succeeded."""


def run_quietly(
    command: Sequence[str], environment: Mapping[str, str] = os.environ
) -> bool:
    """Run a command; one that is missing, fails or hangs has not succeeded."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


class UserManager:
    """The manager that runs this person's units, if there is one."""

    def __init__(self, run: Run = run_quietly) -> None:
        self._run = run

    def answers(self) -> bool:
        """Return whether there is one and it can be reached."""
        return self._systemctl("show", "--property=Version")

    def reload(self) -> bool:
        """Let it read the unit files anew."""
        return self._systemctl("daemon-reload")

    def take_over(self, variables: Sequence[str]) -> bool:
        """Let it copy these variables of our environment, for what it starts."""
        return not variables or self._systemctl("import-environment", *variables)

    def restart(self, unit: str) -> bool:
        """Start the unit; one that ran in an older session begins anew in this one."""
        self._systemctl("reset-failed", unit)
        return self._systemctl("restart", unit)

    def _systemctl(self, *arguments: str) -> bool:
        return self._run(["systemctl", "--user", *arguments])
