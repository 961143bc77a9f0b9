"""The senses of this machine are there and do not watch by themselves."""

import threading

from daemon.fake_house import StepClock
from walkaway_daemon.senses import (
    HISTORY,
    KEEPSAKES,
    MEDIA,
    PRESENCE,
    PROGRAMS,
    WINDOWS,
    choose_senses,
)
from walkaway_daemon.sensors.overheard import Overheard
from walkaway_rules.rulebook import Rulebook


def test_everything_there_is_a_sensor_for_is_watched() -> None:
    threads = threading.active_count()
    senses = choose_senses(b"secret", (), StepClock(), Rulebook)

    always = {HISTORY, PROGRAMS, KEEPSAKES, MEDIA, PRESENCE, WINDOWS}
    assert set(senses.named) - {"away", "shared"} == always
    assert isinstance(senses.named[PROGRAMS], Overheard)
    assert set(senses.named) - set(senses.speaking) == {HISTORY, KEEPSAKES}
    assert threading.active_count() == threads
    for sensor in senses.named.values():
        sensor.close()
