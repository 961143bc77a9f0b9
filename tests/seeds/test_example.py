from walkaway_seeds.example import Example, examples, innocents


def test_addresses_become_examples_of_one_kind() -> None:
    assert examples("profile", "a", "b") == (
        Example("a", "", "profile", sought=True),
        Example("b", "", "profile", sought=True),
    )


def test_innocent_addresses_have_no_kind() -> None:
    assert innocents("a") == (Example("a"),)
