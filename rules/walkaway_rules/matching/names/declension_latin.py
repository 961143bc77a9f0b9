"""Declension in Latin letters: Polish, Czech, South Slavic, Finnish, Turkish names.

A search says "Anny Kowalskiej" of Anna Kowalska. Each name is declined in the tongue
that its letters or endings tell; where none does, it stays as it is. Every word takes
the same case, so that "Anny Kowalski" is nobody.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from walkaway_rules.matching.names.endings import endings, in_cases
from walkaway_rules.matching.spelling.fold import fold


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How names are declined in one language."""

    told: re.Pattern[str]
    """What a name in it has: a letter, a last name's ending, a first name."""
    his: str
    hers: str
    his_last: str
    her_last: str
    """Tables of endings; they are read for who needs them."""


def declined_in_latin(name: str) -> Iterator[str]:
    """Given a name as written, yield it in every case but the first."""
    last, comma, first = name.casefold().partition(",")
    parts = f"{first} {last}".split() if comma else _first_leading(name)
    if len(parts) < _TWO:
        return
    for tongue in _TONGUES:
        if tongue.told.search(" ".join(parts)):
            yield from _forms(parts, tongue)
            return


def _first_leading(name: str) -> list[str]:
    """Return a name's words, a last name that surely leads behind the others."""
    parts = name.casefold().split()
    if len(parts) > 1 and _LAST.search(parts[0]) and not _LAST.search(parts[-1]):
        return [*parts[1:], parts[0]]
    return parts


def _forms(parts: list[str], tongue: _Tongue) -> Iterator[str]:
    hers = parts[0].endswith(("a", "ie")) and parts[0] not in _HIS
    first, last = (
        (tongue.hers, tongue.her_last) if hers else (tongue.his, tongue.his_last)
    )
    given = [in_cases(part, endings(first), _CASES) for part in parts[:-1]]
    family = in_cases(parts[-1], endings(last), _CASES)
    for form in zip(*given, family, strict=True):
        if list(form) != parts and not _is_anothers(form, parts):
            yield " ".join(form)


def _is_anothers(form: tuple[str, ...], parts: list[str]) -> bool:
    """Whether a case is another's name: "Jane Vanek" of Jana Vanek.

    Only the last name could tell, and hers stays as it is.
    """
    return form[-1] == parts[-1] and fold(form[0]) in _OTHERS


_TWO = 2
_CASES = 5
"""Of, to, whom, with and about somebody; in Finnish and Turkish others."""
_LAST = re.compile("(?:[sc]k|dzk)[iaý]$|ová$|v?ić$")
_HIS = frozenset({"kuba", "barnaba", "nikola", "luka", "saša", "mustafa"})
_OTHERS_TEXT = """
adele aline andrey anne annie antonie christine clare daniele diane elise emilie eve
gabriele hanne helene irene jane janine jasmine joanne johanne julie justine karoline
kristine laure louise lucie magdalene marianne marie marine martine michaele natalie
pauline rose sabine silvie simone sofie sophie stefanie susanne sylvie valentine
valerie viktorie
"""
_OTHERS = frozenset(_OTHERS_TEXT.split())
"""First names that are, without their marks, a case of another one."""
_POLISH = re.compile(
    "[ąęłńśźż]|(?:[sc]k|dzk)[ia]$|^(?:piotr|krzysztof|andrzej|tomasz|marcin|grzegorz"
    "|mateusz|wojciech|zbigniew|jerzy|tadeusz|dariusz|mariusz|bartosz|maciej|jacek"
    "|kazimierz|agnieszka|katarzyna|ewa|zofia|kasia|pawel|malgorzata|lukasz|rafal) "
)
_POLISH_HERS = """
[sz]ia|[ao]nia 2 i i ię ią i
ia 1 i i ę ą i
[cszd]ja 1 i i ę ą i
ja 2 i i ję ją i
la 1 i i ę ą i
ka 2 ki ce kę ką ce
ga 2 gi dze gę gą dze
ta 2 ty cie tę tą cie
da 2 dy dzie dę dą dzie
ra 2 ry rze rę rą rze
ła 2 ły le łę łą le
(?:[scr]z|ż)a 1 y y ę ą y
a 1 y ie ę ą ie
"""
_POLISH_HIS = f"""
paw[eł]?[łl] 2 ła łowi ła łem le
ek 2 ka kowi ka kiem ku
ec 2 ca cowi ca cem cu
[kg] 0 a owi a iem u
[scr]z|[żcjlh] 0 a owi a em u
r 0 a owi a em ze
t 0 a owi a em cie
d 0 a owi a em zie
ł 1 ła łowi ła łem le
[bfmnpsvwz] 0 a owi a em ie
y 1 ego emu ego ym ym
i 0 ego emu ego m m
{_POLISH_HERS}
"""
_CZECH = re.compile("[ěřůďťň]|(?:ov)?á$|ý$|[áí]k$|á[řč]$|č?ek$")
_CZECH_HERS = """
ie 1 e i i í i
ka 2 ky ce ku kou ce
a 1 y ě u ou ě
"""
_CZECH_HIS = """
[eě]k 2 ka kovi ka kem kovi
(?:pav|kar)el 2 la lovi la lem lovi
ec 2 ce covi ce cem covi
[žščřcjďťň] 0 e ovi e em ovi
í 0 ho mu ho m m
ý 1 ého ému ého ým ém
a 1 y ovi u ou ovi
[bdfghklmnprstvxz] 0 a ovi a em ovi
"""
_SOUTH_HIS = """
[eo] 1 a u a em u
[čćđšžcj] 0 a u a em u
[bdfghklmnprstvz] 0 a u a om u
a 1 e i u om i
"""
_FINNISH = "nen 3 sen selle selta sesta sella"
_TURKISH_NAME = re.compile(
    "[ğşı]|i\u0307|^(?:mehmet|mustafa|ahmet|huseyin|hüseyin|ayse|emine) "
)
_TURKISH = """
[aı] 0 nın yı ya dan yla
[ei] 0 nin yi ye den yle
[ou] 0 nun yu ya dan yla
[öü] 0 nün yü ye den yle
[aı][fstkçşhp] 0 ın ı a tan la
[ei][fstkçşhp] 0 in i e ten le
[ou][fstkçşhp] 0 un u a tan la
[öü][fstkçşhp] 0 ün ü e ten le
[aı][^aeıioöuü]+ 0 ın ı a dan la
[ei][^aeıioöuü]+ 0 in i e den le
[ou][^aeıioöuü]+ 0 un u a dan la
[öü][^aeıioöuü]+ 0 ün ü e den le
"""
_TONGUES = (
    _Tongue(
        _POLISH,
        _POLISH_HIS,
        _POLISH_HERS,
        _POLISH_HIS,
        "(?:[sc]k|dzk)a 1 iej iej ą ą iej",
    ),
    _Tongue(
        _CZECH,
        _CZECH_HIS,
        _CZECH_HERS,
        _CZECH_HIS,
        "á 1 é é ou ou é",
    ),
    _Tongue(
        re.compile("[čć]$"),
        _SOUTH_HIS,
        "a 1 e i u om i",
        _SOUTH_HIS,
        "",
    ),
    _Tongue(re.compile("..nen$"), "", "", _FINNISH, _FINNISH),
    _Tongue(
        _TURKISH_NAME,
        "",
        "",
        _TURKISH,
        _TURKISH,
    ),
)
"""The first whose letters are in a name declines it."""
