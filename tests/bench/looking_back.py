"""Looking back: a dry run over a whole history, beside those who search text."""

import json
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from statistics import median

import psutil

from bench.corpus import rows
from bench.report import Section, verdict
from bench.scales import held_memory
from bench.targets import meetings, needles, rulebook

SIZES = (10, 100, 1_000, 10_000)
_ROUNDS = 3
_BETWEEN_WEIGHINGS = 0.03
_NO_PEER = "not here"
_AIM_SIZE = 1_000
Figures = Mapping[str, float]


def looking_back(folder: Path, count: int = 1_000_000) -> Section:
    """Return what a dry run takes at every number of targets, and what peers take."""
    path, text = _history(folder, count)
    figures = {size: _measured(path, text, size) for size in SIZES}
    return Section(
        f"Looking back over {count:,} pages",
        ("Targets", "Loading", "Dry run", "Bare", "Read (met)", "Memory",
         "sqlite3 | rg", "Times that", "Its work", "rg alone", "Times that",
         "Its work"),
        [_row(size, figures[size]) for size in SIZES],
        "Pages of nobody, made from words, hosts and templates (tests/bench/corpus.py),"
        " one in 400 drawn from the ways in which targets are met. A dry run reads the"
        " SQLite file and sieves it, a process for each processor, and reads what is"
        " left with the matcher; its memory is the most that all of them held together"
        " in a run of its own. Bare: what a Python takes that only reads the same rows"
        " in as many processes and searches them (tests/bench/bare.py). The peers"
        " search for"
        " the targets as one would write them down (`rg -F -f`): `sqlite3 | rg` the"
        " same file in two processes, `rg` alone a text in lower case. They neither"
        " decode nor verify. Its work: the same ratio of processor time, which other"
        f" work on the machine disturbs less. Medians of {_ROUNDS} rounds, in turns.",
        figures,
    )  # fmt: skip


def _history(folder: Path, count: int) -> tuple[Path, Path]:
    """Make a history as Firefox keeps it, and the same text in a file."""
    path, text = folder / "pages.sqlite", folder / "pages.txt"
    met = meetings(rulebook(10_000))
    with sqlite3.connect(path) as base, text.open("w") as written:
        base.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url, title)")
        for row in rows(count, met):
            base.execute("INSERT INTO moz_places (url, title) VALUES (?, ?)", row)
            written.write("\t".join(row).lower() + "\n")
    base.close()
    return path, text


def _measured(path: Path, text: Path, size: int) -> Figures:
    words = path.parent / "needles"
    words.write_text("\n".join(needles(rulebook(size))))
    told = [
        {
            **_run("bench.dry", path, size),
            **_run("bench.bare", path, size),
            **_peer("piped", _PIPED, path, words),
            **_peer("alone", _ALONE, text, words),
        }
        for _ in range(_ROUNDS)
    ]
    figures = {name: median([each[name] for each in told]) for name in told[0]}
    return {**figures, "peak": _peak(path, size)}


def _run(module: str, path: Path, size: int) -> Figures:
    command = _command(module, path, size)
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    told: dict[str, float] = json.loads(said)
    return told


def _peak(path: Path, size: int) -> float:
    """Return the most memory that one more run holds, in megabytes."""
    peak = 0.0
    command = _command("bench.dry", path, size)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as run:
        while run.poll() is None:
            with suppress(OSError, psutil.NoSuchProcess, subprocess.TimeoutExpired):
                peak = max(peak, held_memory(run.pid))
                run.wait(_BETWEEN_WEIGHINGS)
    return peak


def _command(module: str, path: Path, size: int) -> list[str]:
    return [sys.executable, "-m", module, str(path), str(size)]


def _peer(name: str, command: str, path: Path, words: Path) -> Figures:
    """Return how long a shell's command takes; zeros where a peer is not here."""
    if not all(map(shutil.which, ("rg", "sqlite3"))):
        return {name: 0.0, f"{name} worked": 0.0}
    whole = ["sh", "-c", command, "sh", str(path), str(words)]
    begin, busy = time.perf_counter(), _worked()
    subprocess.run(whole, check=False, stdout=subprocess.DEVNULL)
    return {
        name: time.perf_counter() - begin,
        f"{name} worked": _worked() - busy,
    }


def _worked() -> float:
    """Return the seconds of a processor that all processes begun here took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _row(size: int, told: Figures) -> list[str]:
    loading = f"{told['loading'] * 1e3:.0f} ms"
    alone = _times(told["seconds"], told["alone"], 0)
    if size == _AIM_SIZE:
        loading = verdict(told["loading"], 0.5, "s")
        alone = _times(told["seconds"], told["alone"], 2.5)
    return [
        f"{size:,}",
        loading,
        f"{told['seconds']:.2f} s",
        f"{told['bare']:.2f} s",
        f"{told['read']:,.0f} ({told['met']:,.0f})",
        verdict(told["peak"], 250, "MB"),
        _said(told["piped"]),
        _times(told["seconds"], told["piped"], 2),
        _times(told["worked"], told["piped worked"], 0),
        _said(told["alone"]),
        alone,
        _times(told["worked"], told["alone worked"], 0),
    ]


def _said(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds else _NO_PEER


def _times(ours: float, theirs: float, aim: float) -> str:
    if not theirs:
        return _NO_PEER
    return verdict(ours / theirs, aim, "") if aim else f"{ours / theirs:.1f}"


_PIPED = 'sqlite3 "$1" "SELECT url, title FROM moz_places" | rg -c -F -f "$2"'
_ALONE = 'rg -c -F -f "$2" "$1"'
