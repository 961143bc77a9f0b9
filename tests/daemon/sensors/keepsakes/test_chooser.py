"""What watches keepsakes is there only for whom it is needed."""

import subprocess
import sys

_ASK = """
import sys
from walkaway_daemon.program.put_off import SELDOM_IN_A_GUARD, is_unread, put_off
put_off(SELDOM_IN_A_GUARD)
import walkaway_daemon.guard.senses
from walkaway_daemon.sensors.keepsakes.chooser import begin_watch
print("watchdog.events" in sys.modules, is_unread("watchdog.observers"))
watch = begin_watch(lambda: None)
print(type(watch).__name__, is_unread("watchdog.observers"))
watch.close()
"""


def test_a_guard_without_keepsakes_never_loads_what_watches_them() -> None:
    command = [sys.executable, "-c", _ASK]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stdout

    assert told.splitlines() == ["False True", "KeepsakeWatch False"]
