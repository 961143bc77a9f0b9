import pytest

from walkaway_rules.matching.names.names import NameIndex
from walkaway_rules.matching.names.romanising import romanised


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Елена Смирнова", "elena smirnova"),
        ("Елена Смирнова", "yelena smirnova"),
        ("Дмитрий Соколов", "dmitry sokolov"),
        ("Дмитрий Соколов", "dmitrii sokolov"),
        ("Дмитрий Соколов", "dmitri sokolov"),
        ("Юлия Щербакова", "julia shcherbakova"),
        ("Юлия Щербакова", "iuliia shcherbakova"),
        ("Сергей Ерёмин", "sergey yeremin"),
        ("Олексій Григоренко", "oleksii hryhorenko"),
        ("Катерина Шевченко", "kateryna shevchenko"),
        ("Сергій Мельник", "serhii melnyk"),
        ("Юлія Гончар", "yuliia honchar"),
        ("Юлія Гончар", "yulia gonchar"),
        ("Юрій Коваль", "yurii koval"),
        ("Александр Сергеев", "alexander sergeyev"),
        ("Алексей Алексеев", "alexei alekseev"),
        ("Алексей Иванов", "aleksey ivanov"),
        ("Ксения Иванова", "ksenia ivanova"),
        ("Дмитрий Андреев", "dmitri andreyev"),
        ("Евгения Сергеева", "yevgeniya sergeyeva"),
        ("Евгений Онегин", "eugene onegin"),
        ("Ђорђе Петровић", "djordje petrovic"),
    ],
)
def test_a_cyrillic_name_is_put_in_latin_as_people_write_it(
    name: str, latin: str
) -> None:
    assert latin in list(romanised(name))


@pytest.mark.parametrize("name", ["Елена", "Elena Smirnova", "田中 美咲", ""])
def test_one_word_and_other_scripts_are_left_alone(name: str) -> None:
    assert list(romanised(name)) == []


def test_no_name_has_more_ways_than_are_looked_up() -> None:
    ways = list(romanised("Юлия Юлия Юлия Юлия"))
    assert len(ways) == len(set(ways)) == 24


def test_a_name_is_met_in_latin_letters_turned_round_and_owning() -> None:
    names: NameIndex[str] = NameIndex()
    names.add("Елена Смирнова", "J")
    for text in ("elena smirnova", "smirnova, elena", "yelena v. smirnova"):
        assert [found.owner for found in names.find(text)] == ["J"], text
    for text in ("elena smirnov", "tatiana smirnova", "helena smirnova"):
        assert names.find(text) == [], text
