"""A guard that crashes leaves no picture of its memory."""

import subprocess
import sys

_ASK = """
import resource
from walkaway_daemon.program.core_dumps import refuse_core_dumps

refuse_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_a_crash_is_not_written_down() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK], capture_output=True, text=True, check=True
    )

    assert done.stdout == "(0, 0)\n"
