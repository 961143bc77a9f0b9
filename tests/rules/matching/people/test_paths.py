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


def test_a_name_over_two_segments_is_one() -> None:
    match = met("https://example.org/dir/Jane/Doe")
    assert match is not None
    assert match.sought


def test_pictures_of_a_name_are_looked_for() -> None:
    match = met("https://stock.example/photos/jane-doe")
    assert match is not None
    assert (match.kind, match.sought) == (MatchKind.SEARCH, True)
    told = met("https://news.example/photos/jane-doe-wins-a-prize")
    assert told is not None
    assert (told.kind, told.sought) == (MatchKind.NAME, False)


def _kind(person: Person, address: str) -> MatchKind | None:
    hits = list(_index(person).on(parse_address(address)))
    return hits[0].kind if hits else None


@pytest.mark.parametrize("part", ["show", "list", "quotes"])
def test_an_authors_page_is_theirs_by_its_number_and_name(part: str) -> None:
    match = met(f"https://books.example/author/{part}/12345.Jane_Doe")
    assert match is not None
    assert (match.kind, match.sought) == (MatchKind.PROFILE, True)
    assert met(f"https://books.example/author/{part}/12345.Jane_Doerr") is None


def test_an_authors_number_is_theirs_on_every_list_of_their_books() -> None:
    person = Person("J", handles=(Handle("4471122", "goodreads"),))
    home = "https://www.goodreads.com"
    assert _kind(person, f"{home}/author/list/4471122.Jane_Roe") is MatchKind.PROFILE
    assert _kind(person, f"{home}/book/show/4471122.Tea") is None


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("janedoe.example", MatchKind.PROFILE),
        ("www.jane-doe.co.uk", MatchKind.PROFILE),
        ("doejane.example", MatchKind.PROFILE),
        ("the-jane-doe.example", None),
        ("janedoe.pages.example", None),
        ("janedoes.example", None),
    ],
)
def test_a_site_that_has_somebodys_name_is_theirs(
    host: str, expected: MatchKind | None
) -> None:
    assert _kind(Person("J", names=("Jane Doe",)), f"https://{host}/") is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("team/jane_doe", MatchKind.PROFILE),
        ("profile/Jane-Doe-7", MatchKind.PROFILE),
        ("wiki/Doe,_Jane", MatchKind.NAME),
        ("news/jane_doe", None),
        ("team/janedoe", None),
        ("profile/jane-doe-7", None),
    ],
)
def test_a_name_in_a_path_is_theirs_where_the_path_says_whose_page_it_is(
    path: str, expected: MatchKind | None
) -> None:
    person = Person("J", names=("Jane Doe",))
    assert _kind(person, f"https://site.example/{path}") is expected


def test_a_search_among_members_is_none_of_their_pages() -> None:
    index = _index(Person("J", names=("Jane Doe",)))
    search = parse_address("https://films.example/search/members/jane+doe/")
    kinds = {hit.kind for hit in index.on(search) if hit.sought}
    assert kinds == {MatchKind.SEARCH}


def test_a_name_behind_weibos_sign_is_their_page() -> None:
    index = _index(Person("J", names=("\u4f50\u85e4\u7f8e\u6708",)))
    for host, sought in (("weibo.com", True), ("news.example", False)):
        page = parse_address(f"https://{host}/n/\u4f50\u85e4\u7f8e\u6708")
        assert {hit.sought for hit in index.on(page)} == {sought}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("people/Jane/Doe/abc", MatchKind.SEARCH),
        ("search/doe/jane", MatchKind.SEARCH),
        ("people/Jane/M-Doe", MatchKind.SEARCH),
        ("people/doe/jane-goodall", None),
        ("deer/doe/jane", None),
        ("jane/doe", None),
    ],
)
def test_two_segments_are_a_name_where_people_are_looked_up(
    path: str, expected: MatchKind | None
) -> None:
    person = Person("J", names=("Jane Doe",))
    assert _kind(person, f"https://site.example/{path}") is expected


def test_academics_names_are_written_as_one_word() -> None:
    person = Person("J", names=("Jane Doe",))
    own = "https://uni.academia.edu/JaneDoe"
    assert _kind(person, own) is MatchKind.PROFILE
    assert _kind(person, f"{own}/Papers/Jane-Doe") is MatchKind.PROFILE
    assert _kind(person, "https://uni.academia.example/JaneDoe") is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("user/show/1-jane-doe", MatchKind.PROFILE),
        ("users/12345/jane-doe", MatchKind.PROFILE),
        ("users/jane-doe", MatchKind.NAME),
        ("users/12345/jane_doe", None),
        ("books/12345/jane-doe", MatchKind.NAME),
    ],
)
def test_a_name_beside_a_users_number_is_a_page_of_theirs(
    path: str, expected: MatchKind | None
) -> None:
    person = Person("J", names=("Jane Doe",))
    assert _kind(person, f"https://site.example/{path}") is expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("on-tea-jane-doe", MatchKind.PROFILE),
        ("on-tea-jane-doe-x1yzc", MatchKind.PROFILE),
        ("on-tea-jane-doe-4b2a91-abcde", MatchKind.PROFILE),
        ("how-jane-doe-changed-tea-bob-smith-x1yzc", MatchKind.NAME),
        ("jane-doe-on-tea", MatchKind.NAME),
    ],
)
def test_an_article_is_by_whom_its_address_ends_with(
    article: str, expected: MatchKind
) -> None:
    page = f"https://www.linkedin.com/pulse/{article}"
    assert _kind(Person("J", names=("Jane Doe",)), page) is expected


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("staff/JaneDoe.html", MatchKind.PROFILE),
        ("people/JaneDoe", MatchKind.PROFILE),
        ("team/JaneDoering", None),
        ("staff/MaryJaneDoe", None),
        ("news/JaneDoe", None),
    ],
)
def test_a_name_of_two_capitals_is_theirs_behind_a_word_for_people(
    part: str, kind: MatchKind | None
) -> None:
    assert _kind(J, f"https://firm.example/{part}") is kind
