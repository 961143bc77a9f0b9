"""What odd addresses and texts are read as."""

from base64 import urlsafe_b64encode

import pytest

from walkaway_rules.matching.backscan.uncovering import closed, folded, readings, undone


def hidden(text: bytes) -> bytes:
    return urlsafe_b64encode(text).rstrip(b"=")


def test_an_address_without_escapes_is_read_as_it_is() -> None:
    assert readings(b"https://x.example/A") == [b"https://x.example/A"]


def test_escapes_are_undone_as_often_as_they_were_done() -> None:
    assert readings(b"https://x/%252541%C3%BC") == [
        "https://x/%2541ü".encode(),
        "https://x/%41ü".encode(),
        "https://x/Aü".encode(),
    ]


def test_escapes_that_come_of_escapes_are_undone_as_well() -> None:
    assert readings(b"https://x/%%34%31") == [b"https://x/%41", b"https://x/A"]


def test_base64_is_read_with_what_is_hidden_in_it() -> None:
    inner = b"https://y/?u=" + hidden(b"https://z.example/%41")
    outer = b"https://x/?u=a1" + hidden(inner)

    assert readings(outer) == [
        outer,
        inner,
        b"https://z.example/%41",
        b"https://z.example/A",
    ]


def test_what_only_looks_like_base64_is_nothing() -> None:
    assert readings(b"https://x/aHR0cDoxxxxxx") == [
        b"https://x/aHR0cDoxxxxxx",
        b"",
    ]


@pytest.mark.parametrize(
    ("host", "real"),
    [
        (b"www-a--b-example.translate.goog", b"www.a-b.example"),
        (b"www-x-com.proxy.lib.example", b"www.x.com.proxy.lib.example"),
    ],
)
def test_hosts_that_write_dots_as_hyphens_are_read_back(
    host: bytes, real: bytes
) -> None:
    assert readings(b"https://" + host) == [b"https://" + host, b"https://" + real]


def test_an_address_without_an_end_is_not_read() -> None:
    assert readings(b"%25" * 1 + b"25" * 60 + b"41") is None


def test_no_sign_is_left_that_parts_rows() -> None:
    assert readings(b"https://x/%1e%1f") == [b"https://x/  "]


def test_letters_are_folded_and_what_parts_rows_stays() -> None:
    assert folded("1\x1fhttps://x/Ü\x1f\uff2aane\x1e".encode()) == (
        b"1\x1fhttps://x/u\x1fjane\x1e"
    )


def test_apostrophes_of_every_form_are_taken_out() -> None:
    assert closed("don't \u2018rock\u2019n\u2019roll\u2019".encode()) == (
        b"dont rocknroll"
    )


def test_escapes_of_many_lines_are_undone_at_once() -> None:
    text = b"https://x/?a=%C3%BC%3d%41%zz%\x1ey%1E%25\n\x1e"

    assert undone(text) == (
        "https://x/?a=\u00fc=A%zz%\x1ey %\x20\x1e".encode(),
        False,
    )


def test_where_all_percent_signs_are_of_escapes_they_are_undone_the_same_way() -> None:
    text = b"https://x/?a=%C3%BC%3d%41\x1ey%25 =\n\x1e"

    assert undone(text) == ("https://x/?a=\u00fc=A\x1ey% = \x1e".encode(), False)


def test_an_escaped_row_end_ends_no_row() -> None:
    assert undone(b"https://x/%1Ey\x1e") == (b"https://x/ y\x1e", False)


def test_of_a_percent_sign_before_another_it_is_told() -> None:
    assert undone(b"https://x/%%3d%41\x1e") == (b"https://x/%=A\x1e", True)


def test_letters_beyond_ascii_are_forgotten_when_they_become_too_many() -> None:
    many = " ".join(map(chr, range(0x4E00, 0x4E00 + 4_100)))

    assert folded(f"{many} \u00dc".encode()).decode() == f"{many} u"
