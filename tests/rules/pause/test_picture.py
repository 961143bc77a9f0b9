"""The picture of a pause: what is where, in each of its states."""

from dataclasses import replace
from itertools import combinations
from math import hypot

import pytest

from rules.cards import shown
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.breathing import Breath
from walkaway_rules.pause.door import Door, Doors, chosen, passed
from walkaway_rules.pause.picture import Picture, Role, picture
from walkaway_rules.pause.shade import rings
from walkaway_rules.pause.theme import CONTRAST, DARK, LIGHT, Rgb, Theme

OUT = Breath("out", 1.0, 6)
FRESH = Doors(wait=10 * SECOND)
READY = passed(FRESH, 10 * SECOND)
OFFERED = Doors(wait=10 * SECOND, offered=True)
HELD = Doors(wait=10 * SECOND, held=True)
SIZE = (1280.0, 800.0)
BELOW = (Role.DAY, Role.WORDS, Role.HOPE)
"""What is said between circle and doors."""


def drawn(doors: Doors = FRESH, size: tuple[float, float] = SIZE) -> Picture:
    return picture(shown(), doors, OUT, size, DARK)


def said(doors: Doors) -> dict[Role, str]:
    return {text.role: text.text for text in drawn(doors).texts}


def test_the_first_look_has_the_breath_the_day_and_the_words() -> None:
    assert said(FRESH) == {
        Role.BREATH: "Breathe out",
        Role.DAY: "Day 23. You chose this quiet.",
        Role.WORDS: "You sleep better when you don't look.",
    }


def test_turn_back_is_focused_and_the_second_door_says_its_wait() -> None:
    back, on = drawn(passed(FRESH, 6 * SECOND + 1)).doors

    assert (back.text, back.focused, back.enabled) == ("Turn back", True, True)
    assert (on.text, on.focused, on.enabled) == ("Go on in 4", False, False)


def test_the_second_door_opens_after_the_wait() -> None:
    _, on = drawn(READY).doors

    assert (on.text, on.enabled) == ("Go on", True)


def test_going_on_shows_the_question_and_a_place_for_one_word() -> None:
    asking = chosen(READY, Door.GO_ON)

    assert drawn(asking).entry == (640, 662, 320, 42)
    assert said(asking)[Role.HOPE].startswith("What do you hope to find there?")
    assert Role.WORDS not in said(asking)


def test_a_hold_shows_one_door_and_when_it_is_over() -> None:
    (back,) = drawn(HELD).doors

    assert back.x == 640
    assert said(HELD)[Role.HOLD] == "This opens by itself in 10 s."


def test_a_hold_is_offered_below_the_two_doors_and_open_at_once() -> None:
    offering = replace(shown(), until_tomorrow="Turn back, and hold")
    *two, third = picture(offering, OFFERED, OUT, SIZE, DARK).doors

    assert (third.text, third.enabled) == ("Turn back, and hold", True)
    assert third.size < min(pill.size for pill in two)
    assert third.y - third.height / 2 > max(pill.y + pill.height / 2 for pill in two)


def test_a_third_door_holds_its_words_where_the_screen_has_few_pixels() -> None:
    offering = replace(
        shown(), until_tomorrow="Turn back, and hold all of it until tomorrow"
    )
    for size in ((683.0, 384.0), (512.0, 300.0), SIZE):
        *_, third = picture(offering, OFFERED, OUT, size, DARK).doors
        assert third.width > len(third.text) * third.size * 0.55
        assert third.width < size[0]


def test_with_a_third_door_the_question_still_has_its_room() -> None:
    asking = chosen(passed(OFFERED, 10 * SECOND), Door.GO_ON)
    whole = drawn(asking)

    assert whole.entry is not None
    assert whole.entry[1] + whole.entry[3] / 2 < whole.doors[0].y - 27 - 10
    assert max(text.y + text.size for text in whole.texts) < whole.entry[1] - 21


OWN_WORDS = (
    "Warm.",
    "You sleep better when you don't look.",
    "The mornings are yours again, and no page has ever made one of them better." * 2,
    ("nothing there ever helped " * 20)[:500],
    "不去看她的主页时你睡得更好" * 12,
)


def test_what_the_person_wrote_is_the_largest_and_clearest_of_all() -> None:
    by_role = {text.role: text for text in drawn().texts}
    words, day = by_role[Role.WORDS], by_role[Role.DAY]

    assert words.size > day.size
    assert words.colour == DARK.text
    assert day.colour == DARK.soft
    assert day.y < words.y


