"""Scales: what processes cost, weighed from /proc."""

import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

_NANOSECONDS = 1e9
_MEGABYTE = 2**20
_PROPORTIONAL = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)
_PRIVATE = re.compile(r"^Private_(?:Clean|Dirty):\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Weight:
    """What one program and its children cost while nobody did anything."""

    cpu: float
    """Percent of one core."""
    memory: float
    """Private memory (USS) in megabytes of 1,048,576 bytes."""
    resident: float
    """All resident memory, shared libraries included, in megabytes."""
    threads: int
    woken: int
    """How often its threads woke up; the processor time is mostly the price of it."""
    woken_aside: int
    """How many of these were of other threads than the first, as those that watch."""


def family(pid: int) -> list[int]:
    """Return the process and its descendants."""
    process = psutil.Process(pid)
    return [pid, *(child.pid for child in process.children(recursive=True))]


def weigh(programs: Mapping[str, int], seconds: float) -> dict[str, Weight]:
    """Given processes by name, watch them for some seconds and return their weights."""
    families = {name: family(pid) for name, pid in programs.items()}
    before = {name: _nanoseconds(pids) for name, pids in families.items()}
    woken = {name: sum(map(times_woken, pids)) for name, pids in families.items()}
    aside = {name: sum(map(_woken_aside, pids)) for name, pids in families.items()}
    begin = time.monotonic()
    time.sleep(seconds)
    lasted = time.monotonic() - begin
    families = {name: [*filter(is_alive, pids)] for name, pids in families.items()}
    return {
        name: Weight(
            cpu=(_nanoseconds(pids) - before[name]) / _NANOSECONDS / lasted * 100,
            memory=sum(map(private_memory, pids)),
            resident=sum(psutil.Process(pid).memory_info().rss for pid in pids)
            / _MEGABYTE,
            threads=sum(psutil.Process(pid).num_threads() for pid in pids),
            woken=sum(map(times_woken, pids)) - woken[name],
            woken_aside=sum(map(_woken_aside, pids)) - aside[name],
        )
        for name, pids in families.items()
    }


def is_alive(pid: int) -> bool:
    """Return whether this process runs; one that only waits to be buried does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def times_woken(pid: int) -> int:
    """Return how often all threads of a process went to sleep so far."""
    return sum(_woken_by_thread(pid).values())


def _woken_aside(pid: int) -> int:
    """Return how often threads of a process other than the first went to sleep."""
    woken = _woken_by_thread(pid)
    return sum(times for thread, times in woken.items() if thread != pid)


def _woken_by_thread(pid: int) -> dict[int, int]:
    found: dict[int, int] = {}
    for thread in Path("/proc", str(pid), "task").iterdir():
        with suppress(OSError):
            text = (thread / "status").read_text()
            times = text.partition("\nvoluntary_ctxt_switches:")[2].split()[0]
            found[int(thread.name)] = int(times)
    return found


def processes_begun() -> int:
    """Return how many processes this machine has begun since it started."""
    lines = Path("/proc/stat").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("processes"))


def private_memory(pid: int) -> float:
    """Return what would be free if this process ended, in megabytes."""
    rollup = Path("/proc", str(pid), "smaps_rollup").read_text()
    return sum(map(int, _PRIVATE.findall(rollup))) / 1024


def held_memory(pid: int) -> float:
    """Return what a process and its descendants hold, in megabytes.

    What several of them share counts once.
    """
    found = 0
    for member in family(pid):
        rollup = Path("/proc", str(member), "smaps_rollup").read_text()
        found += sum(map(int, _PROPORTIONAL.findall(rollup)))
    return found / 1024


def _nanoseconds(pids: list[int]) -> int:
    """Return the time on a processor, of all threads that live."""
    return sum(
        int(path.read_text().split()[0])
        for pid in pids
        for path in Path("/proc", str(pid), "task").glob("*/schedstat")
    )
