"""The computer's clocks, as moments."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.computer.clock import SystemClock, awake
from walkaway_rules.moment import SECOND, elapsed

JANUARY = 1_768_478_400_000_000  # 2026-01-15 12:00 UTC
JULY = 1_784_116_800_000_000  # 2026-07-15 12:00 UTC


@pytest.fixture(autouse=True)
def home_zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_now_is_close_to_now() -> None:
    now = SystemClock().now()

    assert abs(now.utc - time.time() * SECOND) < 5 * SECOND
    assert now.boot
    assert now.steady > 0


def test_two_clocks_of_one_boot_agree() -> None:
    one, other = SystemClock().now(), SystemClock().now()

    assert one.boot == other.boot
    assert elapsed(one, other) < 5 * SECOND


def test_the_boot_says_nothing_about_the_machine() -> None:
    boot_id = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")

    assert SystemClock().now().boot not in boot_id.replace("-", "")


def test_the_offset_is_that_of_the_season() -> None:
    os.environ["TZ"] = "Europe/Berlin"
    clock = SystemClock()

    assert clock.offset_at(JANUARY) == 60
    assert clock.offset_at(JULY) == 120


def test_a_journey_is_noticed() -> None:
    clock = SystemClock()
    os.environ["TZ"] = "Asia/Kolkata"
    assert clock.offset_at(JULY) == 330
    os.environ["TZ"] = "America/St_Johns"

    assert clock.offset_at(JULY) == -150


@pytest.mark.parametrize("utc", [10**20, -(10**20), 10**300])
def test_a_time_out_of_range_has_no_offset(utc: int) -> None:
    assert SystemClock().offset_at(utc) == 0


def test_the_clock_that_stands_still_in_sleep_goes_on_otherwise() -> None:
    began, now = awake(), SystemClock().now()

    assert 0 <= awake() - began < 5 * SECOND
    assert began <= now.steady
