"""A few files opened are a look; many at once are a program at work."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.keepsakes.sifting import (
    CALM,
    FEW,
    MOST,
    PULSE,
    Opening,
    Sieve,
    sift,
)

FOLDER = "/home/me/Lisbon"
LATER = 1000.0


def opened(file: int, at: float, *, written: bool = False) -> Opening:
    return Opening(FOLDER, file, at, written)


def looks(*openings: Opening, now: float = LATER) -> tuple[str, ...]:
    """Return the folders that were looked into, all told at once."""
    return sift(Sieve(), openings, now)[1]


def test_one_file_opened_is_a_look() -> None:
    assert looks(opened(1, 0)) == (FOLDER,)


def test_a_look_waits_for_a_pulse() -> None:
    sieve, early = sift(Sieve(), [opened(1, 0)], 0.5)
    assert early == ()
    assert sieve.due == PULSE

    sieve, then = sift(sieve, [], PULSE)
    assert then == (FOLDER,)
    assert sieve.due is None


def test_a_viewer_may_open_a_file_often_and_its_neighbours_too() -> None:
    neighbours = [opened(file, file / 100) for file in range(FEW)]

    assert looks(*neighbours, *neighbours, *neighbours) == (FOLDER,)


def test_many_files_at_once_are_no_look() -> None:
    assert looks(*(opened(file, file / 100) for file in range(FEW + 1))) == ()


def test_a_scan_goes_on_until_it_is_calm() -> None:
    scan = [opened(file, file / 100) for file in range(10)]
    last = scan[-1].at

    assert looks(*scan, opened(20, last + CALM - 0.1)) == ()
    assert looks(*scan, opened(20, last + CALM + 0.1)) == (FOLDER,)


def test_a_slow_scan_that_has_begun_is_still_one() -> None:
    quick = [opened(file, file / 100) for file in range(10)]
    slow = [opened(100 + step, 2.0 * step) for step in range(1, 20)]

    assert looks(*quick, *slow) == ()


def test_leafing_through_pictures_is_looking() -> None:
    sieve, seen = Sieve(), 0
    for step in range(20):
        sieve, folders = sift(sieve, [opened(step, step * 2.0)], step * 2.0 + 1.5)
        seen += len(folders)

    assert seen == 20


def test_a_file_that_is_written_is_not_looked_at() -> None:
    assert looks(opened(1, 0), opened(1, 0.01, written=True)) == ()
    assert looks(opened(1, 0, written=True), opened(1, 0.01)) == ()


def test_writing_one_file_hides_no_look_at_another() -> None:
    assert looks(opened(1, 0, written=True), opened(2, 0.01)) == (FOLDER,)


def test_two_folders_are_told_apart() -> None:
    other = Opening("/home/me/Porto", 9, 0.1)

    assert looks(opened(1, 0), other) == (FOLDER, "/home/me/Porto")


@given(
    st.lists(
        st.builds(
            Opening,
            folder=st.just(FOLDER),
            file=st.integers(0, 8),
            at=st.floats(0, 100),
            written=st.booleans(),
        ),
        max_size=60,
    ),
    st.floats(0, 200),
)
def test_nothing_is_told_that_did_not_happen(
    openings: list[Opening], now: float
) -> None:
    sieve, folders = sift(Sieve(), openings, now)

    assert len(sieve.waiting) <= MOST
    assert set(folders) <= {each.folder for each in openings if not each.written}
    assert sieve.due is None or sieve.due > now
