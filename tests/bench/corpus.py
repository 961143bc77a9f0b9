"""A history of nobody: rows that a bench and a test make by the million.

Every row is put together from words, hosts and templates below by a small generator
that gives the same rows for the same seed. One row in some hundreds is drawn from the
ways in which the targets of `targets.py` are met, plain, wrapped and encoded.
"""

from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import quote, quote_plus

_WORDS = """
about account after album always android apple april archive article audio autumn baby
bake ball bank basic battery beach best bicycle bird black blog board book border
bread bridge build butter cable cake calm camera camp card castle chair change cheap
chess child city class clean climate cloud coast code coffee cold comment compare cook
corner course cover craft daily dark data deep delivery design desk dinner door draft
dream drive early easy edit energy engine europe evening event family farm fast film
find fire fish five flight floor flower food forest forum free fresh friend garden gift
glass gold good grand green group guide hair half hand happy health heart help her
history home horse hotel house how ice idea image inbox index island issue jacket jazz
job journal juice kitchen knife lake language laptop large last late learn lemon lesson
letter library light linux list little local long love lunch machine magazine mail man
map market master meal medium message metal milk mind model modern money month morning
mountain music museum narrow near news night north notes ocean offer office old online
open orange order page paint paper park party pasta people phone photo piano picture
place plan plant play podcast poem pool post price print project question quick radio
rain read recipe red release rent report review river road room rose round salad sale
salt school science score sea season seat second secret self series service she ship
shoes shop simple sister sky sleep small smart snow soap song soup south space sport
spring square star station steel stone store story street strong style summer sun
sweet table tablet tea team tennis test text their theatre ticket time tool tower town
track trade train travel tree trip under update valley video view village voice walk
wall warm watch water weather week white who wide wild wind window wine winter wood
work world write yellow young your zone
"""
WORDS = _WORDS.split()
_TLD = ("com", "org", "net", "de", "co.uk", "io", "example", "fr", "ru", "jp")
_LETTERED = (
    "Überblick und Größe", "Crème brûlée à la maison", "Новости дня и погода",
    "今日のニュース", "Żółta łódź", "Ελληνική κουζίνα", "서울 여행 사진", "Año nuevo",
)  # fmt: skip
_SIGNED = (
    "{} \N{EN DASH} {}",
    "{} | {}",
    "{} · {}",
    "“{}” {}",
    "{} … {}",
    "{} • {} ™",
    "🎉 {} {}",
)


class Dice:
    """Numbers that look thrown and are the same every time (a linear congruence)."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2 + 1

    def below(self, limit: int) -> int:
        """Return a number from 0 to below the limit."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 33) % limit

    def one(self, of: Sequence[str]) -> str:
        """Return one of them."""
        return of[self.below(len(of))]

    def words(self, count: int, tie: str) -> str:
        """Return some words."""
        return tie.join([self.one(WORDS) for _ in range(count)])


Row = tuple[str, str]
"""An address and a title."""
_Form = Callable[[Dice], str]


def rows(count: int, meetings: Sequence[Row], seed: int = 1) -> Iterator[Row]:
    """Yield rows, one in some 400 of them a meeting or one that nearly is."""
    dice = Dice(seed)
    for _ in range(count):
        if meetings and not dice.below(400):
            address, title = meetings[dice.below(len(meetings))]
            yield _wrapped(dice, address), title
        else:
            yield _address(dice), _title(dice)


def _host(dice: Dice) -> str:
    return f"{dice.words(1 + dice.below(2), '')}{dice.below(300)}.{dice.one(_TLD)}"


def _address(dice: Dice) -> str:
    """Return an address of one of the kinds, each as often as its share says."""
    return _of_share(_ADDRESSES, dice.below(100))(dice)


def _of_share(table: Sequence[tuple[int, _Form]], thrown: int) -> _Form:
    for share, form in table:
        if thrown < share:
            return form
        thrown -= share
    return table[-1][1]


def _number(dice: Dice) -> int:
    return dice.below(10**9)


