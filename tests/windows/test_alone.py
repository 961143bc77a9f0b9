"""Programs that Windows starts without a console have no streams at all."""

import subprocess
import sys
from pathlib import Path

from windows.here import on_windows

pytestmark = on_windows
_SPEAKS = """
import sys
from pathlib import Path
from walkaway_daemon.program.discretion import be_discreet
had = sys.stdout
be_discreet()
from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.program.terminal import ask, complain, done
done("Done.")
complain("Not done.", "This helps.")
Path(sys.argv[1]).write_text(f"{had} {ask('Sure?')!r} {is_terminal(sys.stderr)}")
"""


def test_without_streams_words_go_nowhere_and_nothing_ends(tmp_path: Path) -> None:
    without_a_console = getattr(subprocess, "DETACHED_PROCESS", 0)
    told = tmp_path / "told"
    silent = Path(sys.executable).with_name("pythonw.exe")
    done = subprocess.run(
        [silent, "-c", _SPEAKS, told],
        creationflags=without_a_console,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert told.read_text() == "None '' False"
