"""Profiles: where in an address it stands whose page it is."""

import re
from collections.abc import Iterator

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS
from walkaway_rules.matching.addresses.sites import SECOND_LEVEL
from walkaway_rules.matching.handles.handles import handle_tokens

_OWNER_KEY = re.compile(
    r"(?:user|member|author|poster|nick|login|player|screen|profile|account|owner|blog)"
    r"[-_.]?(?:name|id|slug|login|nick|handle)s?(?:\[\d*\])?$|(?:show|find|view)_?user$"
)
"""How parameters that name an owner are called in sites' own compounds."""

_OWNER_MARKS_TEXT = """
user users u profile profiles profil profils perfil perfis profilo profiel people person
member members membre membres mitglied mitglieder in add channel c author authors @ a p
nutzer benutzer uzytkownik uzytkownicy usuario usuarios utilisateur utilisateurs ludzie
id player players fan fans photographer photographers artist artists athlete athletes
citizens account accounts freelancers stories story t m s messages msg chat chats
gallery reader racer lover hackers agents home homes web pit user.php profile.php
member.php accounts.php uservids mybookshelf _u _n handle handles name names contact
contacts friends with call group groups station blog blogs groupies creators creator
tagged reels highlights public company personal page pages ~ view viewer show details
community teachers students staff pub dir azonosito info kayttaja bruker anvandare
brugere gebruiker leden kullanici uye polzovatel user_profile userinfo user-profile
userprofile viewprofile showuser show_user shop usr closet paypalme links
special:contributions special:listfiles photos popout stream channels lookup y v live
fullsize analysis bio instagram tiktok twitch twitter youtube facebook reddit snapchat
threads bluesky mastodon telegram pinterest instagram-viewer tiktok-viewer speaker
speakers faculty team gamer screen-name all pc psn xbl userpic embed moderator subs raid
viewercard ask likes by message follow str sch feedback_profile join checkout stars
sponsors pool rapid blitz bullet inbox export user_timeline username nickname critic
cook avtor biri bloggers blogger freelancer researcher researchers tropers portfolio
yazar yazarlar polzovateli hudozhniki golfers fontstructors passport bojownik booths
pornstar view_profile translator g o f seller sellers vendor vendors maker makers hacker
developer developers designers designer critics reviewer reviewers contributor
contributors expert experts wall dashboard discussions account-by-name
graveyard-of-player github spotify steam soundcloud vk tumblr patreon onlyfans fansly
discord linkedin weibo xbox lastfm special:centralauth special:log tw ig
public-profile-api vanity n friend boost pulls created_by insights user:info ameba
kasutaja osoba osoby profiili profiilit amateur actors buttoner gh rss profile-tagged
report direct dm animelist mangalist mail ya.ru yandex.ru
lifelists special:emailuser special:userrights special:block
spezial:beitr\u00e4ge sp\u00e9cial:contributions especial:contribuciones
speciale:contributi speciaal:bijdragen especial:contribui\u00e7\u00f5es
specjalna:wk\u0142ad specjalna:wk\u0142ad_u\u017cytkownika
\u0441\u043b\u0443\u0436\u0435\u0431\u043d\u0430\u044f:\u0432\u043a\u043b\u0430\u0434
\u7279\u5225:\u6295\u7a3f\u8a18\u9332
"""
OWNER_MARKS = frozenset(_OWNER_MARKS_TEXT.split())
"""Segments that announce the owner of a page."""

SLUG_SITES = ("xing.com/profile/", "researchgate.net/profile/", "academia.edu/")
"""Sites that make their addresses of names themselves, and glue numbers to them."""

_CORE = frozenset(
    ("user", "users", "profile", "people", "member", "members", "viewer", "counter")
)
"""What ends a compound that announces one: "our-people", "public-profile"."""
_PLATFORMS_TEXT = (
    "origin ubi uplay psn xbl xbox pc steam epic riot battlenet minecraft na euw eune "
    "kr br las lan oce tr ru jp"
)
_PLATFORMS = frozenset(_PLATFORMS_TEXT.split())
"""Where people play, between the word and the player: "/profile/psn/jane"."""
_SIGNS = "@~$!"
_SPOKEN = (
    "user:", "user=", "name=", "id=", "nation=", "region=", "benutzer:", "u:",
    "user_talk:", "acct:", "utilisateur:", "usuario:", "utente:", "username=",
    "gebruiker:", "bruker:", "brugerdiskussion:", "bruger:",
    "anv\u00e4ndare:", "k\u00e4ytt\u00e4j\u00e4:", "wikipedysta:", "u\u017cytkownik:",
    "kullan\u0131c\u0131:", "usu\u00e1rio:", "usu\u00e1ria:", "wikip\u00e9dista:",
    "\u0443\u0447\u0430\u0441\u0442\u043d\u0438\u043a:",
    "\u0443\u0447\u0430\u0441\u0442\u043d\u0438\u0446\u0430:",
    "\u043a\u043e\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0447:",
    "\uc0ac\uc6a9\uc790:", "\u5229\u7528\u8005:", "\u7528\u6237:",
    "\u4f7f\u7528\u8005:",
    "\u0645\u0633\u062a\u062e\u062f\u0645:", "\u05de\u05e9\u05ea\u05de\u05e9:",
    "creators.name:", "message_wall:", "blog:",
)  # fmt: skip


