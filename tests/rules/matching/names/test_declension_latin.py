import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.names.declension_latin import declined_in_latin
from walkaway_rules.matching.spelling.fold import fold


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Anna Kowalska", "anny kowalskiej"),
        ("Kowalska Anna", "anną kowalską"),
        ("Kowalska, Anna", "anny kowalskiej"),
        ("Piotr Nowak", "piotrem nowakiem"),
        ("Tomasz Zieliński", "tomasza zielińskiego"),
        ("Jacek Mazur", "jackowi mazurowi"),
        ("Ewa Wójcik", "ewy wójcik"),
        ("Jana Nováková", "janou novákovou"),
        ("Tomáš Hájek", "tomáše hájka"),
        ("Jiří Procházka", "jiřího procházky"),
        ("Ivan Perić", "ivana perića"),
        ("Marija Babić", "marije babić"),
        ("Matti Virtanen", "matti virtasen"),
        ("Ayşe Yılmaz", "ayşe yılmazın"),
        ("Mehmet Kaya", "mehmet kayadan"),
    ],
)
def test_names_are_declined_as_their_tongue_does(name: str, form: str) -> None:
    assert form in declined_in_latin(name)


@pytest.mark.parametrize(
    "name", ["Jane Doe", "Anna Smith", "Sophie Wąs", "Kowalska", "Иван Петров", "", ","]
)
def test_other_names_stay(name: str) -> None:
    assert list(declined_in_latin(name)) == []


@pytest.mark.parametrize(
    ("name", "another"),
    [
        ("Jana Vanek", "jane vanek"),
        ("Julia Hajek", "julie hajek"),
        ("Maria Zając", "marie zajac"),
        ("Anna Żak", "annie zak"),
        ("Diana Babić", "diane babic"),
    ],
)
def test_no_case_is_somebody_elses_name(name: str, another: str) -> None:
    assert another not in map(fold, declined_in_latin(name))


def test_all_words_take_the_same_case() -> None:
    assert "anny kowalską" not in declined_in_latin("Anna Kowalska")


@given(st.text(max_size=30))
def test_a_name_has_few_cases(name: str) -> None:
    assert len(list(declined_in_latin(name))) <= 5
