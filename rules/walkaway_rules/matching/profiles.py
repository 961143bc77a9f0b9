"""Profiles: where in an address it stands whose page it is."""

from collections.abc import Iterator

from walkaway_rules.matching.address import Address
from walkaway_rules.matching.handles import handle_tokens

_OWNER_KEYS_TEXT = """
username user u uname usr screen_name screenname handle profile profile_name author
name account acct member members memberid member_name nick nickname login id uid
user_id userid user_name channel owner player players person profile_id profileid
c[users] searchuser find_user userlogin by creator artist vanity slug domain resolve
actor did target_user targetuser story_fbid add un n nm stream target
recipient broadcaster gamertag gamer _ssn
"""
OWNER_KEYS = frozenset(_OWNER_KEYS_TEXT.split())
"""Parameters that name the owner of a page."""

_OWNER_MARKS_TEXT = """
user users u profile profiles profil profils perfil perfis profilo profiel people
person member members membre membres mitglied mitglieder in add channel c author
authors @ a p nutzer benutzer uzytkownik uzytkownicy usuario usuarios utilisateur
utilisateurs ludzie id player players fan fans photographer photographers artist
artists athlete athletes citizens account accounts freelancers stories story t m s
messages msg chat chats gallery reader racer lover hackers agents home homes web pit
wiki user.php profile.php member.php accounts.php uservids mybookshelf _u _n handle
handles name names contact contacts friends with call group groups station blog blogs
groupies creators creator tagged reels highlights public company personal page pages
~ view viewer show details community teachers students staff pub dir azonosito info
kayttaja bruker anvandare brugere gebruiker leden kullanici uye polzovatel user_profile
userinfo user-profile userprofile viewprofile showuser show_user shop usr closet
paypalme links special:contributions special:listfiles photos popout stream channels
lookup y v live fullsize analysis bio instagram tiktok twitch twitter youtube facebook
reddit snapchat threads bluesky mastodon telegram pinterest instagram-viewer
tiktok-viewer speaker speakers faculty team gamer screen-name all pc psn xbl
"""
OWNER_MARKS = frozenset(_OWNER_MARKS_TEXT.split())
"""Segments that announce the owner of a page."""

_SIGNS = "@~$!"
_SPOKEN = (
    "user:", "user=", "name=", "id=", "nation=", "region=", "benutzer:", "u:",
    "user_talk:", "utilisateur:", "usuario:", "utente:",
)  # fmt: skip


def profile_tokens(address: Address) -> frozenset[str]:
    """Return every handle, in lower case, that the address gives as a page's owner.

    It is the first segment of a path, the one after a word such as "user", one
    with a sign before it, a parameter named like one, or the host's first labels.
    """
    spoken = [*_owners(address.segments), *_routed(address.fragment)]
    spoken += [
        value
        for key, value in address.parameters
        if key in OWNER_KEYS or value.casefold().startswith(_SPOKEN)
    ]
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


def own_domain(host: str) -> str:
    """Return the name that a site of its own has: "jane" of "www.jane.co.uk".

    It is empty for a page below somebody else's site.
    """
    labels = host.removeprefix("www.").split(".", _MOST_LABELS)
    if len(labels) == _LONGEST_REST and labels[1] in _SECOND_LEVEL:
        return labels[0]
    return labels[0] if len(labels) == _SITE else ""


def is_owner_place(segments: tuple[str, ...], index: int) -> bool:
    """Return whether the segment at this index says whose page it is."""
    if index == 0:
        return True
    before = segments[index - 1].casefold()
    if before.isdecimal() and index > 1:
        # As in "/users/123456/jane".
        before = segments[index - 2].casefold()
    return before in OWNER_MARKS or (index == 1 and _is_language(before))


def _owners(segments: tuple[str, ...]) -> Iterator[str]:
    for index, segment in enumerate(segments):
        lower = segment.casefold()
        if (
            segment[0] in _SIGNS
            or is_owner_place(segments, index)
            or lower.startswith(_SPOKEN)
        ):
            yield lower


def _routed(fragment: str) -> Iterator[str]:
    bare = fragment.lstrip("!/").partition("?")[0]
    return _owners(tuple([part for part in bare.split("/") if part]))


def _is_a_site(rest: list[str], cut: int) -> bool:
    if len(rest) == _LONGEST_REST:
        return rest[0] in _HOME_LABELS or rest[1] in _SECOND_LEVEL
    if len(rest) == 1:
        return cut == 1
    return True


def _is_language(segment: str) -> bool:
    bare = segment.replace("_", "-").partition("-")[0]
    return len(bare) == _LANGUAGE and bare.isalpha()


_SITE = 2
"""Labels of most sites: a name and a top-level domain."""
_LANGUAGE = 2
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
_SECOND_LEVEL = ("co", "com", "net", "org", "ac", "gov", "edu", "ne", "or")
