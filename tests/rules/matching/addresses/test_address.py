import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import (
    MOST_PARAMETERS,
    decode,
    host_of,
    is_address,
    parse_address,
)


def test_an_address_is_split_into_decoded_parts() -> None:
    address = parse_address("https://WWW.Example.org/a%20b//c/?X=1%2B1&y=a+b&z#top%21")
    assert address.scheme == "https"
    assert address.host == "www.example.org"
    assert address.path == "/a%20b//c/"
    assert address.segments == ("a b", "c")
    assert address.parameters == (("x", "1+1"), ("y", "a b"), ("z", ""))
    assert address.fragment == "top!"


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://example.org./x", "example.org"),
        ("https://user:pass@example.org:8443/x", "example.org"),
        ("https://instagram.com@evil.example/x", "evil.example"),
        ("https://B\u00fccher.example/", "xn--bcher-kva.example"),
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
        ("https://ex%61mple.org/", "example.org"),
        ("example.org/x", "example.org"),
        ("example.org:8080/x", "example.org"),
        ("http:\\\\example.org\\x", "example.org"),
        ("https://\u2603\u2603..\ufffd/", "\u2603\u2603..\ufffd"),
    ],
)
def test_a_host_is_bare_lower_case_and_ascii(written: str, host: str) -> None:
    assert parse_address(written).host == host


@pytest.mark.parametrize(
    ("written", "scheme", "path"),
    [
        ("mailto:jane@doe.example", "mailto", "jane@doe.example"),
        ("tel:+12025550143", "tel", "+12025550143"),
        ("geo:0,0?q=x", "geo", "0,0"),
        ("localhost:80/x", "localhost", "80/x"),
        ("/only/a/path", "https", "/only/a/path"),
        ("plain words", "https", "plain words"),
        ("", "https", ""),
    ],
)
def test_what_has_no_host_keeps_its_scheme_and_path(
    written: str, scheme: str, path: str
) -> None:
    address = parse_address(written)
    assert (address.scheme, address.host, address.path) == (scheme, "", path)


@pytest.mark.parametrize("coded", ["a.b_c", "%61%2Eb%5Fc", "%2561%252Eb%255Fc"])
def test_percent_signs_are_undone_twice(coded: str) -> None:
    assert decode(coded) == "a.b_c"


def test_a_parameter_is_found_by_its_key() -> None:
    address = parse_address("https://example.org/?a=1&b=2&a=3")
    assert address.parameter("a") == "1"
    assert address.parameter("c") == ""


def test_no_more_parameters_are_looked_at_than_anybody_writes() -> None:
    address = parse_address("https://example.org/?" + "a=1&" * 5000)
    assert len(address.parameters) == MOST_PARAMETERS


@pytest.mark.parametrize("label", ["a.", "\u00fc."])
def test_what_is_longer_than_any_host_is_none(label: str) -> None:
    assert host_of(label * 100) == host_of(label * 100).rstrip(".") != ""
    assert host_of(label * 50_000) == ""


@given(st.text(max_size=300))
def test_any_text_can_be_parsed(text: str) -> None:
    address = parse_address(text)
    assert address.host == address.host.lower()


@given(st.from_regex(r"https://[a-z]{1,9}\.org/[a-z]{1,9}", fullmatch=True))
def test_a_plain_address_keeps_its_segment(text: str) -> None:
    assert parse_address(text).segments == (text.rpartition("/")[2],)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://a.example/x", True),
        ("a.example", True),
        ("localhost:8080/x", True),
        ("file:///home/x", True),
        ("about:blank", True),
        ("notaurl", False),
        ("Jane Doe", False),
        ("see https://a.example/x", False),
        ("", False),
    ],
)
def test_an_address_is_told_from_other_words(text: str, *, is_one: bool) -> None:
    assert is_address(text) is is_one
