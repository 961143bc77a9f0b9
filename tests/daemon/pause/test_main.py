"""The pause's process from its first line on."""

import subprocess
import sys
from pathlib import Path

from walkaway_daemon.pause.child import NO_ORDER


def test_without_an_order_it_ends_and_has_read_nothing_that_it_does_not_need() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-P", "-m", "walkaway_daemon.pause"],
        input="\n",
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    read = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}

    assert done.returncode == NO_ORDER
    assert "walkaway_rules.pause.card" in read
    assert not {"inspect", "argparse", "logging", "PySide6", "tkinter"} & read


def test_it_ends_though_a_toolkit_is_never_done_with_tidying_up(
    tmp_path: Path,
) -> None:
    tidying = "import atexit, threading; atexit.register(threading.Event().wait)\n"
    (tmp_path / "sitecustomize.py").write_text(tidying)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "walkaway_daemon.pause"],
        input="\n",
        env={"PYTHONPATH": ":".join([str(tmp_path), *sys.path])},
        capture_output=True,
        timeout=20,
        check=False,
        text=True,
    )

    assert done.returncode == NO_ORDER