def profile_tokens(address: Address) -> frozenset[str]:
    """Return every handle, in lower case, that the address gives as a page's owner.

    It is the first segment of a path, the one after a word such as "user", one
    with a sign before it, a parameter named like one, or the host's first labels.
    """
    spoken = [*_owners(address.segments), *_routed(address)]
    for key, value in address.parameters:
        spoken += _told(key, value, alone=len(address.parameters) == 1)
    tokens = {token for text in spoken for token in handle_tokens(text.casefold())}
    return frozenset(tokens | set(host_handles(address.host)))


def host_handles(host: str) -> list[str]:
    """Return what a host may hold as a handle: "jane" of "jane.tumblr.com".

    The rest must be a site of its own: two labels, or three under a suffix that
    people's pages are known to live under.
    """
    labels = host.split(".", _MOST_LABELS)
    if labels[0] in _EVERYWHERE:
        del labels[0]
    if len(labels) == _SITE:
        return labels[:1]
    return [
        ".".join(labels[:cut])
        for cut in range(max(1, len(labels) - _LONGEST_REST), len(labels))
        if _is_a_site(labels[cut:], cut)
    ]


def without_slug_numbers(text: str) -> str:
    """Given an address, return it without the numbers that its site gave to names.

    It is "xing.com/profile/Jane_Doe" for "xing.com/profile/Jane_Doe12".
    """
    lower = text.lower()
    if not any(site in lower for site in SLUG_SITES):
        return text
    return _SLUG_NUMBER.sub("", text)


def is_owner_place(segments: tuple[str, ...], index: int) -> bool:
    """Return whether the segment at this index says whose page it is."""
    if index == 0:
        return True
    before = segments[index - 1].casefold()
    if _announces(before) or segments[index - 2 : index] == ("games", "archive"):
        return True
    if index > 1 and (before.isdecimal() or before in _PLATFORMS):
        # As in "/users/123456/jane".
        return _announces(segments[index - 2].casefold())
    return index == 1 and _is_language(before)


def _announces(word: str) -> bool:
    return word in OWNER_MARKS or word.rpartition("-")[2] in _CORE


def _told(key: str, value: str, *, alone: bool) -> Iterator[str]:
    """Yield whom a parameter names: by its key, or as a path that a forum routes by."""
    text = value or key
    if text.startswith("/"):
        yield from _owners(tuple([part for part in text.split("/") if part]))
    elif (value.casefold().startswith(_SPOKEN) and key not in _ASKING) or (
        alone and not value
    ):
        yield text
    elif (key in OWNER_KEYS or _OWNER_KEY.match(key)) and not _PAGE.search(value):
        yield value


def _owners(segments: tuple[str, ...]) -> Iterator[str]:
    for index, segment in enumerate(segments):
        lower = segment.casefold()
        if (
            segment[0] in _SIGNS
            or is_owner_place(segments, index)
            or lower.startswith(_SPOKEN)
        ):
            yield lower


def _routed(address: Address) -> Iterator[str]:
    """Yield owners by a page's own routes; deep in a site "#jane" is only a heading."""
    fragment = address.fragment
    if len(address.segments) > 1 and not _ROUTE.search(fragment):
        return iter(())
    bare = fragment.lstrip("!/").partition("?")[0]
    return _owners(tuple([part for part in bare.split("/") if part]))


def _is_a_site(rest: list[str], cut: int) -> bool:
    if len(rest) == _LONGEST_REST:
        return (
            rest[0] in _HOME_LABELS or rest[1] in SECOND_LEVEL or _is_language(rest[0])
        )
    if len(rest) == 1:
        return cut == 1
    return True


def _is_language(segment: str) -> bool:
    return _LANGUAGE.fullmatch(segment) is not None


_ASKING = ("q", "query")
"""Parameters in which "user:" is said to a search."""
_PAGE = re.compile(r"://|^[\w-]+(?:\.[\w-]+)+/")
"""What is another page, of whatever owner."""
_SLUG_NUMBER = re.compile(r"(?<=[^\W\d_])\d{1,4}(?=[/?#]|$)")
_ROUTE = re.compile("^[!@~]|/")
_SITE = 2
"""Labels of most sites: a name and a top-level domain."""
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_](?:[a-z]{2}|hans|hant|419))?", re.IGNORECASE)
_LONGEST_REST = 3
_MOST_LABELS = 12
_EVERYWHERE = ("www", "m", "mobile", "web", "old", "new", "touch", "en")
_HOME_LABELS = (
    "www",
    "rajce",
    "users",
    "people",
    "blog",
    "social",
    "pages",
    "web",
    "home",
)
