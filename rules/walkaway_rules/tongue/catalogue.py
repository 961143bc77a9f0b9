"""Catalogues: the text of a .po file made into what `gettext` reads.

A .po file is what translators work on. Compiled in memory it needs no step at
building, and no compiled copy can grow old beside it. The forms are described in
GNU gettext's manual, "The Format of PO Files" and "The Format of GNU MO Files".
"""

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

_MAGIC = 0x950412DE
_HEADER = 28


def read_po(text: str) -> dict[str, str]:
    """Return translations by their originals; plural forms are joined by NULs.

    Raise `ValueError` where the text is no .po file. Entries that wait for a
    translator ("fuzzy", or empty) are left out.
    """
    found: dict[str, str] = {}
    for block in text.split("\n\n"):
        entry = _entry(block)
        forms = [entry[key] for key in sorted(entry) if key.startswith("msgstr")]
        if not entry or "#, fuzzy" in block or not all(forms):
            continue
        names = [entry["msgid"], entry.get("msgid_plural")]
        found["\0".join(each for each in names if each is not None)] = "\0".join(forms)
    return found


def mo_bytes(translations: Mapping[str, str]) -> bytes:
    """Return the translations as a .mo file."""
    pairs = sorted((key.encode(), said.encode()) for key, said in translations.items())
    originals, translated = ([pair[side] for pair in pairs] for side in (0, 1))
    first = _HEADER + 16 * len(pairs)
    second = first + sum(len(each) + 1 for each in originals)
    head = struct.pack(
        "<7I",
        _MAGIC,
        0,
        len(pairs),
        _HEADER,
        _HEADER + 8 * len(pairs),
        0,
        first,
    )
    tables = _table(originals, first) + _table(translated, second)
    return head + tables + b"".join(each + b"\0" for each in (*originals, *translated))


def _table(texts: Sequence[bytes], start: int) -> bytes:
    """Return the length and the place of each text, the first of which is `start`."""
    places = accumulate((len(each) + 1 for each in texts[:-1]), initial=start)
    pairs = zip(texts, places, strict=False)
    return b"".join(struct.pack("<II", len(each), place) for each, place in pairs)


def _entry(block: str) -> dict[str, str]:
    """Return the parts of one entry by their keywords."""
    parts: dict[str, str] = {}
    for keyword, said in _lines(block):
        parts[keyword] = parts.get(keyword, "") + said
    if parts and not {"msgid"} < parts.keys():
        message = "an entry without its translation"
        raise ValueError(message)
    return parts


def _lines(block: str) -> Iterator[tuple[str, str]]:
    keyword = ""
    for line in block.splitlines():
        if not line or line.startswith("#"):
            continue
        word, _, rest = line.partition(" ")
        if not line.startswith('"'):
            keyword = word
        yield keyword, _unquoted(line if line.startswith('"') else rest)


def _unquoted(quoted: str) -> str:
    """Return the text. Its escapes are those of JSON, too."""
    return str(json.loads(quoted))
