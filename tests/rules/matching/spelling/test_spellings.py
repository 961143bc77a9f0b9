"""Spellings: the ways a name is put into words."""

import pytest

from walkaway_rules.matching.spelling.spellings import first_name, orders, spellings


@pytest.mark.parametrize(
    ("name", "spelling", "turned"),
    [
        ("Jane Doe", "jane doe", False),
        ("Jane Doe", "doe jane", True),
        ("Doe, Jane", "doe jane", True),
        ("Robert Smith-Jones", "robert smithjones", False),
        ("Sanne van der Berg", "sanne v d berg", False),
        ("Sanne van der Berg", "van der berg sanne", True),
        ("Ana Rosa de la Vega", "de la vega ana rosa", True),
        ("Mary Anne Clark", "mary a clark", False),
        ("Nguyen Thi Lan", "lan nguyen", False),
        ("J. R. Ward", "jr ward", False),
        ("Jane Abbott", "jane abbotts", False),
    ],
)
def test_a_name_is_known_in_every_order(
    name: str, spelling: str, *, turned: bool
) -> None:
    assert dict(orders(name))[tuple(spelling.split())] is turned


def test_what_is_drawn_over_a_letter_may_be_written_out() -> None:
    assert {("muller",), ("mueller",)} == set(spellings("Müller"))
    assert ("oconnor",) in spellings("O'Connor")


def test_the_first_name_is_found_behind_a_comma() -> None:
    assert first_name("Doe, Jane") == first_name("Jane Doe") == "jane"
    assert not first_name("")
