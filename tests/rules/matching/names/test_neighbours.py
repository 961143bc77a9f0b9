import re

import pytest

from walkaway_rules.matching.names.names import NameIndex
from walkaway_rules.matching.names.neighbours import (
    Standing,
    is_anothers,
    is_wordy,
    is_written_small,
)
from walkaway_rules.matching.spelling.fold import fold


def _found(name: str, text: str) -> bool:
    index: NameIndex[str] = NameIndex()
    index.add(name, "J")
    return bool(index.find(fold(text)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jane Doe", "John Doe, Jane Smith"),
        ("Jane Doe", "Usha Doe, Jane Smith"),
        ("Jane Doe", "Usha Doe / Jane Smith"),
        ("Jane Doe", "Usha Doe - Jane Smith"),
        ("Jane Doe", "john doe jane"),
        ("Jane Doe", "jd doe jane"),
        ("Jane Doe", "Doe-Jane Smith"),
        ("Jane Doe", "Bob Doe-Jane"),
        ("Jane Doe", "Doe - Jane Smith"),
        ("May Li", "you may li ion"),
        ("Jane Doe", "Mary-Jane Doe"),
        ("Jane Doe", "Doe, Jane-Marie"),
        ("Rose Hunter", "bounty hunter rose"),
        ("Rose Hunter", "hunter rose wine"),
        ("Rose Hunter", "a rose hunter at work"),
        ("May Li", "May Li-ion cells"),
        ("Li, May", "jet li may release"),
        ("Mark Day", "how to mark day one"),
        ("Grace Park", "grace park elementary school"),
        ("Jane Doe", "kowalski doe, jane jackson"),
        ("Rose Hunter", "hunter rose wedding"),
        ("Will Short", "will a short walk do"),
        ("Rose Hill", "rose hill road, derby"),
        ("Rose Hill", "rose hill farm | pick your own"),
        ("Rose Hill", "directions to rose hill"),
        ("Rose Hill", "bus to rose hill"),
        ("Rose Hill", "rose hill, kansas - wikipedia"),
        ("Rose Hill", "wiki/rose_hill,_kansas"),
        ("Nguy\u1ec5n Th\u1ecb Mai", "nguyen thi mai anh singer"),
        ("Nguy\u1ec5n Th\u1ecb Mai", "nguyen-thi-mai-huong"),
    ],
)
def test_beside_some_words_a_name_is_somebody_elses(name: str, text: str) -> None:
    assert not _found(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jane Doe", "Doe, Jane Smith"),
        ("Rose Hill", "rose hill facebook"),
        ("Rose Hill", "message to rose hill"),
        ("Rose Hill", "rose hill, actress"),
        ("Rose Hill", "rose hill - oxford"),
        ("Jane Doe", "jane doe, kansas"),
        ("Jane Doe", "directions to jane doe"),
        ("Nguy\u1ec5n Th\u1ecb Mai", "nguyen thi mai singer"),
        ("Nguy\u1ec5n Th\u1ecb Mai", "nguyen thi mai, anh"),
        ("Jane Doe", "jane doe mai"),
        ("Jane Doe", "Smith, Doe, Jane"),
        ("Jane Doe", "Professor Doe, Jane"),
        ("Jane Doe", "Professor Doe, Jane M"),
        ("Jane Doe", "dr doe jane"),
        ("Jane Doe", "doe-jane"),
        ("Anne-Sophie Abbot", "abbot anne-sophie paris"),
        ("Анна Кузнецова", "гимнастка кузнецова анна победила"),
        ("Jane Doe", "author doe jane smith"),
        ("Jane Doe", "photos-of-jane-doe"),
        ("Jane Doe", "Ex-Jane Doe"),
        ("Jane Doe", "Doe, Jane-2026"),
        ("Rose Hunter", "hunter rose"),
        ("Rose Hunter", "by Hunter, Rose"),
        ("Rose Hunter", "rose hunter in town"),
        ("Grace Kowalski", "the grace kowalski foundation"),
        ("May Li", "may-li-boston"),
        ("Anna Schmidt", "adresse schmidt anna münchen"),
        ("Anna Schmidt", "instagram schmidt anna berlin"),
        ("Anna Schmidt", "my ex schmidt anna instagram"),
        ("Anna Schmidt", "wedding Schmidt, Anna and Tom"),
        ("Anna Schmidt", "cv schmidt anna"),
        ("Mary-Jane Watson", "profil watson mary-jane berlin"),
        ("Frank Kowalski", "kowalski frank berlin"),
        ("Frank Kowalski", "frank kowalski-fotos"),
        ("Rose Hunter", "instagram hunter rose"),
        ("Rose Hunter", "why rose hunter left"),
        ("Rose Hunter", "was macht die rose hunter"),
        ("May Li", "berlin li may"),
        ("May Li", "li may instagram"),
        ("May Li", "why may li left"),
        ("Will Smith", "the will smith show"),
        ("Will Smith", "smith will berlin"),
        ("Will Smith", "will a. smith"),
        ("Rose Hunter", "hunter rose bristol"),
        ("Rose Hunter", "hunter rose london"),
        ("Rose Hunter", "hunter rose new york"),
        ("Rose Hunter", "bristol hunter rose"),
        ("Rose Hunter", "los angeles hunter rose"),
        ("Anna Schmidt", "schmidt-anna berlin"),
        ("Jane Doe", "profil doe, jane berlin"),
        ("Mark Day", "letter to mark day"),
        ("Rose Hill", "rose hill, kansas | facebook"),
        ("Rose Hill", "rose hill, new york, usa - instagram photos"),
    ],
)
def test_beside_others_it_stays_theirs(name: str, text: str) -> None:
    assert _found(name, text)


def test_a_first_name_may_be_a_word_of_everyday_language() -> None:
    assert is_wordy("rose")
    assert is_wordy("may")
    assert not is_wordy("eleanor")


def test_a_name_alone_has_no_neighbours() -> None:
    spans = list(re.finditer(r"\w+", "jane doe"))
    alone = Standing("jane doe", spans, 0, 2, " ", turned=False)
    assert not is_anothers(alone, wordy=True)


@pytest.mark.parametrize(
    ("shown", "around", "small"),
    [
        ("rose hunter", "How a rose hunter lives", True),
        ("Rose hunter", "How Rose hunter lives", False),
        ("rose hunter", "how a rose hunter lives", False),
        ("jane doe", "How jane doe lives", False),
        ("Rose hunters", "Rose hunters of Rome", True),
        ("Rose Hunter", "Rose Hunter lives", False),
        ("Jane doe", "Jane doe lives", False),
    ],
)
def test_words_without_capitals_among_capitals_are_no_name(
    shown: str, around: str, *, small: bool
) -> None:
    assert is_written_small(shown, around) is small