@pytest.mark.parametrize("words", OWN_WORDS)
@pytest.mark.parametrize("doors", [FRESH, HELD, OFFERED, chosen(READY, Door.GO_ON)])
@pytest.mark.parametrize(
    "size", [SIZE, (683.0, 384.0), (360.0, 640.0), (800.0, 600.0), (1080.0, 1920.0)]
)
def test_however_long_the_words_are_nothing_lies_upon_them(
    size: tuple[float, float], doors: Doors, words: str
) -> None:
    whole = picture(replace(shown(), words=words), doors, OUT, size, DARK)
    said = [text for text in whole.texts if text.role in BELOW]
    ends = [(text.y - text.height / 2, text.y + text.height / 2) for text in said]
    last = [text for text in whole.texts if text.role is Role.HOLD]
    after = min(pill.y - pill.height / 2 - 7 for pill in whole.doors)
    if whole.entry is not None:
        after = whole.entry[1] - whole.entry[3] / 2

    assert whole.disc.y - whole.disc.radius >= 0
    edges = [whole.disc.y + whole.disc.radius, *(y for end in ends for y in end), after]
    assert edges == sorted(edges)
    for text in last:
        (pill,) = whole.doors
        assert pill.y + pill.height / 2 + 7 <= text.y - text.size / 2
        assert text.y + text.size / 2 < size[1]


def test_the_circle_stays_below_the_note_that_it_changed() -> None:
    noted = replace(shown(), note="Another breath.", words=OWN_WORDS[3])
    whole = picture(noted, OFFERED, OUT, (683.0, 384.0), DARK)
    (note,) = (text for text in whole.texts if text.role is Role.NOTE)

    assert note.y + note.size / 2 < whole.disc.y - whole.disc.radius


def test_the_circle_grows_with_the_breath() -> None:
    small = picture(shown(), FRESH, Breath("in", 0.0, 4), SIZE, DARK).disc
    large = picture(shown(), FRESH, OUT, SIZE, DARK).disc

    assert small.radius < large.radius < large.glow


@pytest.mark.parametrize("size", [(800.0, 600.0), (3840.0, 2160.0), (1080.0, 1920.0)])
@pytest.mark.parametrize("doors", [FRESH, chosen(READY, Door.GO_ON), HELD, OFFERED])
def test_everything_fits_on_the_screen(size: tuple[float, float], doors: Doors) -> None:
    whole = drawn(doors, size)

    for pill in whole.doors:
        assert 0 < pill.x - pill.width / 2 < pill.x + pill.width / 2 < size[0]
        assert 0 < pill.y - pill.height / 2 < pill.y + pill.height / 2 < size[1]
    for text in whole.texts:
        assert 0 < text.y - text.size < text.y + text.size < size[1]
        assert text.width < size[0]


def test_texts_and_doors_keep_apart() -> None:
    asking = drawn(chosen(READY, Door.GO_ON))
    assert asking.entry is not None
    lines = [(text.y, text.size) for text in asking.texts]
    lines += [(asking.entry[1], asking.entry[3]), (asking.doors[0].y, 50)]

    for (y, height), (other, tall) in combinations(lines, 2):
        assert abs(y - other) >= (height + tall) / 2


def luminance(colour: Rgb) -> float:
    parts = [part / 255 for part in colour]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Rgb, other: Rgb) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("theme", "least"), [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7.0)]
)
def test_every_text_can_be_read(theme: Theme, least: float) -> None:
    pairs = [
        (theme.text, theme.bottom),
        (theme.soft, theme.bottom),
        (theme.soft, theme.top),
        (theme.on_door, theme.door),
        (theme.on_quiet, theme.quiet),
        (theme.ring, theme.bottom),
    ]

    assert [pair for pair in pairs if contrast(*pair) < least] == []


def under_the_breath(full: float, theme: Theme) -> set[Rgb]:
    """Return the circle's colours where its text stands."""
    breath = Breath("out", full, 6)
    seen = picture(shown(), FRESH, breath, SIZE, theme)
    text = next(text for text in seen.texts if text.role is Role.BREATH)
    # A usual letter is half as wide as its line is high, and two thirds as high.
    half, high = text.size * len(text.text) / 4, text.size / 3
    circle = list(rings(seen.disc, theme, SIZE[1]))[1:]
    across = (text.x + half * step / 8 for step in range(-8, 9))
    places = [(x, text.y + y) for x in across for y in (-high, high)]
    within = [
        [one for one in circle if hypot(x - one.x, y - one.y) <= one.radius]
        for x, y in places
    ]
    return {covering[-1].colour for covering in within}


@pytest.mark.parametrize(
    ("theme", "least"), [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7.0)]
)
def test_the_breath_can_be_read_on_its_circle(theme: Theme, least: float) -> None:
    colours = {
        colour for tenth in range(11) for colour in under_the_breath(tenth / 10, theme)
    }

    assert [one for one in colours if contrast(theme.on_disc, one) < least] == []


def test_a_changed_breathing_is_said_at_the_top() -> None:
    noted = picture(
        replace(shown(), note="Another breath."), FRESH, OUT, SIZE, DARK
    ).texts

    assert [text.text for text in noted if text.role is Role.NOTE] == [
        "Another breath."
    ]
