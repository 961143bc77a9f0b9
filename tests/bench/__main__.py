"""`make bench`: what Walkaway costs, measured on this machine."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bench.beside import beside
from bench.fronts import fronts
from bench.histories import latencies, wake_ups
from bench.idle import idle
from bench.judging import judging
from bench.looking_back import looking_back
from bench.matching_alone import matching_alone
from bench.pauses import pauses
from bench.report import Section, drawn
from bench.waits import waits

_DOCUMENT = Path(__file__).parents[2] / "docs" / "performance.md"
_OPENING = """\
# What Walkaway costs

Measured by `make bench`, which prints the same tables for any machine.
"""


_SECTIONS: dict[str, Callable[[Path, int], Section]] = {
    "judging": lambda _folder, _rows: judging(),
    "idle": lambda folder, _rows: idle(folder / "idle"),
    "beside": lambda folder, _rows: beside(folder),
    "waits": lambda folder, _rows: waits(folder),
    "wake-ups": lambda folder, _rows: wake_ups(folder / "wake-ups"),
    "latencies": lambda folder, _rows: latencies(folder / "latencies"),
    "matching-alone": lambda _folder, rows: matching_alone(min(rows, 50_000)),
    "fronts": lambda _folder, _rows: fronts(),
    "looking-back": looking_back,
    "pauses": lambda folder, _rows: pauses(_made(folder / "pauses")),
}


def main() -> int:
    """Measure, print, write the figures, and the document where that is asked for."""
    chosen = _asked()
    with tempfile.TemporaryDirectory(prefix="walkaway-bench-") as name:
        sections = [
            _SECTIONS[section](Path(name), chosen.rows)
            for section in chosen.sections or _SECTIONS
        ]
    text = f"{_OPENING}\n{_machine()}\n\n{drawn(sections)}\n"
    sys.stdout.write(text)
    told = {"machine": _machine(), "sections": [asdict(each) for each in sections]}
    chosen.json.write_text(json.dumps(told, indent=1, ensure_ascii=False))
    if chosen.write:
        _DOCUMENT.write_text(text)
    return 0


def _asked() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="make bench")
    asked.add_argument(
        "sections", nargs="*", choices=[[], *_SECTIONS], metavar="SECTION"
    )
    asked.add_argument("--rows", type=int, default=1_000_000, help="pages to look at")
    asked.add_argument("--json", type=Path, default=Path("bench.json"), metavar="FILE")
    asked.add_argument("--write", action="store_true", help=f"write {_DOCUMENT.name}")
    return asked.parse_args()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _machine() -> str:
    day = datetime.now(UTC).date().isoformat()
    python = platform.python_version()
    load = os.getloadavg()[0]
    return (
        f"{day}, {_distribution()}, {_processor()}, {os.cpu_count()} cores, "
        f"Python {python}; load when it ended: {load:.1f}."
    )


def _distribution() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    named = (line.split(":", 1)[1].strip() for line in lines if "model name" in line)
    return next(named, platform.machine())


if __name__ == "__main__":
    sys.exit(main())
