"""Numbers, whatever stands between their digits."""

import pytest

from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.numbers import Numbers

NUMBERS = Numbers((b"1711234567",), build_search)


@pytest.mark.parametrize(
    "address",
    [
        b"https://wa.me/491711234567",
        b"tel:+49-171-1234567",
        b"tel:0171.123.45.67",
        b"tel:(0171) 1234567",
        b"tel:0171/1234567",
        b"tel:0171 / 1234567",
        b"tel:0171--1234567",
        b"tel:1-7-1-1-2-3-4-5-6-7",
    ],
)
def test_no_address_holds_a_number_without_a_mark(address: bytes) -> None:
    assert any(mark in address for mark in NUMBERS.marks)
    assert NUMBERS.lines(b"x\x1e" + address) == [1]


@pytest.mark.parametrize(
    "address", [b"https://x/2024/01/02?id=98123", b"https://a-b.c/1.html"]
)
def test_most_addresses_have_none(address: bytes) -> None:
    assert not any(mark in address for mark in NUMBERS.marks)
    assert NUMBERS.lines(address) == []
