"""The senses of this machine are there and do not watch by themselves."""

import threading

from daemon.fake_house import StepClock
from walkaway_daemon.senses import HISTORY, MEDIA, PROGRAMS, choose_senses


def test_histories_programs_and_players_are_watched() -> None:
    threads = threading.active_count()
    senses = choose_senses(b"secret", (), StepClock())

    assert set(senses.named) == {HISTORY, PROGRAMS, MEDIA}
    assert senses.named[PROGRAMS] is senses.programs
    assert set(senses.speaking) == {PROGRAMS, MEDIA}
    assert threading.active_count() == threads
    for sensor in senses.named.values():
        sensor.close()
