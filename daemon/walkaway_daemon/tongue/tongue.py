"""Which language a person is spoken to in: the one that their session asks for."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from walkaway_daemon.tongue.own_command import own_command
from walkaway_daemon.tongue.system_languages import system_languages
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.tongue.typed import NAME, Typed

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set names the locale (POSIX, XBD 8.2)."""
_PLAIN = frozenset({"C", "POSIX"})
_SHIPPED = frozenset({"de"})


def choose_tongue(environment: Mapping[str, str]) -> Tongue:
    """Return the first wanted language that there is; English where there is none."""
    return tongue_of(wanted_languages(environment))


def tongue_of(languages: Iterable[str]) -> Tongue:
    """Return the first of these languages, given as codes, that there is.

    In it our command is called as it can be typed here.
    """
    tongue, command = _shipped(languages), own_command()
    return tongue if command == NAME else Typed(tongue, command)


def _shipped(languages: Iterable[str]) -> Tongue:
    for language in languages:
        if language in _SHIPPED:
            return _translations(language)
        if language == "en":
            break
    return ENGLISH


def wanted_languages(
    environment: Mapping[str, str],
    chosen: Callable[[], Iterable[str]] = system_languages,
) -> tuple[str, ...]:
    """Return codes of languages, the dearest first, as gettext reads them.

    LANGUAGE is a list that counts only where the locale is not the plain one. Where
    the environment names none, `chosen` returns what the system's settings do.
    """
    locale = next((environment[key] for key in _LOCALE if environment.get(key)), "")
    if not locale:
        return _codes(chosen())
    if locale.split(".")[0] in _PLAIN:
        return ()
    return _codes([*environment.get("LANGUAGE", "").split(":"), locale])


def _codes(asked: Iterable[str]) -> tuple[str, ...]:
    """Return each language once, without its country, script and signs."""
    codes = (re.split("[.@_-]", each)[0] for each in asked)
    return tuple(dict.fromkeys(code.lower() for code in codes if code))


def own_tongue() -> Tongue:
    """Return the language that this very process is spoken to in."""
    return choose_tongue(os.environ)


@cache
def _translations(language: str) -> Tongue:
    # Loaded only for those who do not read English.
    from walkaway_daemon.tongue.catalogues import open_catalogue  # noqa: PLC0415

    return open_catalogue(language)
