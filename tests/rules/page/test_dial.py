"""The hours of a day around a circle."""

import re

from walkaway_rules.page.dial import dial

NIGHTS = (6, 3, *[0] * 21, 1)


def petals(drawn: str) -> list[tuple[str, float]]:
    found = re.findall(
        r'petal shade(\d)" x1="(.*?)" y1="(.*?)" x2="(.*?)" y2="(.*?)"', drawn
    )
    return [
        (shade, round(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, 1))
        for shade, x1, y1, x2, y2 in (
            (one[0], *(float(place) for place in one[1:])) for one in found
        )
    ]


def test_every_hour_has_a_petal_as_long_as_its_share() -> None:
    drawn = petals(dial(NIGHTS, "23-02", "half", "said").text)

    assert len(drawn) == 24
    assert [drawn[i] for i in (0, 1, 12, 23)] == [
        ("3", 42.0), ("2", 21.0), ("0", 0.0), ("1", 7.0),
    ]  # fmt: skip


def test_midnight_is_at_the_top() -> None:
    assert (
        'class="name" x="0" y="-101" font-size="12">00<'
        in dial(NIGHTS, "", "", "").text
    )


def test_it_is_said_in_words() -> None:
    said = dial(NIGHTS, "23-02", "half of it", "Mostly at night.").text

    assert 'role="img" aria-label="Mostly at night."' in said
    assert ">23-02</text>" in said
    assert ">half of it</text>" in said


def test_no_hours_at_all_are_an_empty_dial() -> None:
    assert {shade for shade, _ in petals(dial([0] * 24, "", "", "").text)} == {"0"}
