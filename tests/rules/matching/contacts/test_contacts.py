import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.contacts.contacts import ContactIndex, is_for_calling

_J = Boundary("1", BoundaryKind.PERSON, "J")


def test_an_empty_index_knows_nobody() -> None:
    index = ContactIndex()
    assert index.called("12025550143") == []
    assert index.written("jane@doe.example") == []


def test_a_number_is_found_whole() -> None:
    index = ContactIndex()
    index.add_phone("+1 202 555 0143", _J)
    assert index.called("call (202) 555-0143 now") == [_J]
    assert index.called("120255501439") == []


def test_few_digits_count_only_where_numbers_are_called() -> None:
    index = ContactIndex()
    index.add_phone("+354 555 1234", _J)
    assert index.called("555 1234") == []
    assert index.called("555 1234", shortest=7) == [_J]


@pytest.mark.parametrize(
    "address",
    [
        "https://engine.example/search?q=20123456",
        "https://engine.example/?q=20+12+34+56",
        "https://engine.example/search?q=(20)+12-34-56",
        "https://web.example/dial?phone=20123456",
        "https://web.example/x?phoneNumber=20123456",
        "https://web.example/x?customerPhoneNumber=20123456",
        "https://web.example/x?user_phone=20123456",
        "https://web.example/x?user%5Bphone%5D=20123456",
        "https://web.example/x?phone_no=20123456",
        "https://web.example/x?user%5Bmobile%5D=20123456",
        "https://web.example/x?mobile2=20123456",
        "https://web.example/x?telephone2=20123456",
        "https://web.example/x?mobileNumber=20123456",
        "https://web.example/call?to=20123456",
        "https://web.example/v1/sms?recipient=20+12+34+56",
    ],
)
def test_few_digits_count_where_they_are_all_that_is_asked_for(address: str) -> None:
    index = ContactIndex()
    index.add_phone("+45 20 12 34 56", _J)
    assert index.reached(parse_address(address), address) == [_J]


@pytest.mark.parametrize(
    "address",
    [
        "https://engine.example/search?q=20123456+invoice",
        "https://engine.example/search?q=20123457",
        "https://shop.example/order?id=20123456",
        "https://shop.example/20123456",
        "https://web.example/x?phone=",
        "https://shop.example/x?smartphone=20123456",
        "https://shop.example/x?smartphone_id=20123456",
        "https://shop.example/x?headphones=20123456",
        "https://shop.example/x?iphone=20123456",
        "https://shop.example/x?my_iphone=20123456",
        "https://shop.example/x?phone_model=20123456",
        "https://shop.example/x?phonecase=20123456",
        "https://shop.example/x?mobileapp=20123456",
        "https://shop.example/flights?to=20123456",
        "https://web.example/call?id=20123456",
        f"https://engine.example/search?q={'20123456-' * 20}",
    ],
)
def test_few_digits_elsewhere_do_not(address: str) -> None:
    index = ContactIndex()
    index.add_phone("+45 20 12 34 56", _J)
    assert index.reached(parse_address(address), address) == []


def test_a_day_is_no_number() -> None:
    index = ContactIndex()
    index.add_phone("20251130", _J)
    assert index.asked("20 25 11 30") == [_J]
    assert index.asked("2025-11-30") == []
    assert index.asked("2025/11/30") == []


def test_mail_is_found_whole() -> None:
    index = ContactIndex()
    index.add_mail("jane@doe.example", _J)
    assert index.written("to jane+x@doe.example.") == [_J]
    assert index.written("to mary.jane@doe.example") == []
    assert index.written("nobody") == []


@pytest.mark.parametrize(
    "address",
    ["tel:+1", "sms:1", "whatsapp://send?phone=1", "https://wa.me/1",
     "https://api.whatsapp.com/send?phone=1", "https://signal.me/#p/1"],
)  # fmt: skip
def test_an_address_for_calling_is_told(address: str) -> None:
    assert is_for_calling(parse_address(address))


def test_any_other_is_not_for_calling() -> None:
    assert not is_for_calling(parse_address("https://example.org/555"))
