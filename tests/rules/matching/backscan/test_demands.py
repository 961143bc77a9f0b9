"""The words without which a row cannot touch a boundary."""

import pytest

from walkaway_rules.matching.backscan.demands import (
    Demand,
    demands_of,
    numbers_of,
)
from walkaway_rules.matching.songs.song_places import MUSIC_PLACES, SONG_WORDS
from walkaway_rules.rulebook import (
    Checking,
    CircleMember,
    Handle,
    Needed,
    Person,
    Place,
    Rulebook,
    Searches,
    Site,
    Song,
)


def of(person: Person) -> tuple[Demand, ...]:
    return demands_of(Rulebook(people=(person,)))


@pytest.mark.parametrize(
    ("handle", "demands"),
    [
        ("@Jane.Doe_91", (Demand(("jane.doe_91",)),)),
        ("123456", (Demand(("123456",)), Demand(("123456",), bounded=False))),
        ("id12345", (Demand(("id12345",)), Demand(("12345",), bounded=False))),
        ("jd.bsky.social", (Demand(("jd.bsky.social",)), Demand(("jd",)))),
        (
            "jane@a.example",
            (
                Demand(("jane", "a.example"), bounded=False),
                Demand(("jane",)),
                Demand(("jane", "a.example")),
            ),
        ),
    ],
)
def test_a_handle_demands_itself(handle: str, demands: tuple[Demand, ...]) -> None:
    assert of(Person("J", handles=(Handle(handle),))) == demands


def test_a_name_demands_all_its_words_or_the_one_they_make() -> None:
    found = of(Person("J", names=("Jane Abdoe",)))

    assert {demand.words for demand in found} >= {
        ("jane", "abdoe"),
        ("abdoe", "jane"),
        ("janeabdoe",),
    }


def test_a_name_without_blanks_demands_its_letters() -> None:
    assert Demand(("山", "田"), bounded=False) in of(Person("J", names=("山田",)))


def test_mail_with_dots_that_mean_nothing_demands_its_letters_without_them() -> None:
    found = of(Person("J", mail=("jane.doe@gmail.com",)))

    assert found == (
        Demand(("gmail.com",), bounded=False, undotted="janedoe"),
        Demand(("googlemail.com",), bounded=False, undotted="janedoe"),
    )


def test_a_site_demands_its_host_in_both_its_spellings() -> None:
    found = demands_of(Rulebook(sites=(Site("m.bücher.example/x"),)))

    assert found == (Demand(("xn--bcher-kva.example",)), Demand(("bucher.example",)))


def test_what_is_checked_too_often_demands_its_site() -> None:
    checking = (Checking("news", site="news.example"), Checking("chat", app="chat"))

    assert demands_of(Rulebook(checking=checking)) == (Demand(("news.example",)),)


def test_a_network_demands_one_of_its_hosts_or_schemes() -> None:
    found = demands_of(Rulebook(sites=(Site("telegram"),)))

    assert Demand(("t.me",)) in found
    assert Demand(("tg:",), bounded=False) in found
    assert Demand(("tg%3a",), bounded=False) in found
    assert Demand(("intent", "tg"), bounded=False) in found


def test_places_demand_their_names_and_sites() -> None:
    places = (Place("Café Sol", sites=("sol.example",)), Place("喫茶店"))
    found = demands_of(Rulebook(places=places))

    assert Demand(("cafe", "sol")) in found
    assert Demand(("sol.example",)) in found
    assert Demand(("喫茶店",), bounded=False) in found


def test_a_phrase_demands_its_words_however_they_are_shortened() -> None:
    searches = Searches((), ("don't go",))

    assert demands_of(Rulebook(searches=searches)) == (
        Demand(("dont", "go"), closed=True, asked=True),
    )


def test_a_song_demands_its_artist_or_what_tells_of_songs() -> None:
    both = of(Person("J", songs=(Song("Go", "The Hays & Co"),)))
    alone = of(Person("J", songs=(Song("歌"),)))
    told = tuple(sorted(MUSIC_PLACES | SONG_WORDS))

    assert both == (Demand(("go",), within=("hays", "co"), closed=True, wide=True),)
    assert alone == (
        Demand(("歌",), bounded=False, either=told, closed=True, wide=True),
    )


def test_a_title_that_tells_much_demands_no_artist() -> None:
    telling = of(Person("J", songs=(Song("Space Song", "B"),)))
    long = of(Person("J", songs=(Song("Stay with me all year", "B"),)))

    title = ("stay", "with", "me", "all", "year")
    assert [demand.within for demand in telling] == [("b",), (), ("b",), ()]
    assert all(demand.within or demand.either for demand in telling)
    assert Demand(title, closed=True, wide=True) in long


def test_a_short_form_of_words_in_a_title_is_demanded_in_both_ways() -> None:
    found = of(Person("J", songs=(Song("Don't go", "B"),)))
    assert {demand.words for demand in found} == {("dont", "go"), ("don", "t", "go")}


@pytest.mark.parametrize(
    ("needed", "demands"),
    [
        (Needed(app="signal"), ()),
        (Needed(site="a.example", mail="j@b.example"), (Demand(("a.example",)),)),
        (
            Needed(mail="j@b.example"),
            (Demand(("j", "b.example"), bounded=False),),
        ),
        (Needed(subject="School trip"), (Demand(("school", "trip")),)),
        (Needed(phone="+1 202 555 0143"), ()),
    ],
)
def test_needed_contact_demands_one_of_its_fields(
    needed: Needed, demands: tuple[Demand, ...]
) -> None:
    assert of(Person("J", needed=(needed,))) == demands


def test_numbers_of_all_people_and_of_needed_contact_are_looked_for() -> None:
    member = CircleMember("M", phones=("+49 171 1234567",))
    needed = Needed(phone="+44 20 7946 0000")
    person = Person(
        "J", phones=("+1 202 555 0143",), circle=(member,), needed=(needed,)
    )

    assert numbers_of(Rulebook(people=(person,))) == {
        b"2025550143",
        b"1711234567",
        b"2079460000",
    }
