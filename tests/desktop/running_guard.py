"""The real guard in a process of its own, as `walkaway run` starts it."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.session import DesktopSession, wait_until
from walkaway_daemon.commands.start_command import is_guarding
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.ledger.store import Ledger
from walkaway_rules.boundary import BoundaryKind, boundary_id
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.urge import Urge

WALKAWAY = str(Path(sys.executable).with_name("walkaway"))
"""The command as it was installed."""


_SHORT = "settle: 1 min, grace: 5 s"
"""An urge is over after a minute, which is as short as the rules allow."""


def rules_about(handles: Mapping[str, str], responses: str = "default: whisper") -> str:
    """Given handles by alias, return rules with as many people."""
    people = [
        f"  - {{alias: {alias}, left: 2026-01-05, handles: [{handle}]}}"
        for alias, handle in handles.items()
    ]
    answered = f"responses: {{{responses}, {_SHORT}}}"
    return "\n".join(["walkaway: 1", "people:", *people, answered, ""])


@dataclass(slots=True)
class RunningGuard:
    """A guard on a desktop, started and stopped by the test."""

    session: DesktopSession
    process: subprocess.Popen[bytes] | None = None

    @property
    def paths(self) -> Paths:
        """Where this desktop's person has Walkaway's files."""
        return Paths(
            config=self.session.home / ".config/walkaway",
            state=self.session.home / ".local/state/walkaway",
            runtime=Path(self.session.environment["XDG_RUNTIME_DIR"], "walkaway"),
        )

    @property
    def pid(self) -> int:
        """The guard's process."""
        assert self.process is not None
        return self.process.pid

    @property
    def running(self) -> list[str]:
        """The command that guards."""
        return [WALKAWAY, "run"]

    def answers(self) -> bool:
        """Return whether the guard can be spoken to."""
        return is_guarding(self.paths)

    def write_rules(self, text: str) -> None:
        """Put rules.yaml there."""
        self.paths.config.mkdir(parents=True, exist_ok=True)
        self.paths.rules.write_text(text)

    def start(self) -> None:
        """Start `walkaway run` and wait until it can be spoken to."""
        self.process = self.session.spawn(self.running)
        wait_until("the guard answers", self.answers, 20)

    def stop(self) -> None:
        """End the guard as a logout would."""
        assert self.process is not None
        self.session.stop(self.process)
        self.process = None

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run `walkaway` with these words as the person would."""
        return subprocess.run(
            [WALKAWAY, *words],
            env=self.session.environment,
            capture_output=True,
            check=False,
            text=True,
            timeout=60,
        )

    def status(self) -> dict[str, Any]:
        """Return what `walkaway status --json` says."""
        values: dict[str, Any] = json.loads(self.command("status", "--json").stdout)
        return values

    def entries(self) -> list[Recorded]:
        """Return what the ledger holds."""
        ledger = Ledger.open_reading(self.paths.ledger)
        try:
            return list(ledger.entries())
        finally:
            ledger.close()

    def cursors(self) -> int:
        """Return how many sources the ledger knows."""
        ledger = Ledger.open_reading(self.paths.ledger)
        try:
            return len(ledger.cursors())
        finally:
            ledger.close()

    def urges(self, alias: str) -> list[Urge]:
        """Return the urges about the person with this alias, as the ledger has them."""
        return urges_about(self.entries(), self.paths.secret.read_bytes(), alias)

    def all_urges(self) -> list[Urge]:
        """Return every urge that the ledger has."""
        return [*replay(self.entries()).urges.values()]

    def outcomes(self, alias: str) -> list[Outcome | None]:
        """Return how the urges about this person ended; None for an open one."""
        return [urge.outcome for urge in self.urges(alias)]


def urges_about(entries: Sequence[Recorded], secret: bytes, alias: str) -> list[Urge]:
    """Return the urges about one person that these entries come to."""
    boundary = boundary_id(secret, BoundaryKind.PERSON, alias)
    known = replay(entries).urges.values()
    return [urge for urge in known if urge.boundary == boundary]
