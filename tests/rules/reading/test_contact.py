"""Contacts: what is read, and what is refused with which hint."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.reading import contact
from walkaway_rules.reading.finding import Fault


def _hint(value: str | Fault) -> str:
    assert isinstance(value, Fault)
    return value.hint


@pytest.mark.parametrize("text", ["Jane Doe", "林黛玉", "O'Connor", "Zoë", "Al"])
def test_names_are_read(text: str) -> None:
    assert contact.name(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/a?b=c",
        "spotify:playlist:37i9dQ",
        "~/Notes/why me.md",
        "/home/u/calm.m3u",
        "C:\\Users\\u\\why.txt",
        "file:///home/u/why.md",
    ],
)
def test_places_to_go_are_read(text: str) -> None:
    assert contact.destination(text) == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("example.com/walks", "write `https://example.com/walks`"),
        ("Notes/why.md", "begin it with `https://`, `~/` or `/`"),
        ("javascript:alert(1)", "begin it with `https://`, `~/` or `/`"),
        ("data:text/html,x", "begin it with `https://`, `~/` or `/`"),
        ("https://example.com/a b", "begin it with `https://`, `~/` or `/`"),
        ("~/a\nb", ""),
        ("~/" + "a" * 200, ""),
    ],
)
def test_what_is_no_place_to_go_is_refused(text: str, hint: str) -> None:
    assert _hint(contact.destination(text)) == hint


@pytest.mark.parametrize("text", ["J", "-- ", "", "a\nb"])
def test_what_is_no_name_is_refused(text: str) -> None:
    assert isinstance(contact.name(text), Fault)


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("jane.doe_91", "jane.doe_91"),
        ("@jane", "jane"),
        ("@jane@host.example", "jane@host.example"),
        ("100012345678", "100012345678"),
        ("jane#1234", "jane#1234"),
        ("林黛玉", "林黛玉"),
        ("in/jane-doe", "in/jane-doe"),
    ],
)
def test_handles_are_read(text: str, handle: str) -> None:
    assert contact.handle(text) == handle


def test_an_id_of_flickr_is_no_mail_address() -> None:
    assert contact.handle("12345678@N05") == "12345678@N05"


@pytest.mark.parametrize("text", ["@", "", "jane doe", "jane@doe.example", "a\nb", "."])
def test_what_is_no_handle_is_refused(text: str) -> None:
    assert isinstance(contact.handle(text), Fault)


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("https://www.instagram.com/jane.doe/", "write `instagram.com: jane.doe`"),
        ("https://x.com/jane?lang=en", "write `x.com: jane`"),
        ("https://facebook.com/profile.php?id=123", "write `facebook.com: 123`"),
        ("https://tiktok.com/@jane", "write `tiktok.com: jane`"),
        ("instagram.com/jane", "write `instagram.com: jane`"),
        ("https://site.example", "write `site.example: the handle`"),
        ("https://site.example/?id=", "write `site.example: the handle`"),
    ],
)
def test_an_address_is_answered_with_the_handle_in_it(address: str, hint: str) -> None:
    assert _hint(contact.handle(address)) == hint


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("instagram:sam", "write `instagram: sam`"),
        ("instagrm:@sam", "did you mean `instagram: sam`?"),
        ("facebok:sam.doe", "did you mean `facebook: sam.doe`?"),
        ("redit:sam", "did you mean `reddit: sam`?"),
        ("forum.example:sam", "write `forum.example: sam`"),
    ],
)
def test_a_site_and_its_handle_want_a_space(text: str, hint: str) -> None:
    fault = contact.handle(text)
    assert isinstance(fault, Fault)
    assert (fault.what, fault.hint) == ("a space is missing after this colon", hint)


@pytest.mark.parametrize(
    "text", ["@sam:matrix.example", "sam:matrix.example", "jane.doe:a.example", "u:sam"]
)
def test_an_address_at_matrix_is_a_handle(text: str) -> None:
    assert contact.handle(text) == text.removeprefix("@")


def test_a_word_of_four_letters_is_no_networks_name_misspelt() -> None:
    assert contact.handle("quor:sam") == "quor:sam"


@pytest.mark.parametrize("text", ["forum: jane", "instagram: ", "insta: jane doe"])
def test_only_a_known_network_and_one_handle_are_taken_for_a_pair(text: str) -> None:
    assert "quotes" not in _hint(contact.handle(text))


@pytest.mark.parametrize("text", ["+1 202 555 0143", "(030) 901820", "0049-30/901820"])
def test_telephone_numbers_are_read(text: str) -> None:
    assert contact.phone(text) == text


@pytest.mark.parametrize("text", ["112", "1" * 16, "1-800-FLOWERS", "", "٠١٢٣٤٥٦٧٨"])
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    assert isinstance(contact.phone(text), Fault)


@pytest.mark.parametrize("text", ["jane@doe.example", "jane.d+x@mail.doe.example"])
def test_mail_addresses_are_read(text: str) -> None:
    assert contact.mail(text) == text


def test_a_mail_link_is_read_as_its_address() -> None:
    assert contact.mail("mailto:jane@doe.example") == "jane@doe.example"


@pytest.mark.parametrize(
    "text", ["jane", "@doe.example", "j@doe", "j d@x.y", "j@.y", "\n"]
)
def test_what_is_no_mail_address_is_refused(text: str) -> None:
    assert isinstance(contact.mail(text), Fault)


@pytest.mark.parametrize(
    "text",
    [
        "example.com",
        "a.b.example",
        "münchen.example",
        "host.example:8080",
        "a.example/x",
    ],
)
def test_sites_are_read(text: str) -> None:
    assert contact.site(text) == text


@pytest.mark.parametrize(
    "text", ["example", "a b.example", "a.example/x y", "-.a", "\n"]
)
def test_what_is_no_site_is_refused(text: str) -> None:
    assert isinstance(contact.site(text), Fault)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("https://www.a.example/x/?q=1#top", "write `a.example/x`"),
        ("http://me:pw@a.example/", "write `a.example`"),
        ("*.a.example", "write `a.example`"),
    ],
)
def test_an_address_is_answered_with_its_site(text: str, hint: str) -> None:
    assert _hint(contact.site(text)) == hint


@pytest.mark.parametrize("text", ["instagram", "forum.example", "x"])
def test_networks_are_read_by_name_or_site(text: str) -> None:
    assert contact.network(text) == text


@pytest.mark.parametrize("text", ["my space", "https://x.example/", "a" * 201])
def test_what_is_no_network_is_refused(text: str) -> None:
    assert isinstance(contact.network(text), Fault)


@pytest.mark.parametrize("text", ["~/a", "/a", "C:\\a", "D:/a", "\\\\nas\\a", "%HOME%"])
def test_folders_are_read(text: str) -> None:
    assert contact.folder(text) == text


@pytest.mark.parametrize("text", ["a/b", "./a", "C:", "a\nb"])
def test_what_is_no_folder_is_refused(text: str) -> None:
    assert isinstance(contact.folder(text), Fault)


@pytest.mark.parametrize("text", ["a" * 201, "a\x1bb", "a\u2028b", "a\ud800b", "a\nb"])
def test_what_is_no_line_is_refused(text: str) -> None:
    assert isinstance(contact.line(text), Fault)


def test_an_alias_is_short() -> None:
    assert contact.alias("a" * 40) == "a" * 40
    assert isinstance(contact.alias("a" * 41), Fault)


_READERS: list[Callable[[str], object]] = [
    *(contact.alias, contact.name, contact.handle, contact.phone, contact.mail),
    *(contact.site, contact.network, contact.folder, contact.destination),
]


@given(st.sampled_from(_READERS), st.text(max_size=60))
def test_no_text_breaks_a_contact(read: Callable[[str], object], text: str) -> None:
    read(text)


@given(st.text("ab./:?&=@#*-_ 1", max_size=60))
def test_no_fault_quotes_what_was_written(text: str) -> None:
    values = [read(f"qqqq{text}") for read in _READERS]
    assert not [v for v in values if isinstance(v, Fault) and "qqqq" in v.what]
