"""The source: bytes as text and lines, or one finding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.reading.node import Mark
from walkaway_rules.reading.source import LARGEST, decode


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_lines_end_where_yaml_ends_them(end: str) -> None:
    assert decode(f"a{end}b".encode()).lines == ("a", "b")


def test_a_file_of_the_largest_size_is_read() -> None:
    assert decode(b"a" * LARGEST).finding is None


def test_a_larger_file_is_refused() -> None:
    assert decode(b"a" * (LARGEST + 1)).finding is not None


@pytest.mark.parametrize(
    ("raw", "mark"),
    [
        (b"\xff\xfea\x00", Mark(1, 1)),
        (b"a\nb\xe9", Mark(2, 2)),
        (b"\xef\xbb\xbfa\xe9", Mark(1, 2)),
        ("é\r\né".encode() + b"\xc3", Mark(2, 2)),
        (b"a\nb\x07c", Mark(2, 2)),
        (b" \n\t\n", Mark(1, 1)),
        ("a:\n  \xa0b: 1".encode(), Mark(2, 3)),
        ("a:\n\u3000b: 1".encode(), Mark(2, 1)),
    ],
)
def test_what_cannot_be_read_is_found_in_its_place(raw: bytes, mark: Mark) -> None:
    finding = decode(raw).finding
    assert finding is not None
    assert finding.mark == mark


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_known_with_and_without_its_mark(encoding: str) -> None:
    finding = decode("walkaway: 1\n".encode(encoding)).finding
    assert finding is not None
    assert finding.fault.what == "the file is not saved as UTF-8 here"


def test_a_mark_of_utf_8_in_the_middle_of_a_file_is_passed_over() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfa: 1\n\xef\xbb\xbfb: 1\n").finding is None


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    raw = text.encode("utf-8", "ignore")
    if not raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        assert decode(raw).text.encode() == raw


@given(st.binary())
def test_any_bytes_have_at_least_one_line(raw: bytes) -> None:
    assert decode(raw).lines


def test_the_text_is_not_in_the_repr() -> None:
    assert "Jane" not in repr(decode(b"Jane"))
