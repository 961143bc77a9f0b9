import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.declension import declined


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Иван Петров", "ивана петрова"),
        ("Иван Петров", "ивану петрову"),
        ("Иван Петров", "иваном петровым"),
        ("Петров Иван", "петровым иваном"),
        ("Анна Смирнова", "анны смирновой"),
        ("Анна Смирнова", "анну смирнову"),
        ("Смирнова, Анна", "анны смирновой"),
        ("Ольга Мельник", "ольгой мельник"),
        ("Игорь Мельник", "игорем мельником"),
        ("Любовь Орлова", "любовью орловой"),
        ("Никита Щербина", "никитой щербиной"),
        ("Саша Белый", "сашей белым"),
        ("Мария Ивановна Кузнецова", "марией ивановной кузнецовой"),
        ("Лев Толстой", "львом толстым"),
        ("Павел Римский-Корсаков", "павлом римским-корсаковым"),
        ("Юлия Высоцкая", "юлией высоцкой"),
        ("Дмитрий Горький", "дмитрия горького"),
        ("Адель Белова", "адели беловой"),
        ("Олена Шевченко", "олени шевченко"),
        ("Юрій Шевченко", "юрія шевченка"),
        ("Александр Петров", "александром петровым"),
    ],
)
def test_names_are_declined(name: str, form: str) -> None:
    assert form in declined(name)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Александр Петров", "александра петрова"),
        ("Александр Петров", "александру петрову"),
        ("Александра Петрова", "александру петрову"),
        ("Ольга Мельник", "ольги мельника"),
        ("Юрій Шевченко", "юрія шевченки"),
    ],
)
def test_a_case_of_somebody_elses_name_is_left_out(name: str, form: str) -> None:
    assert form not in declined(name)


@pytest.mark.parametrize("name", ["Иван", "Jane Doe", "Иван Smith", "王芳", "", ","])
def test_other_names_are_not_declined(name: str) -> None:
    assert list(declined(name)) == []


@given(st.text(alphabet="абвейьоиня ,-", max_size=20))
def test_no_name_raises(name: str) -> None:
    assert len(list(declined(name))) <= 10
