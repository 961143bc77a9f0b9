"""Addresses in base64, hex and exchanged letters are read, and nothing else is."""

from base64 import urlsafe_b64encode
from codecs import encode
from zlib import compress

import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.codings import (
    coded_addresses,
    coded_mail,
    coded_paths,
    plain_bytes,
    plain_text,
)

_TARGET = "https://www.example.org/a/b"


def _coded(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _crossed(text: str) -> str:
    return "".join(chr(ord(c) ^ 2) if i % 2 else c for i, c in enumerate(text))


def _found(text: str) -> list[str]:
    return list(coded_addresses(parse_address(text)))


@pytest.mark.parametrize("before", ["", "x", "xy", "xyz", '{"to":"', '["a", "'])
@pytest.mark.parametrize("target", [_TARGET, _TARGET.replace("https", "http")])
def test_an_address_within_base64_is_read_wherever_it_stands(
    before: str, target: str
) -> None:
    coded = _coded(f'{before}{target}"')
    assert any(
        one.startswith(target) for one in _found(f"https://w.example/?s={coded}")
    )
    assert any(one.startswith(target) for one in _found(f"https://w.example/{coded}/x"))


@pytest.mark.parametrize(
    "text",
    [
        f"https://w.example/?d={_coded(_TARGET)}",
        f"https://w.example/?d={_coded(_TARGET)}%3D%3D",
        f"https://w.example/?d=a1{_coded(_TARGET)}",
        f"https://w.example/?d={_coded(_TARGET.replace(':', '%3A'))}",
        f"https://w.example/{_TARGET.encode().hex()}",
        f"https://w.example/?u=0x{_TARGET.encode().hex().upper()}",
        f"https://w.example/?q={encode(_TARGET, 'rot13')}",
        f"https://w.example/?q={encode(_TARGET, 'rot13').replace('/', '%2F')}",
        f"https://w.example/service/{_crossed(_TARGET).replace('/', '%2F')}",
        f"https://w.example/#{_crossed(_TARGET)}",
    ],
)
def test_each_coding_is_read(text: str) -> None:
    assert _TARGET in _found(text)


def test_a_host_without_a_scheme_is_read_from_base64() -> None:
    coded = _coded("www.example.org/a")
    assert _found(f"https://w.example/?d={coded}") == ["www.example.org/a"]


def test_an_address_that_a_mail_scanner_packed_is_read() -> None:
    packed = urlsafe_b64encode(compress(_TARGET.encode())).decode()
    assert _found(f"https://w.example/Warning?Base64Url={packed}") == [_TARGET]


def test_what_is_packed_without_end_is_read_to_a_bound() -> None:
    packed = urlsafe_b64encode(compress(b"https://" + b"a" * 10**6)).decode()
    [found] = _found(f"https://w.example/Warning?Base64Url={packed}")
    assert len(found) <= 4000


@pytest.mark.parametrize(
    "text",
    [
        "https://w.example/?d=aHR0c!!!",
        "https://w.example/?d=aHR0cAAAAAAAA",
        "https://w.example/?d=h0dHAAAAAAAAAAAAAA",
        "https://w.example/?d=odHRwodHRwodHRwodHRwx",
        "https://w.example/?Base64Url=AAAA",
        "https://w.example/?Base64Url=A",
        "https://w.example/68747470",
        "https://w.example/?q=uggcf",
        "https://w.example/a/b?c=d",
    ],
)
def test_what_only_looks_coded_says_nothing(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("key", ["cid", "src", "eid"])
def test_a_calendars_link_says_whose_it_is(key: str) -> None:
    link = f"calendar/u/0?a=b&{key}={_coded('x jane@doe.example')}"

    found = coded_mail(parse_address(f"https://calendar.google.com/{link}"))
    assert found.split() == ["x", "jane@doe.example"]
    assert not coded_mail(parse_address(f"https://other.example/{link}"))
    assert not coded_mail(parse_address("https://calendar.google.com/")).strip()


def test_base64_is_read_with_or_without_its_padding() -> None:
    assert plain_bytes("-_8") == plain_bytes("+/8=") == b"\xfb\xff"
    assert plain_bytes("A") == b""
    assert plain_text("YQ") == "a"
    assert plain_text("_w") == ""


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ('{"next": "/jane.doe/"}', "jane.doe/"),
        ('{"a":1,"returnTo":"\\/jane\\/x"}', "jane\\/x"),
        ('{"n": {"to": "/jane?x=1"}}', "jane?x=1"),
    ],
)
def test_paths_in_an_object_that_a_log_in_carries_are_read(
    told: str, path: str
) -> None:
    for coded in (_coded(told), f"{_coded(told)}.c2lnbmVk"):
        outer = parse_address(f"https://w.example/login?state={coded}")
        assert list(coded_paths(outer)) == [path]


@pytest.mark.parametrize(
    "told", ['{"next": "jane"}', '{"next": "//w.example/x"}', '{"a": "/"}', '{"a":1}']
)
def test_other_things_in_an_object_are_no_paths(told: str) -> None:
    outer = parse_address(f"https://w.example/login?state={_coded(told)}")
    assert list(coded_paths(outer)) == []
