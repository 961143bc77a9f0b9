"""Which language a person is spoken to in, and how it sounds there."""

from dataclasses import replace
from datetime import date

import pytest

from walkaway_daemon.guard.notices import offer_notice, rules_notice
from walkaway_daemon.interventions.phrasing import phrase
from walkaway_daemon.pause.inviting import WORDING
from walkaway_daemon.tongue.tongue import choose_tongue, wanted_languages
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.counting.fading import Offer
from walkaway_rules.counting.trend import Direction, Estimate, Trend
from walkaway_rules.deciding.state import Rest, State
from walkaway_rules.moment import DAY, HOUR, Moment, plus
from walkaway_rules.pause.card import Occasion, card, pause_wording_in
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import spoken
from walkaway_rules.tongue.tongue import ENGLISH, day_said
from walkaway_rules.words.fading import course_said
from walkaway_rules.words.picturing import hour_name
from walkaway_rules.words.reports import status_report
from walkaway_rules.words.resting import resting
from walkaway_rules.words.situation import Scene
from walkaway_rules.words.tray import tooltip, tray_words

GERMAN = choose_tongue({"LANG": "de_DE.UTF-8"})
NOON = Moment(1_795_435_200_000_000, 60)  # 2026-11-23 13:00 local
STATUS = Status(
    streak=23,
    days_kept=57,
    days=60,
    best_run=34,
    turned_away_today=1,
    turned_away=48,
    open_urges=1,
    pending=("Café Luna: a whisper instead of a pause",),
)


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({}, ()),
        ({"LANG": "C.UTF-8"}, ()),
        ({"LANG": "POSIX", "LANGUAGE": "de"}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de",)),
        ({"LANG": "de_AT@euro", "LC_MESSAGES": "fr_FR"}, ("fr",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "it"}, ("it",)),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "de_CH:fr"}, ("de", "fr", "en")),
        ({"LANG": "de_DE", "LC_ALL": ""}, ("de",)),
    ],
)
def test_languages_are_asked_for_as_everywhere(
    environment: dict[str, str], languages: tuple[str, ...]
) -> None:
    assert wanted_languages(environment, tuple) == languages


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({}, ("de", "en", "zh")),
        ({"LANG": ""}, ("de", "en", "zh")),
        ({"LANG": "C.UTF-8"}, ()),
        ({"LANG": "fr_FR.UTF-8"}, ("fr",)),
    ],
)
def test_where_the_environment_names_none_the_settings_do(
    environment: dict[str, str], languages: tuple[str, ...]
) -> None:
    def chosen() -> list[str]:
        return ["de-AT", "de", "en-GB", "zh-Hans-CN"]

    assert wanted_languages(environment, chosen) == languages


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "en_GB.UTF-8"},
        {"LANG": "pt_BR.UTF-8"},
        {"LANG": "de_DE", "LANGUAGE": "en:de"},
    ],
)
def test_english_is_spoken_where_nothing_else_is_wanted_or_known(
    environment: dict[str, str],
) -> None:
    assert choose_tongue(environment) is ENGLISH


def test_the_first_language_that_is_known_is_spoken() -> None:
    tongue = choose_tongue({"LANG": "fr_FR", "LANGUAGE": "pt:de:en"})

    assert tongue.gettext("Turn back") == "Umkehren"


def test_the_status_is_said_in_german() -> None:
    assert (
        status_report(STATUS, guarding=True, tongue=GERMAN)
        == """\
✓ Die Wache ist wach.

  23 Tage in Folge
  57 von 60 Tagen gehalten
  Längste Zeit: 34 Tage
  Heute einmal umgekehrt, insgesamt 48-mal
  Ein Moment ist noch offen.

· Wartet: Café Luna: a whisper instead of a pause"""
    )


def test_one_day_has_its_own_form() -> None:
    one = replace(STATUS, streak=1)

    assert tooltip(one, GERMAN) == "Ein ganzer Tag"
    assert tooltip(STATUS, GERMAN) == "23 Tage in Folge"
    assert tooltip(None, GERMAN) == "Wacht gerade nicht"


def test_the_tray_speaks_german() -> None:
    words = tray_words(STATUS, GERMAN)

    assert (words.pull, words.edit, words.name) == (
        "Ich spüre die Sehnsucht", "Regeln bearbeiten", "Walkaway",
    )  # fmt: skip


def test_a_pause_speaks_german_and_says_so_to_screen_readers() -> None:
    wording = pause_wording_in(GERMAN, WORDING)
    shown = card(Occasion(23, 0, "…", 0, held=False), wording)

    assert (shown.day, shown.turn_back, shown.language) == (
        "Tag 23. Diese Ruhe hast du gewählt.", "Umkehren", "de",
    )  # fmt: skip
    assert shown.breaths == {"in": "Einatmen", "rest": "Ruhe", "out": "Ausatmen"}


def test_a_whisper_speaks_german() -> None:
    scene = Scene(Boundary("0", BoundaryKind.PERSON, "J"), 12 * 60, 23)
    told = phrase("u", scene, Rulebook(), 0, GERMAN)

    assert (told.title, told.body, told.turn_back, told.not_now) == (
        "J kann warten",
        "Du bist hier, und das reicht für diese Minute.",
        "Umkehren",
        "Nicht jetzt",
    )


def test_notices_speak_german() -> None:
    assert rules_notice("", discreet=True, tongue=GERMAN).body == (
        "Ein Blick in eine deiner Dateien lohnt sich."
    )
    assert offer_notice(Offer.STEP_BACK, discreet=False, tongue=GERMAN).title == (
        "Es ist ruhiger geworden"
    )


def test_days_and_numbers_are_written_as_in_german() -> None:
    course = Trend((Estimate(0.1, 0.34, 1.25),), Direction.RARER, 0)

    assert day_said(date(2026, 3, 1), GERMAN) == "1. März"
    assert course_said(course, GERMAN) == (
        "Zuletzt etwa 0,3-mal Sehnsucht in der Woche, zwischen 0,1 und 1,2, und"
        " seltener"
    )


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        (HOUR, "Die Wache pausiert bis 14:00."),
        (DAY, "Die Wache pausiert bis morgen 13:00."),
        (3 * DAY, "Die Wache pausiert bis 13:00 am 26. November."),
    ],
)
def test_times_are_said_in_german(ends: int, said: str) -> None:
    state = State(rests=(Rest(plus(NOON, -HOUR), plus(NOON, ends)),))

    assert resting(state, NOON, GERMAN) == said


@pytest.mark.parametrize(
    ("hour", "name"),
    [
        (1, "ein Uhr nachts"),
        (4, "vier Uhr morgens"),
        (10, "zehn Uhr vormittags"),
        (17, "fünf Uhr nachmittags"),
        (22, "zehn Uhr abends"),
        (23, "elf Uhr abends"),
    ],
)
def test_a_night_begins_where_the_language_has_it(hour: int, name: str) -> None:
    assert spoken(hour_name(hour), GERMAN) == name
