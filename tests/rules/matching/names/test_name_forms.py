import pytest

from walkaway_rules.matching.names.name_forms import name_forms, prefixed_forms


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("فاطمة الزهراني", "فاطمه زهراني"),
        ("عبدالرحمن العلي", "عبد الرحمن العلي"),
        ("عبد الله خالد", "عبدالله خالد"),
        ("ليلى أبو زيد", "ليلي ابوزيد"),
        ("Иван Петров", "ивана петрова"),
        ("Anna Kowalska", "anny kowalskiej"),
    ],
)
def test_a_name_comes_in_the_forms_that_sentences_make_of_it(
    name: str, form: str
) -> None:
    assert form in name_forms(name)


def test_an_article_that_makes_another_name_stays() -> None:
    assert "محمد احمد" not in name_forms("محمد الأحمد")


def test_a_name_without_forms_has_none() -> None:
    assert list(name_forms("Jane Doe")) == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("דנה כהן", "לדנה כהן"),
        ("أحمد إبراهيم", "لاحمد ابراهيم"),
        ("فاطمة الزهراني", "وفاطمه زهراني"),
    ],
)
def test_small_words_are_written_as_one_with_a_name(name: str, form: str) -> None:
    assert form in prefixed_forms(name)


def test_other_letters_have_no_small_words_before_them() -> None:
    assert list(prefixed_forms("Jane Doe")) == []
