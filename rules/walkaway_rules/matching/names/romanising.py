"""Romanising: Cyrillic names as passports, networks and people write them in Latin.

There are as many ways as there are authorities, so that each name is put as the
passports of today have it, as most people do, and as older habits did: "Yulia",
"Iuliia", "Julia". A first and a last name may each be put in their own way.
"""

import re
from collections.abc import Iterator
from itertools import islice, product


def romanised(name: str) -> Iterator[str]:
    """Given a name, yield how it is written in Latin letters; nothing of another one.

    At most `_MOST` ways, and nothing of a name of one word.
    """
    parts = name.casefold().split()
    if len(parts) < _TWO or not all(map(_CYRILLIC.fullmatch, parts)):
        return
    ways = [list(enumerate(_ways(part))) for part in parts]
    every = islice(product(*ways), _MOST_ASKED)
    likely = sorted(every, key=lambda way: sum(rank for rank, _ in way))
    yield from (" ".join(word for _, word in way) for way in likely[:_MOST])


def _ways(part: str) -> list[str]:
    """Return the ways to write one word, those that most people choose first."""
    tables = _TABLES if _RUSSIAN.search(part) else (*_TABLES, *_UKRAINIAN)
    if _UKRAINES.search(part):
        tables = (*_UKRAINIAN, *_TABLES)
    written = [_put(part, table) for table in tables]
    if part[0] == "\u0435":
        written[2:2] = [f"y{way}" for way in written[:2] if way[0] == "e"]
    if "\u043a\u0441" in part:
        written += [way.replace("ks", "x") for way in written]
    return list(dict.fromkeys((*_BY_CUSTOM.get(part, "").split(), *written)))


def _put(part: str, table: list[tuple[re.Pattern[str], str]]) -> str:
    for cyrillic, latin in table:
        part = cyrillic.sub(latin, part)
    return part.translate(_LETTERS)


def _table(text: str) -> list[tuple[re.Pattern[str], str]]:
    pairs = (pair.rpartition("=") for pair in text.split())
    return [(re.compile(cyrillic), latin) for cyrillic, _, latin in pairs]


_TWO = 2
"""Words of a name at least: one word may be many people's."""
_MOST = 24
_MOST_ASKED = 2_000
"""Ways that are put in order, the likely ones first: a long name has many more."""
_CYRILLIC = re.compile("[\u0400-\u04ff'\u2019\u02bc-]+")
_WRITTEN_TEXT = """
а=a б=b в=v г=g д=d е=e ё=e з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f
ы=y э=e і=i ґ=g ж=zh х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya є=ye ї=yi ў=u ь= ъ=
ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz \'= \u2019= \u02bc=
"""
_LETTERS = {
    ord(letter): latin
    for letter, _, latin in (pair.partition("=") for pair in _WRITTEN_TEXT.split())
}
_TABLES = (
    _table("(?:ий|ый)$=y [иі]я=ia ья=ia ье=ie ьё=yo"),
    _table("(?:ий|ый)$=iy ия=iya ья=ya (?<=[аеиоуыэюяь])е=ye ё=yo"),
    _table("(?:ий|ый)$=ii ия=iia ья=ia ю=iu я=ia й$=i й=i"),
    _table("(?:ий|ый)$=i й=j ия=ija я=ja ю=ju х=h щ=sch ё=jo"),
)
_UKRAINIAN = (
    _table(r"ий$=y \B[йї]=i \Bя=ia \Bю=iu \Bє=ie г=h и=y"),
    _table("ий$=y г=h и=y є=ie ї=i"),
)
_UKRAINES = re.compile("[іїєґ]")
"""Letters that no Russian name has."""
_RUSSIAN = re.compile("[ыэёъ]")
"""Letters that no Ukrainian name has."""
_BY_CUSTOM = {
    "александр": "alexander",
    "александра": "alexandra",
    "алексей": "alexei",
    "георгий": "georgi",
    "дмитрий": "dmitri",
    "евгений": "eugene evgeny",
    "евгения": "eugenia evgenia",
    "екатерина": "catherine",
    "ксения": "xenia ksenia",
    "михаил": "michael",
    "петр": "peter",
    "пётр": "peter petr",
    "софия": "sophia",
    "софья": "sophia",
    "юлия": "julia",
    "юлія": "julia",
    "юрий": "yuri",
}
"""First names that many bear in the form of another tongue."""
