"""Which language a person is spoken to in: the one that their session asks for."""

from collections.abc import Mapping

from walkaway_rules.tongue.tongue import ENGLISH, Tongue

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set names the locale (POSIX, XBD 8.2)."""
_PLAIN = frozenset({"C", "POSIX"})
_SHIPPED = frozenset({"de"})


def choose_tongue(environment: Mapping[str, str]) -> Tongue:
    """Return the first wanted language that there is; English where there is none."""
    for language in wanted_languages(environment):
        if language in _SHIPPED:
            return _translations(language)
        if language == "en":
            break
    return ENGLISH


def wanted_languages(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return codes of languages, the dearest first, as gettext reads them.

    LANGUAGE is a list that counts only where the locale is not the plain one.
    """
    locale = next((environment[key] for key in _LOCALE if environment.get(key)), "")
    if not locale or locale.split(".")[0] in _PLAIN:
        return ()
    asked = [*environment.get("LANGUAGE", "").split(":"), locale]
    codes = (each.split(".")[0].split("@")[0].split("_")[0] for each in asked)
    return tuple(dict.fromkeys(code.lower() for code in codes if code))


def _translations(language: str) -> Tongue:
    # Loaded only for those who do not read English.
    from gettext import GNUTranslations  # noqa: PLC0415
    from importlib.resources import files  # noqa: PLC0415
    from io import BytesIO  # noqa: PLC0415

    from walkaway_rules.tongue.catalogue import mo_bytes, read_po  # noqa: PLC0415

    text = files("walkaway_seeds").joinpath(f"tongues/{language}.po").read_text("utf-8")
    return GNUTranslations(BytesIO(mo_bytes(read_po(text))))
