"""The senses of this machine are there and do not watch by themselves."""

import os
import subprocess
import sys
import threading

from daemon.fake_house import StepClock
from daemon.folders_at_hand import own_folders
from walkaway_daemon.guard.senses import (
    HISTORY,
    KEEPSAKES,
    MEDIA,
    PRESENCE,
    PROGRAMS,
    WINDOWS,
    choose_senses,
)
from walkaway_daemon.sensors.processes.overheard import Overheard
from walkaway_rules.rulebook import Rulebook


def test_everything_there_is_a_sensor_for_is_watched() -> None:
    threads = threading.active_count()
    senses = choose_senses(b"secret", (), StepClock(), Rulebook, own_folders())

    always = {HISTORY, PROGRAMS, KEEPSAKES, MEDIA, PRESENCE, WINDOWS}
    assert set(senses.named) - {"away", "shared"} == always
    assert isinstance(senses.named[PROGRAMS], Overheard)
    assert set(senses.named) - set(senses.speaking) == {HISTORY, KEEPSAKES}
    assert threading.active_count() == threads
    for sensor in senses.named.values():
        sensor.close()


def test_a_guard_can_begin_where_there_is_no_bus_to_speak_to() -> None:
    script = (
        "import sys; sys.modules['jeepney'] = None; "
        "import walkaway_daemon.service.opening, walkaway_daemon.commands.run_command"
    )
    path = os.pathsep.join(each for each in sys.path if each)
    environment = {**os.environ, "PYTHONPATH": path}

    subprocess.run([sys.executable, "-c", script], check=True, env=environment)
