import pytest

from quality.rulebook import J, met
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.people.people import PeopleIndex
from walkaway_rules.rulebook import CircleMember, Handle, Person

_J = Boundary("1", BoundaryKind.PERSON, "J")


def _index(person: Person | CircleMember) -> PeopleIndex:
    index = PeopleIndex()
    index.add(person, _J)
    return index


def test_a_handle_with_its_home_server_is_found_as_mail_is() -> None:
    index = _index(Person("J", handles=(Handle("sam@social.example"),)))
    address = parse_address("https://other.example/@sam@social.example")
    assert [hit.boundary for hit in index.on(address)] == [_J]


def test_a_vietnamese_name_with_other_marks_is_another() -> None:
    index = _index(Person("J", names=("Tr\u1ea7n Minh H\u00f9ng",)))
    other = "tr\u1ea7n-minh-h\u01b0ng"
    search = "https://engine.example/?q="
    assert list(index.on(parse_address(f"{search}tran+minh+hung")))
    assert not list(index.on(parse_address(search + other)))
    assert not list(index.on(parse_address(f"https://news.example/in/{other}")))
    assert list(index.named("Tr\u1ea6n Minh H\u00d9NG"))
    assert not list(index.named("Tr\u1ea7n Minh H\u01b0ng"))


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("https://www.facebook.com/search/people/?q=", True),
        ("https://www.linkedin.com/search/results/people/?keywords=", True),
        ("https://www.spokeo.com/search?q=", True),
        ("https://engine.example/search?q=", False),
    ],
)
def test_where_people_are_looked_up_a_town_is_where_somebody_lives(
    search: str, *, expected: bool
) -> None:
    index = _index(Person("J", names=("Rose Hill",)))
    assert bool(list(index.on(parse_address(f"{search}Rose+Hill,+Kansas")))) is expected
    assert not list(index.on(parse_address(f"{search}Usha+Hill,+Rose+Smith")))


def test_nobody_is_found_where_nobody_is() -> None:
    address = parse_address("https://example.org/jane/x?doe=1#y")
    assert list(_index(J).on(address)) == []
    assert list(_index(J).named("Advanced courses")) == []


def test_a_handle_mentioned_where_it_means_nothing_is_no_hit() -> None:
    index = _index(Person("J", handles=(Handle("sam", "instagram"),)))
    assert list(index.on(parse_address("https://x.com/sam"))) == []
    assert list(index.named("sam")) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("jane.doe_91 - Google Search", (MatchKind.SEARCH, True)),
        ("Jane Doe (@jane.doe_91) / X", (MatchKind.PROFILE, True)),
        ("Jane Doe (@somebody_else) / X", (MatchKind.NAME, False)),
        ("Ten books by Mary and Jane Doe | Facebook", (MatchKind.NAME, False)),
        ("Some page | photos by Jane Doe", (MatchKind.NAME, False)),
        ("(3) Jane Doe Official - YouTube", (MatchKind.PROFILE, True)),
        ("Tea 14: Jane Doe on rain - YouTube", (MatchKind.NAME, False)),
        ("+1 202 555 0143 | WhatsApp", (MatchKind.PHONE, True)),
        ("Call +1 202 555 0143", (MatchKind.PHONE, False)),
        ("jane@doe.example - Google Search", (MatchKind.MAIL, True)),
        ("Letter to jane@doe.example", (MatchKind.MAIL, False)),
    ],
)
def test_a_title_tells_whether_somebody_was_sought(
    title: str, expected: tuple[MatchKind, bool]
) -> None:
    match = met("https://example.org/", title)
    assert match is not None
    assert (match.kind, match.sought) == expected


def test_a_stranger_with_a_handle_that_holds_the_name_is_left_alone() -> None:
    assert met("https://example.org/", "See @jane.doe today") is None
    assert met("https://example.org/", "See jane.doe_x today") is None


def test_a_short_number_in_a_title_is_all_that_was_searched_for() -> None:
    index = _index(Person("J", phones=("+45 20 12 34 56",)))
    assert [hit.sought for hit in index.named("20 12 34 56 - Google Search")] == [True]
    assert not list(index.named("Order 20123456 - Google Search"))
    assert not list(index.named("20123456 - Some Shop"))


def test_a_name_in_what_is_only_carried_along_is_left_alone() -> None:
    assert met("https://example.org/?utm_content=jane+doe") is None
    assert met("https://example.org/?author=jane.doe") is None


def _kind(person: Person, address: str) -> MatchKind | None:
    hits = list(_index(person).on(parse_address(address)))
    return hits[0].kind if hits else None


def test_a_handle_with_its_home_server_is_a_page_a_search_or_a_mail_address() -> None:
    person = Person("J", handles=(Handle("@jane@social.example"),))
    there = "https://other.example/@jane@social.example"
    asked = "https://other.example/search?q=%40jane%40social.example"
    assert _kind(person, there) is MatchKind.PROFILE
    assert _kind(person, asked) is MatchKind.SEARCH
    assert _kind(person, "mailto:jane@social.example") is MatchKind.MAIL
    assert _kind(person, "https://other.example/@jane@elsewhere.example") is None


def test_a_handle_with_its_home_server_in_a_title_is_them() -> None:
    index = _index(Person("J", handles=(Handle("@jane@social.example"),)))
    assert [hit.kind for hit in index.named("Jane (@jane@social.example)")] == [
        MatchKind.PROFILE
    ]


def test_a_finder_of_handles_finds_no_longer_ones() -> None:
    person = Person("J", names=("Jane Doe",))
    assert _kind(person, "https://www.idcrawl.com/jane-doe") is MatchKind.SEARCH
    assert _kind(person, "https://www.idcrawl.com/u/jane.doe_91") is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https%3A%2F%2Fcdn.example%2Fphotos%2Fjane-doe.JPG", MatchKind.SEARCH),
        ("https%3A%2F%2Fcdn.example%2Fjane-doe.png%3Fw%3D9", MatchKind.SEARCH),
        ("https%3A%2F%2Fcdn.example%2Fjane-doe%2Findex", None),
        ("https%3A%2F%2Fcdn.example%2Fjanet-doe.jpg", None),
    ],
)
def test_a_picture_that_is_looked_for_may_have_somebodys_name(
    value: str, expected: MatchKind | None
) -> None:
    person = Person("J", names=("Jane Doe",))
    assert _kind(person, f"https://images.example/by?url={value}") is expected


def test_the_number_of_a_thing_is_nobodys() -> None:
    person = Person("J", phones=("+1 202 555 0143",))
    assert _kind(person, "https://a.example/2025550143") is MatchKind.PHONE
    assert _kind(person, "https://a.example/orders/2025550143") is None
    assert _kind(person, "tel:2025550143") is MatchKind.PHONE
