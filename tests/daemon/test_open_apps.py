"""An app is left when its last process ended."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.open_apps import OpenApps, closed, opened, pids_of


def _open(*pids: int, boundary: str = "b") -> OpenApps:
    apps = OpenApps()
    for pid in pids:
        apps = opened(apps, pid, boundary)
    return apps


def test_the_only_process_takes_the_app_with_it() -> None:
    assert closed(_open(7), 7) == (OpenApps({}), "b")


def test_a_process_of_several_leaves_the_app_open() -> None:
    apps, left = closed(_open(7, 8), 7)

    assert left is None
    assert apps == _open(8)


def test_a_process_nobody_knows_changes_nothing() -> None:
    assert closed(_open(7), 9) == (_open(7), None)


def test_another_app_stays_open() -> None:
    apps = opened(_open(7), 8, "c")

    assert closed(apps, 7) == (_open(8, boundary="c"), "b")


@given(st.lists(st.integers(1, 9), unique=True))
def test_an_app_is_left_exactly_once(pids: list[int]) -> None:
    apps = _open(*pids)
    lefts: list[str | None] = []
    for pid in pids:
        apps, left = closed(apps, pid)
        lefts.append(left)

    assert [left for left in lefts if left] == (["b"] if pids else [])
    assert apps == OpenApps({})


def test_the_processes_of_an_app_are_known() -> None:
    apps = opened(_open(7, 9), 8, "c")

    assert pids_of(apps, "b") == (7, 9)
    assert pids_of(apps, "d") == ()
