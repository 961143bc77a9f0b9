"""Hostile addresses and titles: twice the length is at most twice the work.

Work is counted in calls, of Python and of C, not in seconds.
"""

import sys
from time import process_time
from types import FrameType

import pytest

from quality.rulebook import met

_ADDRESSES = {
    "segments": ("https://x.example/", "a/"),
    "dots": ("https://x.example/", "a."),
    "labels": ("https://", "a."),
    "parameters": ("https://x.example/?", "a=b&"),
    "search fields": ("https://x.example/?", "q=jane+doe&"),
    "nesting": ("https://x.example/?u=", "https://y.example/?u="),
    "nesting in the path": ("https://x.example/", "https://y.example/"),
    "percent signs": ("https://x.example/?q=", "%252541"),
    "numbers": ("https://x.example/", "202-555-0143 "),
    "mail": ("https://x.example/", "jane@doe.example/"),
    "names": ("https://x.example/search?q=", "jane+doe+"),
    "names in the path": ("https://x.example/", "jane/doe/"),
    "handles": ("https://x.example/", "jane.doe_91/"),
    "base64": ("https://x.example/?u=", "aHR0cHM6Ly9"),
    "proofpoint": ("https://urldefense.com", "/v3/__"),
    "stars": ("https://urldefense.com/v3/__https://x.example/", "**z"),
    "amp": ("https://x.example/", "s/x.example/"),
    "fragments": ("https://x.example/#", "/a=b&"),
    "intents": ("intent://x#Intent;", "S.browser_fallback_url=https://x.example/;"),
    "letters": ("https://x.example/", "\u5c71\u7530 "),
    "users": ("https://", "a@"),
}


def _calls(address: str, title: str = "") -> int:
    count = 0

    def counted(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        met(address, title)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", _ADDRESSES)
def test_an_addresss_work_grows_no_faster_than_its_length(kind: str) -> None:
    start, more = _ADDRESSES[kind]
    once, twice = _calls(start + more * 1500), _calls(start + more * 3000)
    assert twice <= 2.1 * once + 200


@pytest.mark.parametrize("kind", _ADDRESSES)
def test_a_titles_work_grows_no_faster_than_its_length(kind: str) -> None:
    _, more = _ADDRESSES[kind]
    address = "https://x.example/"
    once, twice = _calls(address, more * 1500), _calls(address, more * 3000)
    assert twice <= 2.1 * once + 200


def test_a_hundred_thousand_characters_stay_within_a_few_calls_each() -> None:
    assert _calls("https://x.example/?" + "a=b&" * 25_000) < 100_000


def test_a_name_in_accents_is_held_against_its_text_once() -> None:
    assert _calls("https://x.example/", "j\u00e4ne doe " * 1000) < 500_000


@pytest.mark.parametrize(
    ("start", "more"),
    [
        ("https://x.example/s/", "_"),
        ("https://x.example/browse/", "_a"),
        ("https://x.example/jane.doe_91/posts/", "1_"),
    ],
)
def test_no_pattern_reads_a_long_address_again_from_each_of_its_signs(
    start: str, more: str
) -> None:
    begun = process_time()
    met(start + more * 100_000)
    assert process_time() - begun < _FEW_SECONDS


_FEW_SECONDS = 5
"""Far more than one reading takes, and far less than one from each sign."""
