"""Every language says everything that English says, and says it as kindly."""

import re
from gettext import GNUTranslations
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from string import Formatter

import pytest

from house.messages import SAME, flattened, messages, unmarked
from walkaway_daemon.interventions.phrasing import WORDING
from walkaway_daemon.tongue.catalogues import ASKED, GUARD
from walkaway_rules.tongue.catalogue import mo_bytes, read_po
from walkaway_rules.tongue.tongue import ENGLISH
from walkaway_rules.words.whisper import BODY_LENGTH, TITLE_LENGTH, wording_in

TONGUES = Path(__file__).parents[2] / "seeds/walkaway_seeds/tongues"
LANGUAGES = sorted(file.name for file in TONGUES.iterdir())
HOW = (
    "add an entry to asked.po in its folder, or to guard.po where the guard says it "
    "unasked: msgid, msgstr, and for two forms msgid_plural, msgstr[0], msgstr[1]"
)
FILLED = re.compile(r"%\(\w+\)s")
ALIAS, DAYS = "W" * 24, "10000"

UNKIND = {
    "de": re.compile(
        r"rückf[aä]ll|süchtig|stalk|besessen|\b(?:schuld\w*|scham\w*|schäm\w*|schwach"
        r"|schwäche|versag\w*|gescheitert|opfer|falsch|schlecht|dumm|erbärmlich"
        r"|verlier\w*|verloren|zurückgesetzt|sollst|solltest|musst|müsstest"
        r"|darfst nicht|nie|immer|stopp?)\b",
        re.IGNORECASE,
    )
}
PROMISING = {
    "de": re.compile(
        r"\b(?:wirst|wird|werde|versprech\w*|garantier\w*|bald|eines tages"
        r"|für immer)\b",
        re.IGNORECASE,
    )
}
ORDERS = {
    "de": re.compile(
        r"(?:^|[.;:] )(?:bitte )?(?:atme|beend|beginn|behalt|bleib|denk|drück|entfern"
        r"|erinner|erlaub|füg|geh|genieß|gib|halt|hol|hör|installier|klick|komm|lass"
        r"|leg|lies|lösch|mach|meld|nenn|nimm|öffne|prüf|probier|ruf|sag|schau|schlaf"
        r"|schließ|schreib|sei|setz|sieh|sitz|sprich|starte|steh|trink|tu|vergiss"
        r"|vermeid|versuch|vertrau|wähl|wart|zähl|zieh)e?\b(?! ist\b)",
        re.IGNORECASE,
    )
}

languages = pytest.mark.parametrize("language", LANGUAGES)


def part(language: str, name: str) -> dict[str, str]:
    found = read_po((TONGUES / language / f"{name}.po").read_text("utf-8"))
    del found[""]
    return found


def catalogue(language: str) -> dict[str, str]:
    return part(language, GUARD) | part(language, ASKED)


def holes(text: str) -> set[str]:
    """Return the names in braces, and what argparse fills in."""
    names = {name for _, name, _, _ in Formatter().parse(text) if name}
    # Braces of YAML hold no name.
    return {name for name in names if name.isidentifier()} | set(FILLED.findall(text))


def words(said: str) -> str:
    """Return what is said without the commands in it, whose words are not ours."""
    return re.sub(r"`[^`]*`", "…", said)


def test_there_is_one_language_more() -> None:
    assert "de" in LANGUAGES
    assert len(messages()) > 800


@languages
def test_no_sentence_is_left_untranslated(language: str) -> None:
    left = sorted(messages() - catalogue(language).keys())

    assert left == [], f"{language} lacks them; {HOW}"


def test_no_sentence_is_made_in_a_way_that_no_language_can_follow() -> None:
    assert unmarked() == [], (
        "a sentence in words/ is made with `said` or `counted` (see tongue/said.py), "
        "with names in braces in place of an f-string"
    )


def test_what_is_printed_still_knows_how_it_was_made() -> None:
    assert flattened() == [], "`laid_out` and `joined` keep what an f-string forgets"


def test_no_two_sentences_begin_with_the_same_form() -> None:
    firsts = sorted(said.split("\0")[0] for said in messages())

    assert [one for one, two in pairwise(firsts) if one == two] == [], (
        "gettext knows a sentence by its first form alone"
    )


@languages
def test_no_sentence_is_translated_twice(language: str) -> None:
    assert part(language, GUARD).keys() & part(language, ASKED).keys() == set()


@languages
def test_no_translation_is_kept_of_what_is_no_longer_said(language: str) -> None:
    assert sorted(catalogue(language).keys() - messages()) == []


@languages
def test_a_translation_is_another_text(language: str) -> None:
    alike = {key for key, said in catalogue(language).items() if key == said}

    assert alike <= SAME


@languages
def test_names_in_braces_are_the_same(language: str) -> None:
    wrong = [
        (key, said)
        for key, said in catalogue(language).items()
        for one, other in zip(key.split("\0"), said.split("\0"), strict=True)
        if holes(one) != holes(other)
    ]

    assert wrong == []


@languages
def test_a_translation_neither_blames_nor_promises_nor_orders(language: str) -> None:
    looks = (UNKIND[language], PROMISING[language], ORDERS[language])
    found = [
        (said, hit.group())
        for said in catalogue(language).values()
        for look in looks
        if (hit := look.search(words(said)))
    ]

    assert found == []


@languages
def test_a_translation_is_calm_plain_text_on_one_line(language: str) -> None:
    for key, said in catalogue(language).items():
        assert "!" not in words(said)
        for one, other in zip(key.split("\0"), said.split("\0"), strict=True):
            assert "\n" in one or other.split() == other.strip().split(" ")
            assert one[-1] not in ".?: " or other[-1] == one[-1], one


@languages
def test_whispers_fit_in_every_language(language: str) -> None:
    text = (TONGUES / language / f"{GUARD}.po").read_text("utf-8")
    tongue = GNUTranslations(BytesIO(mo_bytes(read_po(text))))
    wording = wording_in(tongue, WORDING)

    for pools, length in (
        (wording.titles, TITLE_LENGTH),
        (wording.bodies, BODY_LENGTH),
    ):
        for sentence in (each for pool in pools.values() for each in pool):
            assert len(sentence.format(alias=ALIAS, days=DAYS)) <= length, sentence


def test_english_wording_is_the_wording_as_it_is_written() -> None:
    assert wording_in(ENGLISH, WORDING).turn_back == WORDING.turn_back


@pytest.mark.parametrize(
    "said",
    [
        "Du musst gehen",
        "Es wird besser",
        "Geh nach Hause.",
        "Es fehlt etwas. Installiere dunst.",
        "Das ist deine Schuld",
    ],
)
def test_the_looks_find_what_they_look_for(said: str) -> None:
    assert any(look["de"].search(said) for look in (UNKIND, PROMISING, ORDERS))
