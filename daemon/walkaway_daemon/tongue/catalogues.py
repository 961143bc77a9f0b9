"""Catalogues: what a language says, in two files that `gettext` reads.

A guard stays for weeks, and says little by itself; that is the first file, which is
read at once. The second holds what is said to somebody who asked (the commands, the
page), and is read when the first sentence of it is looked for.
"""

from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

from walkaway_rules.tongue.catalogue import mo_bytes, read_po
from walkaway_seeds.shelf import seed

GUARD, ASKED = "guard", "asked"
"""Their names."""


def open_catalogue(language: str) -> GNUTranslations:
    """Return what the guard says, with the rest behind it."""
    said = read_catalogue(language, GUARD)
    said.add_fallback(_Unread(language))
    return said


def read_catalogue(language: str, name: str) -> GNUTranslations:
    """Return one of the two as it is shipped, compiled in memory."""
    text = seed(f"tongues/{language}/{name}.po")
    return GNUTranslations(BytesIO(mo_bytes(read_po(text))))


class _Unread(NullTranslations):
    """The second file, which is read once somebody asks."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def gettext(self, message: str) -> str:
        return self._read.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._read.ngettext(msgid1, msgid2, n)

    @cached_property
    def _read(self) -> GNUTranslations:
        return read_catalogue(self._language, ASKED)
