"""The pause's process from its first line on."""

import subprocess
import sys

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
