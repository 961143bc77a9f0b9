"""Nicknames that are known: what else people of a name are called.

The list is English and is loaded only when somebody asks; the guard never does.
"""

from functools import cache

from nicknames import NickNamer


def known_as(name: str) -> set[str]:
    """Given a first name in lower case, return the short forms of it.

    Of a short form, those that it is short for are returned as well.
    """
    return {*_namer().nicknames_of(name), *_namer().canonicals_of(name)}


@cache
def _namer() -> NickNamer:
    return NickNamer()
