"""Phones: one number in all the spellings that the world has for it."""

import re
from collections.abc import Collection, Iterator
from typing import Final

SHORTEST = 7
"""Fewer digits are no number that can be called from elsewhere."""
SURE: Final = 9
"""As many digits are met by chance nowhere; fewer need a place for numbers."""

_RUN = re.compile(
    r"(?<![\da-zA-Z])\d[\d\s().+\-\u2010-\u2015\u00b7\u2022]{5,30}+"
    r"(?!(?<=\d)(?![xXeE])[a-zA-Z])"
)
"""Digits that are glued to Latin letters are something that machines make up; only an
extension may follow a number so. Chinese and Japanese part no words."""
_TIED = re.compile(r"(?<![^\W_])\d{1,9}(?:[_/]\d{1,9}){1,8}(?![^\W_])")
"""Digits that are tied together or lie in folders, as pages' names have them."""
_SLASHED = re.compile(r"(?<![\d/])[0+][\d ()+]{1,14}/[\d\s+-]{4,15}")
"""An area's code before a slash, as German speakers write it."""
_MOMENT = re.compile(r"1\d{9}")
"""Ten digits without a sign between them that may be seconds since 1970."""
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789"))
_MANY = 100
_ONE_DIGIT = ("1", "7")
_TWO_DIGITS_TEXT = (
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 "
    "61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98"
)
_TWO_DIGITS = frozenset(_TWO_DIGITS_TEXT.split())
_THREE_DIGITS_TEXT = """
212 213 216 220 221 225 233 234 237 254 255 256 260 263 351 352 353 354 355 356 357 358
359 370 371 372 373 374 375 376 377 380 381 382 385 386 387 389 420 421 423 852 853 886
961 962 964 965 966 968 971 972 973 974 977 994 995 998
"""
_THREE_DIGITS = tuple(_THREE_DIGITS_TEXT.split())
"""Those that are tried where a number is given without its country's."""
_WHOLE = 8
"""Digits from which a number without its country's code is told behind any."""
_ABROAD = ("", "00", "011", "0011", "010", "810", "000")
_TRUNKS = {"7": ("8",), "36": ("06",), "39": (), "1": ("1",), "370": ("0", "8")}


def phone_spellings(text: str) -> frozenset[str]:
    """Given a number as written, return the digit runs that mean the same number.

    With a country's code ("+49 171 ...", "0049 ...") these are its international
    and national spellings; without one, the number with and without its trunk 0, and
    behind the code of any country that it may be of, if it is long.
    """
    number = digits(text.replace("(0)", ""))
    if len(number) < SHORTEST:
        return frozenset()
    if text.lstrip(" (").startswith("+"):
        return _spellings(number)
    if number.startswith("00"):
        return _spellings(number[2:])
    national = number.removeprefix("0")
    return frozenset({number, national, "0" + national, *_anywhere(national)})


def shortest_runs(text: str) -> frozenset[bytes]:
    """Given a number, return the runs of digits of which its spellings hold one."""
    shortest: list[str] = []
    for one in sorted(phone_spellings(text), key=len):
        if not any(other in one for other in shortest):
            shortest.append(one)
    return frozenset(one.encode() for one in shortest)


def may_call(text: str, runs: Collection[bytes]) -> bool:
    """Given such runs of all numbers, return False where a text holds none of them.

    Whatever stands between digits is passed over. Where numbers are very many, to
    look for each takes longer than to read the text.
    """
    if len(runs) > _MANY:
        return True
    told = text.encode(errors="replace").translate(None, _NO_DIGITS)
    for run in runs:  # noqa: SIM110 - nearly every page comes by here: half the time
        if run in told:
            return True
    return False


def country_code(number: str) -> str:
    """Given a number in international digits, return its country's code."""
    if number.startswith(_ONE_DIGIT):
        return number[:1]
    return number[:2] if number[:2] in _TWO_DIGITS else number[:3]


def digit_runs(text: str) -> list[str]:
    """Given a decoded text, return the digits of all that could be numbers."""
    runs = [*_RUN.findall(text), *_SLASHED.findall(text), *_TIED.findall(text)]
    return [digits(run) for run in runs]


def is_moment(run: str) -> bool:
    """Return whether digits may as well be a moment of a computer's clock."""
    return _MOMENT.fullmatch(run) is not None


def digits(text: str) -> str:
    """Return the text's digits alone."""
    return "".join([c for c in text if c.isascii() and c.isdigit()])


def _anywhere(national: str) -> Iterator[str]:
    if len(national) < _WHOLE:
        return
    for code in (*_ONE_DIGIT, *sorted(_TWO_DIGITS), *_THREE_DIGITS):
        yield code + national
        yield f"00{code}{national}"
        yield f"{code}0{national}"


def _spellings(number: str) -> frozenset[str]:
    code = country_code(number)
    local = number[len(code) :]
    trunks = _TRUNKS.get(code, ("0",))
    national = {local, *(trunk + local for trunk in trunks)}
    abroad = {prefix + number for prefix in _ABROAD}
    with_trunk = {code + trunk + local for trunk in trunks if trunk == "0"}
    return frozenset(s for s in national | abroad | with_trunk if len(s) >= SHORTEST)
