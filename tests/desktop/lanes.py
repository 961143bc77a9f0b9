"""Lanes: a guard that is killed again and again while visits are written down.

There is no browser: a database is made as Firefox makes it, and written to without
a rest. Every visit is to a site of its own, so that each must become one urge.
"""

import random
import signal
import sqlite3
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.running_guard import WALKAWAY
from desktop.session import wait_until
from walkaway_daemon.commands.start_command import is_guarding
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.ledger.store import Ledger
from walkaway_rules.boundary import BoundaryKind, boundary_id
from walkaway_rules.deciding.entry import Recorded, UrgeBegan, WatchBegan

_SCHEMA = """
pragma page_size = 32768;
pragma journal_mode = wal;
pragma wal_autocheckpoint = 12;
create table moz_places (id integer primary key, url longvarchar, title longvarchar);
create table moz_historyvisits (id integer primary key, from_visit integer,
    place_id integer, visit_date integer, visit_type integer);
"""
_TYPED = 2
_LIFE = 0.2
"""Seconds that a guard lives on average once it has said that it guards."""
_LONGEST_LIFE = 1.0
_EARLY = 0.15
"""Share of the guards that die while they start."""
_CYCLE = 1.0
"""Seconds from one kill to the next, roughly."""


@dataclass(slots=True)
class Lane:
    """One home with its guard, its history and what was written there."""

    folder: Path
    kills: int
    sites: int
    chance: random.Random
    written: dict[str, int] = field(default_factory=dict[str, int])
    """When each site was visited, in microseconds since 1970."""
    killed: int = 0

    @property
    def paths(self) -> Paths:
        """Where this lane's guard has its files."""
        return Paths(
            self.folder / ".config/walkaway",
            self.folder / ".local/state/walkaway",
            self.folder / "run/walkaway",
        )

    def prepare(self) -> None:
        """Write rules and an empty history, and let the guard see both once."""
        self.paths.config.mkdir(parents=True)
        (self.folder / "run").mkdir()
        listed = [f"  - {self._site(number)}" for number in range(self.sites)]
        self.paths.rules.write_text("\n".join(["walkaway: 1", "sites:", *listed, ""]))
        self._history.parent.mkdir(parents=True)
        with closing(self._open()) as history:
            history.executescript(_SCHEMA)
        with _Running(self) as guard:
            wait_until("the history is known", self._knows, 20)
            guard.terminate()

    def run(self) -> None:
        """Write visits while the guard is killed and started anew."""
        over = threading.Event()
        writer = threading.Thread(target=self._write, args=[over], name="writer")
        writer.start()
        try:
            for _ in range(self.kills):
                with _Running(self) as guard:
                    self._let_live(guard)
                    guard.send_signal(signal.SIGKILL)
                self.killed += guard.returncode == -signal.SIGKILL
        finally:
            over.set()
            writer.join()

    def catch_up(self) -> None:
        """Let a last guard find what is still to be found, and stop in good order."""
        with _Running(self) as guard:
            wait_until("the guard answers", lambda: is_guarding(self.paths), 20)
            wait_until("all is found", lambda: not self.lost(), 20)
            guard.terminate()

    def entries(self) -> list[Recorded]:
        """Return what the ledger holds."""
        with closing(Ledger.open_reading(self.paths.ledger)) as ledger:
            return list(ledger.entries())

    def starts(self) -> int:
        """Return how many guards lived long enough to note that they watch."""
        return sum(isinstance(one.entry, WatchBegan) for one in self.entries())

    def counted(self) -> Mapping[str, list[int]]:
        """Return the times of the urges that began, by site."""
        secret = self.paths.secret.read_bytes()
        sites = {
            boundary_id(secret, BoundaryKind.SITE, site): site for site in self.written
        }
        found: dict[str, list[int]] = {site: [] for site in self.written}
        for recorded in self.entries():
            match recorded.entry:
                case UrgeBegan(boundary=boundary, at=at):
                    found[sites[boundary]].append(at.utc)
                case _:
                    pass
        return found

    def lost(self) -> list[str]:
        """Return the sites whose visit led to no urge."""
        return [site for site, times in self.counted().items() if not times]

    def doubled(self) -> list[str]:
        """Return the sites whose one visit led to more than one urge."""
        return [site for site, times in self.counted().items() if len(times) > 1]

    def displaced(self) -> list[str]:
        """Return the sites whose urge has another time than the visit, by 50 ms."""
        return [
            site
            for site, times in self.counted().items()
            if any(abs(at - self.written[site]) > 50_000 for at in times)
        ]

    @property
    def _history(self) -> Path:
        return self.folder / ".mozilla/firefox/own.default/places.sqlite"

    def _site(self, number: int) -> str:
        return f"site{number}.example"

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._history, isolation_level=None, timeout=10)

    def _let_live(self, guard: subprocess.Popen[bytes]) -> None:
        if self.chance.random() < _EARLY:
            time.sleep(self.chance.uniform(0, _CYCLE))
            return
        assert guard.stdout is not None
        next((line for line in guard.stdout if b"is guarding" in line), b"")
        time.sleep(min(self.chance.expovariate(1 / _LIFE), _LONGEST_LIFE))

    def _write(self, over: threading.Event) -> None:
        with closing(self._open()) as history:
            for number in range(1, self.sites):
                if over.is_set():
                    return
                self._visit(history, number)
                over.wait(self._pace())

    def _pace(self) -> float:
        """Return a rest, mostly short, such that the sites last for the kills."""
        mean = self.kills * _CYCLE / self.sites
        return self.chance.expovariate(1 / mean)

    def _visit(self, history: sqlite3.Connection, number: int) -> None:
        site, now = self._site(number), time.time_ns() // 1000
        history.execute("begin immediate")
        history.execute(
            "insert into moz_places values (?, ?, 'A page')",
            (number, f"https://{site}/"),
        )
        history.execute(
            "insert into moz_historyvisits values (?, 0, ?, ?, ?)",
            (number, number, now, _TYPED),
        )
        history.execute("commit")
        self.written[site] = now

    def _knows(self) -> bool:
        with (
            suppress(LedgerError),
            closing(Ledger.open_reading(self.paths.ledger)) as ledger,
        ):
            return bool(ledger.cursors())
        return False


class _Running:
    """A guard that has ended when the block is left, one way or another."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def __enter__(self) -> subprocess.Popen[bytes]:
        folder = self._lane.folder
        with (folder / "guard.log").open("ab") as log:
            self._process = subprocess.Popen(
                [WALKAWAY, "run"],
                env={
                    "HOME": str(folder),
                    "XDG_RUNTIME_DIR": str(folder / "run"),
                    "PATH": "/usr/bin:/bin",
                },
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        return self._process

    def __exit__(self, *error: object) -> None:
        try:
            self._process.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


def outcomes(lanes: list[Lane]) -> Counter[str]:
    """Return how much was written, killed and started in all."""
    found: Counter[str] = Counter()
    for lane in lanes:
        found["visits"] += len(lane.written)
        found["kills"] += lane.killed
        found["starts"] += lane.starts()
    return found
