import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.names.declension_greek import declined_in_greek


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Γιώργος Παπαδόπουλος", "γιωργου παπαδοπουλου"),
        ("Παπαδόπουλος, Γιώργος", "γιωργο παπαδοπουλο"),
        ("Κώστας Καραγιάννης", "κωστα καραγιαννη"),
        ("Μαρία Νικολάου", "μαριασ νικολαου"),
        ("Ελένη Παππά", "ελενησ παππα"),
    ],
)
def test_names_are_declined(name: str, form: str) -> None:
    assert form in declined_in_greek(name)


@pytest.mark.parametrize("name", ["Μαρία", "Jane Doe", "Maria Παππά", "", ","])
def test_other_names_are_not_declined(name: str) -> None:
    assert list(declined_in_greek(name)) == []


@given(st.text(max_size=30))
def test_a_name_has_few_cases(name: str) -> None:
    assert len(list(declined_in_greek(name))) <= 3
