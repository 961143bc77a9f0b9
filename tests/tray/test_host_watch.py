"""Where no tray is there, the person is told: once, and not too soon."""

from dataclasses import dataclass, field

import pytest

from walkaway_tray.host_watch import HostWatch


@dataclass
class World:
    """A panel that comes and goes, and a clock that the test moves."""

    hosted: bool = False
    time: float = 1000.0
    events: list[str] = field(default_factory=list[str])

    def watch(self) -> HostWatch:
        return HostWatch(
            self,
            lambda: self.events.append("told"),
            lambda: self.events.append("looked"),
            lambda: self.time,
        )


@pytest.fixture
def world() -> World:
    return World()


def live(world: World, watch: HostWatch, seconds: float) -> None:
    """Let time pass, giving the watch a turn whenever it wants one."""
    end = world.time + seconds
    watch.pump()
    while (pause := watch.due_in()) is not None and world.time + pause <= end:
        world.time += pause
        watch.pump()
    world.time = end


def test_a_tray_that_is_there_is_nothing_to_tell(world: World) -> None:
    world.hosted = True
    watch = world.watch()
    live(world, watch, 60)

    assert world.events == []
    assert watch.due_in() is None


def test_a_tray_may_take_its_time_at_login(world: World) -> None:
    watch = world.watch()
    live(world, watch, 4)
    world.hosted = True
    live(world, watch, 60)

    assert world.events == []


def test_without_a_tray_the_person_is_told_once(world: World) -> None:
    live(world, world.watch(), 60)

    assert world.events.count("told") == 1


def test_the_older_kind_of_tray_is_looked_for_now_and_then(world: World) -> None:
    live(world, world.watch(), 35)

    assert world.events == ["told", "looked", "looked", "looked"]


def test_a_panel_that_restarts_quickly_is_not_mentioned(world: World) -> None:
    watch = world.watch()
    world.hosted = True
    live(world, watch, 60)
    world.hosted = False
    live(world, watch, 2)
    world.hosted = True
    live(world, watch, 60)

    assert world.events == []


def test_a_tray_that_goes_for_good_is_told_again(world: World) -> None:
    watch = world.watch()
    live(world, watch, 6)
    world.hosted = True
    live(world, watch, 60)
    world.hosted = False
    live(world, watch, 6)

    assert world.events == ["told", "told"]


def test_it_wants_a_turn_at_once_when_the_tray_goes(world: World) -> None:
    assert world.watch().due_in() == 0


def test_only_time_passes_here(world: World) -> None:
    assert world.watch().fileno() is None
