"""Names of many kinds are told from names that only resemble them."""

from quality.manypeople import misnamed, namings


def test_names_are_told_from_what_resembles_them() -> None:
    assert [naming for naming in misnamed() if not naming.is_known] == []


def test_few_are_known_to_be_told_wrongly() -> None:
    assert sum(naming.is_known for naming in namings()) <= len(namings()) / 50


def test_there_are_names_enough() -> None:
    met = sum(naming.is_met for naming in namings())
    assert met >= 300
    assert len(namings()) - met >= 200
