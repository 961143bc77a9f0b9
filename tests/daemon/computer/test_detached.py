import os
import subprocess
import sys

import pytest

from walkaway_daemon.computer.detached import is_installed, leave, start_detached


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such sessions")
def test_a_program_is_in_a_session_of_its_own_and_its_words_can_be_heard() -> None:
    ask = "import os; print(os.getsid(0))"
    process = start_detached([sys.executable, "-c", ask], subprocess.PIPE)
    assert process.stdout is not None
    with process.stdout:
        session = int(process.stdout.read())
    process.wait()
    assert session == process.pid != os.getsid(0)


def test_one_that_is_left_is_not_waited_for() -> None:
    wait = "import threading; threading.Event().wait()"
    process = start_detached([sys.executable, "-c", wait])
    leave(process)
    assert process.wait() == 0
    os.kill(process.pid, 9)
    os.waitpid(process.pid, 0)


def test_one_that_is_not_there_is_told() -> None:
    assert not is_installed("no-such-program")
    with pytest.raises(OSError, match="no-such-program"):
        start_detached(["no-such-program"])
