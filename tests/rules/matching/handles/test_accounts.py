from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.handles.accounts import NOBODY, AccountIndex
from walkaway_rules.rulebook import Handle

_J = Boundary("1", BoundaryKind.PERSON, "J")


def test_an_address_of_nobody_known_meets_nobody() -> None:
    index = AccountIndex()
    index.add(Handle("jane.doe_91"), _J)
    address = parse_address("https://any.example/")
    assert index.on(address, "https://any.example/") is NOBODY


def test_an_index_knows_texts_that_are_foreign_to_it_by_their_words() -> None:
    index = AccountIndex()
    assert index.is_foreign(["doe"], "doe")
    index.add(Handle("jane.doe_91"), _J)

    assert index.is_foreign(["jane", "doe", "91"], "jane.doe_91") is False
    assert index.is_foreign(["jan", "do"], "jan do")


def test_a_number_is_no_stranger_within_a_word() -> None:
    index = AccountIndex()
    index.add(Handle("id12345", "vk"), _J)

    assert index.is_foreign(["photo12345"], "photo12345") is False
    assert index.is_foreign(["photo12346"], "photo12346")


def test_a_handle_without_a_word_is_foreign_to_no_text() -> None:
    index = AccountIndex()
    index.add(Handle("__"), _J)

    assert index.is_foreign(["anything"], "anything") is False
