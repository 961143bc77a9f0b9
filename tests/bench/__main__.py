"""`make bench`: what Walkaway costs, measured on this machine."""

import argparse
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.beside import beside
from bench.fronts import fronts
from bench.histories import latencies, wake_ups
from bench.idle import idle
from bench.judging import judging
from bench.looking_back import looking_back
from bench.pauses import pauses
from bench.report import drawn
from bench.waits import waits

_DOCUMENT = Path(__file__).parents[2] / "docs" / "performance.md"
_OPENING = """\
# What Walkaway costs

Measured by `make bench`, which prints the same tables for any machine.
"""


def main() -> int:
    """Measure, print, and write the document where that is asked for."""
    asked = argparse.ArgumentParser(prog="make bench")
    asked.add_argument("--write", action="store_true", help=f"write {_DOCUMENT.name}")
    chosen = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="walkaway-bench-") as name:
        folder = Path(name)
        sections = [judging(), idle(folder / "idle"), beside(folder), waits(folder)]
        sections += [wake_ups(folder / "wake-ups"), latencies(folder / "latencies")]
        sections += [fronts(), looking_back(folder)]
        sections += [pauses(_made(folder / "pauses"))]
    text = f"{_OPENING}\n{_machine()}\n\n{drawn(sections)}\n"
    sys.stdout.write(text)
    if chosen.write:
        _DOCUMENT.write_text(text)
    return 0


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
