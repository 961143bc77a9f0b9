import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.names.names import NameIndex
from walkaway_rules.matching.spelling.fold import fold


def _found(name: str, text: str) -> bool:
    index: NameIndex[str] = NameIndex()
    index.add(name, "J")
    folded = fold(text)
    found = index.find(folded)
    assert index.may_hold(folded) or not found
    return bool(found)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jane Doe", "what is jane doe doing"),
        ("Jane Doe", "DOE, JANE"),
        ("Jane Doe", "doe jane"),
        ("Jane Doe", "Jane Doe's year"),
        ("Jane Doe", "Jane Doe\u2019s year"),
        ("Jane Doe", "janedoe"),
        ("Jane Doe", "doejane"),
        ("Jane Doe", "jane-doe"),
        ("Jane Doe", "jane_doe"),
        ("Jane Doe", "jane.doe"),
        ("Jane Doe", "Jane M. Doe"),
        ("Jane Doe", "Doe, Jane M."),
        ("Jane Doe", "Jane\u00a0 Doe"),
        ("Jane Doe", "J\u00e1ne D\u00f6e"),
        ("jane doe", "Mary Jane Doe Smith"),
        ("Vance", "Vance in town"),
        ("Jane Doe", 'jane "doe"'),
        ("Mary Anne Clark", "Mary A. Clark"),
        ("Nguyen Thi Lan", "lan nguyen"),
        ("Nguyen Thi Lan", "lan thi nguyen"),
        ("Fiona McDonald", "fiona mc donald"),
        ("Omar ibn Yusuf", "omar bin yusuf"),
        ("Anna Kowalska", "Anny Kowalskiej"),
        ("\uae40\ubbfc\uc9c0", "\ubbfc\uc9c0 \uae40"),
        ("\u5c71\u7530\u82b1\u5b50", "\u82b1\u5b50 \u5c71\u7530"),
        ("\u0905\u092e\u093f\u0924 \u0936\u0930\u094d\u092e\u093e",
         "\u0936\u0930\u094d\u092e\u093e \u0905\u092e\u093f\u0924"),
        ("Mary Jane Doe", "mary jane doe"),
        ("Mary Jane Doe", "maryjanedoe"),
        ("Anna-Lena Abbot", "annalena abbot"),
        ("Anna-Lena Abbot", "abbot, annalena"),
        ("Anna Lena Abbot", "AnnaLena_Abbot"),
        ("Jean-Luc M\u00fcller", "jeanluc mueller"),
        ("Sean O'Connor", "sean oconnor"),
        ("Sean O'Connor", "Sean O\u2019Connor"),
        ("Sean OConnor", "sean oconnor's"),
        ("J\u00fcrgen M\u00fcller", "jurgen muller"),
        ("J\u00fcrgen M\u00fcller", "Juergen Mueller"),
        ("Juergen Mueller", "J\u00fcrgen M\u00fcller"),
        ("S\u00f8ren K\u00e6r", "soeren kaer"),
        ("\u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430",
         "\u043f\u0435\u0442\u0440\u043e\u0432\u0430 \u0430\u043d\u043d\u0430 x"),
        ("\u0644\u064a\u0644\u0649 \u062d\u0633\u0646",
         "\u0635\u0648\u0631 \u0644\u064a\u0644\u0649 \u062d\u0633\u0646"),
        ("\u5c71\u7530\u82b1\u5b50", "\u5c71\u7530\u82b1\u5b50\u306e\u30d6"),
        ("\u5c71\u7530 \u82b1\u5b50", "\u5c71\u7530\u3000\u82b1\u5b50"),
        ("\u5c71\u7530 \u82b1\u5b50", "\u82b1\u5b50\u5c71\u7530"),
        ("\u5c71\u7530\u82b1\u5b50", "x \u5c71\u7530 \u82b1\u5b50"),
        ("\uae40\ubbfc\uc9c0", "\uae40\ubbfc\uc9c0\uac00 \uc65c"),
        ("\u30b8\u30a7\u30fc\u30f3\u30fb\u30c9\u30a6",
         "\u30b8\u30a7\u30fc\u30f3 \u30c9\u30a6"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_every_spelling(name: str, text: str) -> None:
    assert _found(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Vance", "advanced courses"),
        ("Anna Kowalska", "Anny Kowalski"),
        ("Nguyen Thi Lan", "nguyen lan"),
        ("Mary Anne Clark", "mary b. clark"),
        ("Vance", "vances"),
        ("Jane Doe", "Mary Jane Doerr"),
        ("Jane Doe", "jane does"),
        ("Jane Doe", "jane john doe"),
        ("Jane Doe", "jane | doe"),
        ("Jane Doe", "jane (doe)"),
        ("Jane Doe", "jane: doe"),
        ("Jane Doe", "jane     doe"),
        ("Jane Doe", "jane"),
        ("Jane Doe", "doe"),
        ("Jane Doe", "jane do"),
        ("Jane Doe", "janedoerr"),
        ("Mary Jane Doe", "doe jane mary"),
        ("Samuel Bauer", "samul baur"),
        ("Anna-Lena Abbot", "lena abbot"),
        ("Anna Lena Abbot", "anna abbot"),
        ("Li Wu", "xliwu"),
        ("Li Wu", "liwu"),
        ("\u5c71\u7530\u82b1\u5b50", "\u5c71\u7530\u592a\u90ce"),
        ("\u5c71", "\u5c71\u7530"),
        ("\uae40\ubbfc\uc9c0", "\uae40\ubbfc\uc9c1"),
    ],
)
def test_another_name_is_left_alone(name: str, text: str) -> None:
    assert not _found(name, text)


def test_a_name_of_no_letters_finds_nothing() -> None:
    assert not _found("...", "... and so on")


def test_two_spellings_of_one_name_are_found_once() -> None:
    index: NameIndex[str] = NameIndex()
    index.add("Jane Doe", "J")
    index.add("jane doe", "J")
    assert len(index.find("jane doe")) == 1


def test_it_is_told_where_the_name_stands_and_whether_it_is_tied() -> None:
    index: NameIndex[str] = NameIndex()
    index.add("Jane Doe", "J")
    [plain] = index.find("by jane doe")
    [tied] = index.find("by jane.doe")
    [glued] = index.find("by janedoe")
    assert (plain.start, plain.end, plain.glued) == (3, 11, False)
    assert tied.glued
    assert glued.glued


@given(st.text(max_size=60))
def test_a_name_is_found_whatever_words_are_around_it(around: str) -> None:
    assert _found("Jane Doe", f"{around} | Jane Doe | {around}")
