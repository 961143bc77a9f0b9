"""Seeds that are files of their own."""

from importlib.resources import files

import pytest

from walkaway_seeds.shelf import seed


@pytest.mark.parametrize(
    "name", ["starter_rules.yaml", "rules.schema.json", "tongues/de/guard.po"]
)
def test_a_seed_is_found_where_it_was_installed(name: str) -> None:
    assert seed(name) == files("walkaway_seeds").joinpath(name).read_text("utf-8")
    assert seed(name)


def test_one_that_is_not_shipped_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        seed("none.yaml")
