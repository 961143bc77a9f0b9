"""Where toolkits can do all of it, the stage does nothing and tells what is told."""

from walkaway_daemon.pause.stage import PlainStage
from walkaway_rules.pause.appearance import Appearance
from walkaway_rules.pause.area import Area


def test_where_nobody_tells_it_is_dark_and_of_one_screen() -> None:
    stage = PlainStage()
    stage.prepare()
    stage.to_front(1)

    assert stage.screens() == ()
    assert stage.appearance() == Appearance("dark", still=False)


def test_what_is_told_is_passed_on() -> None:
    screen = Area(0, 0, 800, 600)
    stage = PlainStage(lambda: (screen,), lambda: Appearance("light"))

    assert stage.screens() == (screen,)
    assert stage.appearance() == Appearance("light")
