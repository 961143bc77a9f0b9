"""An app is left when its last process ended."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.guard.found import Found
from walkaway_daemon.guard.open_apps import OpenApps, closed, is_part, opened, pids_of
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.deciding.event import Left
from walkaway_rules.match import Match, MatchKind


def _found(pid: int) -> Found:
    app = Boundary("b", BoundaryKind.APP, "Chat")
    return Found(Match(app, MatchKind.APP, sought=True, why=""), 0, late=False, pid=pid)


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


def test_what_an_open_app_began_is_a_part_of_it() -> None:
    assert is_part(_found(9), _open(7), lambda pid: (pid - 1, 7, 1))
    assert is_part(_found(7), _open(7), lambda _: (1,))


def test_what_was_begun_from_elsewhere_or_for_another_boundary_is_none() -> None:
    assert not is_part(_found(9), _open(7), lambda _: (1,))
    assert not is_part(_found(9), _open(7, boundary="c"), lambda _: (7, 1))
    assert not is_part(_found(0), _open(7), lambda _: (7, 1))
    assert not is_part(Left("b"), _open(7), lambda _: (7, 1))


def test_whom_a_process_descends_from_is_not_asked_without_need() -> None:
    asked: list[int] = []

    def ancestors(pid: int) -> list[int]:
        asked.append(pid)
        return [7]

    assert not is_part(_found(9), OpenApps(), ancestors)
    assert asked == []