def _article(dice: Dice) -> str:
    depth = 1 + dice.below(3)
    path = "/".join(dice.words(1 + dice.below(4), "-") for _ in range(depth))
    return f"https://www.{_host(dice)}/{path}-{_number(dice)}"


def _search(dice: Dice) -> str:
    engine = dice.one(
        ("www.google.com/search", "duckduckgo.com/", "www.bing.com/search")
    )
    asked = dice.words(2 + dice.below(4), "+")
    return f"https://{engine}?q={asked}&ie=UTF-8&n={_number(dice)}"


def _thread(dice: Dice) -> str:
    site = dice.one(("github.com", "www.reddit.com/r", "stackoverflow.com/questions"))
    return f"https://{site}/{dice.words(1, '')}/{dice.words(3, '_')}/{_number(dice)}"


def _video(dice: Dice) -> str:
    code = f"{_number(dice):x}{dice.below(10**6):x}"
    return f"https://www.youtube.com/watch?v={code}&t={dice.below(900)}s"


def _listing(dice: Dice) -> str:
    asked = f"id={_number(dice)}&page={dice.below(40)}&lang=en-us"
    return f"https://{_host(dice)}/{dice.words(1, '')}?{asked}"


def _mail(dice: Dice) -> str:
    mail = dice.one(("mail.google.com/mail/u/0/#inbox/", "docs.google.com/document/d/"))
    return f"https://{mail}{_number(dice):x}{dice.below(10**9):x}"


def _map(dice: Dice) -> str:
    lat = f"{dice.below(140) - 70}.{dice.below(10**6)}"
    lng = f"{dice.below(360) - 180}.{dice.below(99991)}"
    return f"https://www.google.com/maps/@{lat},{lng},15z"


def _carried(dice: Dice) -> str:
    return _wrapped(dice, f"https://{_host(dice)}/{dice.words(3, '-')}/{_number(dice)}")


def _lettered(dice: Dice) -> str:
    return f"https://{_host(dice)}/{quote(dice.one(_LETTERED))}/{_number(dice)}"


def _shop(dice: Dice) -> str:
    return f"https://{_host(dice)}/{dice.words(1, '')}/{_number(dice)}/"


_ADDRESSES: Sequence[tuple[int, _Form]] = (
    (38, _article), (10, _search), (10, _thread), (4, _video), (10, _listing),
    (8, _mail), (1, _map), (5, _carried), (4, _lettered), (10, _shop),
)  # fmt: skip
"""The kinds of addresses, with how many of a hundred they are."""


def _title(dice: Dice) -> str:
    kind = dice.below(100)
    if kind < 7:
        return f"{dice.one(_LETTERED)} {dice.below(10**6)}"
    if kind < 28:
        form = dice.one(_SIGNED)
        return form.format(dice.words(4, " ").title(), dice.words(2, " "))
    return dice.words(3 + dice.below(6), " ").capitalize()


def _wrapped(dice: Dice, address: str) -> str:
    """Return the address inside another one, now and then."""
    ways = (_by_google, _archived, _by_bing, _by_two, _shouted, _over_encoded)
    thrown = dice.below(12)
    return ways[thrown](address) if thrown < len(ways) else address


def _by_google(address: str) -> str:
    return f"https://www.google.com/url?sa=t&url={quote_plus(address)}&usg=x"


def _archived(address: str) -> str:
    return f"https://web.archive.org/web/20230101000000/{address}"


def _by_bing(address: str) -> str:
    coded = urlsafe_b64encode(address.encode()).decode().rstrip("=")
    return f"https://www.bing.com/ck/a?!&&p=1&u=a1{coded}&ntb=1"


def _by_two(address: str) -> str:
    twice = quote_plus(f"https://l.instagram.com/?u={quote_plus(address)}")
    return f"https://www.facebook.com/l.php?u={twice}"


def _shouted(address: str) -> str:
    return address.upper() if address.isascii() else address


def _over_encoded(address: str) -> str:
    return address.replace("e", "%65")
