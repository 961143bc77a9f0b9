"""Tables of pages, with and without a header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.command_line.page_table import Page, read_pages
from walkaway_daemon.program.trouble import TroubleError


def _read(text: str) -> list[Page]:
    return list(read_pages(text.splitlines(keepends=True)))


def test_without_a_header_the_columns_are_address_and_title() -> None:
    assert _read("https://a.example/\tA\nhttps://b.example/\n") == [
        Page("https://a.example/", "A"),
        Page("https://b.example/", ""),
    ]


def test_a_header_may_put_columns_in_any_order() -> None:
    table = "n\tTitle\tURL\n1\tA\thttps://a.example/\r\n"

    assert _read(table) == [Page("https://a.example/", "A")]


def test_a_header_with_a_byte_order_mark_is_one() -> None:
    assert _read("\ufeffurl\nhttps://a.example/\n") == [Page("https://a.example/")]


def test_a_title_alone_is_a_windows_and_a_line_of_nothing_is_left_out() -> None:
    assert _read("\n\tA title alone\n \nhttps://a.example/\n") == [
        Page("", "A title alone"),
        Page("https://a.example/"),
    ]


def test_a_header_without_addresses_is_told() -> None:
    with pytest.raises(TroubleError, match="without a column named `url`"):
        _read("title\nA\n")


def test_an_empty_table_holds_no_page() -> None:
    assert _read("") == []


@given(st.text())
def test_any_text_is_a_table_or_told(text: str) -> None:
    try:
        pages = _read(text)
    except TroubleError:
        return

    assert all(page.address.strip() or page.title.strip() for page in pages)
