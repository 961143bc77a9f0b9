"""What Qt draws of a picture, told by its pixels; each in a process of its own."""

import pytest

from daemon.pause.test_qt_form import ran
from walkaway_daemon.pause.qt_soundness import qt_is_sound
from walkaway_rules.pause.theme import in_hex, theme_named

pytestmark = pytest.mark.skipif(not qt_is_sound(), reason="no Qt that can be drawn")

THEME = theme_named("dark")


def test_the_ground_runs_from_one_colour_to_the_other() -> None:
    deed = """
def act():
    seen = window().grab().toImage()
    for y in (0, seen.height() - 1):
        print(seen.pixelColor(0, y).name())
    end()
"""
    assert ran(deed) == [in_hex(THEME.top), in_hex(THEME.bottom), "closed"]


def test_the_circle_stands_out_and_its_glow_fades_into_the_ground() -> None:
    deed = """
def act():
    disc = sitting.look(0.0, (float(window().width()), float(window().height()))).disc
    seen = window().grab().toImage()
    def unlike_ground(below):
        y = round(disc.y + below)
        here, ground = seen.pixelColor(round(disc.x), y), seen.pixelColor(0, y)
        return abs(here.lightness() - ground.lightness())
    print(unlike_ground(0) > unlike_ground(disc.glow * 0.9) > 0)
    end()
"""
    assert ran(deed) == ["True", "closed"]


def test_only_the_door_that_the_next_key_would_press_has_a_ring() -> None:
    deed = """
def act():
    doors = [b for b in window().findChildren(QPushButton) if b.isVisible()]
    seen = window().grab().toImage()
    for door in sorted(doors, key=lambda door: door.text()):
        place = door.geometry()
        above = range(place.top() - 8, place.top() - 1)
        ring = {seen.pixelColor(place.center().x(), y).name() for y in above}
        ground = {seen.pixelColor(0, y).name() for y in above}
        print(door.text(), ring != ground, door.hasFocus())
    end()
"""
    assert ran(deed) == ["Go on False False", "Turn back True True", "closed"]


def test_an_ampersand_in_a_doors_words_is_no_shortcut() -> None:
    deed = """
from walkaway_daemon.pause.qt_drawing import place_door
def act():
    door = window().findChild(QPushButton)
    size = (float(window().width()), float(window().height()))
    place_door(door, replace(sitting.look(0.0, size).doors[0], text="You & me"))
    print(door.text(), door.shortcut().toString())
    end()
"""
    assert ran(deed) == ["You && me ", "closed"]


def test_what_a_picture_lacks_is_not_shown() -> None:
    deed = """
from walkaway_daemon.pause.qt_drawing import place_door, place_text, text_on
def act():
    door, text = window().findChild(QPushButton), text_on(window())
    place_door(door, None)
    place_text(text, None)
    print(door.isVisible(), text.isVisible())
    end()
"""
    assert ran(deed) == ["False False", "closed"]
