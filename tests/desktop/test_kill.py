"""A guard that is killed at any moment loses nothing and counts nothing twice."""

import random
import threading
import time
from pathlib import Path

import pytest

from desktop.lanes import Lane, outcomes
from walkaway_rules.deciding.evolve import replay

pytestmark = pytest.mark.desktop

_LANES = 4
_KILLS = 200
_VISITS = 1200


def _lanes(folder: Path, seed: int) -> list[Lane]:
    lanes = [
        Lane(
            folder / str(number),
            _KILLS // _LANES,
            _VISITS // _LANES,
            random.Random(f"{seed} {number}"),  # noqa: S311  # to be repeated, not secret
        )
        for number in range(_LANES)
    ]
    for lane in lanes:
        lane.folder.mkdir()
        lane.prepare()
    return lanes


def _run_side_by_side(lanes: list[Lane]) -> None:
    threads = [threading.Thread(target=lane.run) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_nothing_is_lost_and_nothing_counted_twice_however_the_guard_dies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = random.SystemRandom().randrange(10**6)
    lanes = _lanes(tmp_path, seed)
    begin = time.monotonic()
    _run_side_by_side(lanes)
    lasted = time.monotonic() - begin
    found = outcomes(lanes)
    with capsys.disabled():
        print(f"\nseed {seed}: {dict(found)} in {lasted:.0f} s")  # noqa: T201  # the test's own figures
    for lane in lanes:
        lane.catch_up()
    assert found["kills"] == _KILLS
    assert found["visits"] >= _VISITS / 2
    assert found["starts"] >= _KILLS / 4
    assert [lane.lost() for lane in lanes] == [[]] * _LANES
    assert [lane.doubled() for lane in lanes] == [[]] * _LANES
    assert [lane.displaced() for lane in lanes] == [[]] * _LANES
    for lane in lanes:
        urges = replay(lane.entries()).urges
        assert len(urges) == len(lane.written)
