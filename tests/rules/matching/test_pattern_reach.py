"""Every word that a shipped pattern lists is reached by an example of its own."""

import re
from collections.abc import Callable

import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS
from walkaway_rules.matching.handles.handles import glued_handles
from walkaway_rules.matching.handles.profiles import OWNER_MARKS, profile_tokens
from walkaway_rules.matching.people.onlookers import tells_who_looked
from walkaway_rules.matching.people.paths import FINDERS

GLUED = {
    "8-0-": "/index/8-0-jane",
    "mark-": "/user-jane.html",
    "mark/number-": "/profile/123-jane",
    "mark/show/number-": "/user/show/123-jane",
    "mark/list/number-": "/user/list/123-jane",
    "review/list": "/review/list/123-jane",
    "mark/.number": "/members/jane.123",
    "@-number": "/@jane-12345/",
    "mark/-number": "/users/jane-12345/",
    "o/-number": "/o/jane-12345",
    "summoner": "/summoners/euw/jane-euw",
    "dash": "/-jane",
    "number-": "/?32-jane",
    "space": "/space-username-jane.html",
    "posts": "/posts/jane_hello-activity-7123-ab",
    "account": "/gp/profile/amzn1.account.jane",
    "-users": "/board.pl?x=1&profile=jane-users",
    "json": '/?variables={"username":"jane"}',
}
LOOKED = (
    "https://x.example/me/who-viewed-me",
    "https://x.example/who_visited",
    "https://x.example/whohaslooked",
    "https://x.example/profile-views",
    "https://x.example/profile_viewers",
    "https://x.example/profile-visits",
    "https://x.example/profilevisitors",
    "https://x.example/stalkers",
    "https://www.xing.com/profile/visitors",
    "https://ok.ru/guests",
)
FINDER_HOSTS_TEXT = """
people-search.example peoplesearch.example peoplefinders.example peoplelooker.example
peopleby.example peopledatalabs.example peoplewhiz.example peoplesmart.example
peoplewise.example truepeoplesearch.example findpeople.example searchpeople.example
spokeo.com whitepages.com yellowpages.com pagesjaunes.fr paginebianche.it
gelbeseiten.de 411.com intelius.com radaris.com pipl.com zabasearch.com thatsthem.com
mylife.com beenverified.com instantcheckmate.com truthfinder.com phonebook.example
clustrmaps.com 192.com yasni.com telefonbuch.de infobel.com classmates.com
namesdir.com ancestry.com legacy.com nuwber.com cyberbackgroundchecks.com
publicrecords.example peekyou.com voterrecords.com familysearch.org pagesblanches.fr
familytreenow.com advancedbackgroundcheck.example idcrawl.com eniro.se krak.dk hitta.se
ratsit.se merinfo.se mrkoll.se birthday.se 1881.no gulesider.no herold.at
dasoertliche.de 11880.com 118712.fr local.ch search.ch northdata.de webmii.com
socialcatfish.com mugshots.com arrests.org judyrecords.com unicourt.com
neighborwho.com rocketreach.co zoominfo.com signalhire.com contactout.com
findagrave.com obituaries.example usersearch.org whatsmyname.app namechk.com
checkusernames.com instantusername.com weddingwire.com theknot.com zola.com
copainsdavant.linternaute.com stayfriends.de
"""
FINDER_HOSTS = FINDER_HOSTS_TEXT.split()


@pytest.mark.parametrize("path", GLUED.values(), ids=GLUED.keys())
def test_a_glued_handle_is_found(path: str) -> None:
    assert glued_handles(f"https://site.example{path}") == ["jane"]


@pytest.mark.parametrize("address", LOOKED)
def test_a_page_of_onlookers_is_told(address: str) -> None:
    assert tells_who_looked(parse_address(address))


def _words_of(pattern: str) -> set[str]:
    """Return the parts of an alternation that stand outside of brackets."""
    outside, depth = [""], 0
    for sign in pattern:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "|" and not depth:
            outside.append("")
        else:
            outside[-1] += sign
    return set(outside)


def test_each_part_of_the_people_finders_has_a_host() -> None:
    unreached = [
        part
        for part in _words_of(FINDERS.pattern)
        if not any(re.search(part, host) for host in FINDER_HOSTS)
    ]
    assert unreached == []


@pytest.mark.parametrize("host", FINDER_HOSTS)
def test_each_host_of_people_finders_is_known(host: str) -> None:
    assert FINDERS.search(host)


def _marked(mark: str) -> str:
    return f"https://site.example/first/{mark}/jane"


def _keyed(key: str) -> str:
    return f"https://site.example/first?{key}=jane"


@pytest.mark.parametrize(
    ("words", "address"), [(OWNER_MARKS, _marked), (OWNER_KEYS, _keyed)]
)
def test_each_word_before_an_owner_makes_one(
    words: frozenset[str], address: Callable[[str], str]
) -> None:
    unreached = [
        word
        for word in sorted(words)
        if "jane" not in profile_tokens(parse_address(address(word)))
    ]
    assert unreached == []
