"""What access times say about looking."""

from walkaway_daemon.sensors.keepsakes.access_times import newly_read


def test_a_file_read_since_is_told() -> None:
    assert newly_read({1: 10, 2: 10}, {1: 10, 2: 11}) == (2,)


def test_a_file_that_came_or_went_was_not_read() -> None:
    assert newly_read({1: 10}, {2: 99}) == ()


def test_a_time_set_back_is_no_reading() -> None:
    assert newly_read({1: 10}, {1: 5}) == ()
