"""Contacts: handles, numbers, mail addresses and sites, as texts."""

import re
import unicodedata

from walkaway_rules.matching.addresses.networks import network_named, network_names
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.spelling import closest
from walkaway_rules.tongue.said import laid_out, said

LONGEST = 200
"""Characters of a single text."""
_LONGEST_ALIAS = 40
_LETTERS = 2
"""How many letters a name has at least."""
_SURE_NAME = 5
"""Letters from which a word may be a network's name misspelt."""
_DIGITS = range(7, 16)
"""How many digits a telephone number has; E.164 ends at 15."""
_LONGEST_AREA = 8
"""Digits before a slash: a country's and an area's code."""
_PHONE = re.compile(r"\+?[0-9 ()./\xa0-]+")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]{1,20}):\S+", re.IGNORECASE)
_NOT_TO_GO = frozenset({"javascript", "data", "vbscript", "about", "blob"})
"""Schemes that are a program or nothing, not a place."""
_FOREIGN = frozenset(',;|*?=&<>"\\^\u2022')
"""Signs that are in nobody's handle; some part it from another one."""
_FOREIGN_KINDS = frozenset({"Cf", "Pd", "Pe", "Pf", "Pi", "Ps"})
"""Kinds of signs that are not either, but for the plain hyphen: quotes, brackets."""
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_LOCAL = re.compile(r"[^\s@,;:<>()]+")
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?(?::[0-9]{{1,5}})?")
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})


def line(text: str) -> str | Fault:
    """Return a text that is one line of moderate length."""
    if "\n" in text:
        return _ONE_LINE
    if any(unicodedata.category(character) in _UNSEEN for character in text):
        return _CONTROL
    return text if len(text) <= LONGEST else _TOO_LONG


def alias(text: str) -> str | Fault:
    """Return a word short enough for a menu."""
    value = line(text)
    return (
        _LONG_ALIAS if isinstance(value, str) and len(value) > _LONGEST_ALIAS else value
    )


def name(text: str) -> str | Fault:
    """Return a name of at least two letters."""
    value = line(text)
    if isinstance(value, str) and sum(map(str.isalnum, value)) < _LETTERS:
        return _SHORT_NAME
    return value


def handle_there(text: str) -> str | Fault:
    """Return a handle that stands behind its site, which no hint needs to name."""
    value = handle(text)
    if isinstance(value, Fault) and value.what == _PAGE:
        return Fault(_PAGE, said("write `{text}`", text=_taken_apart(text)[1]))
    return value


def handle(text: str) -> str | Fault:
    """Return a handle without its `@`; addresses of pages are refused with a hint.

    "@jane@host.example", as federated networks write it, keeps its inner `@`.
    """
    value = line(text.removeprefix("@"))
    if isinstance(value, Fault):
        return value
    if _SCHEME.match(value) or ("/" in value and "." in value.split("/")[0]):
        return _handle_in_address(value)
    if pair := _pair_as_handle(value):
        return pair
    if "." in value.partition("@")[2] and not text.startswith("@"):
        return _MAIL_AS_HANDLE
    return _no_handle(value) or value


def phone(text: str) -> str | Fault:
    """Return a telephone number as written."""
    if not _PHONE.fullmatch(text):
        return _NO_PHONE
    before, slash, _ = text.partition("/")
    if slash and sum(map(str.isdigit, before)) > _LONGEST_AREA:
        return _TWO_PHONES
    return text if sum(map(str.isdigit, text)) in _DIGITS else _PHONE_LENGTH


def mail(text: str) -> str | Fault:
    """Return a mail address as written."""
    value = line(text.removeprefix("mailto:"))
    if isinstance(value, Fault):
        return value
    local, _, host = value.rpartition("@")
    good = _LOCAL.fullmatch(local) and "." in host[:-1] and _HOST.fullmatch(host)
    return value if good and not host.endswith(".") else _NO_MAIL


def site(text: str) -> str | Fault:
    """Return a host, or a host and a path, as written."""
    value = line(text)
    if isinstance(value, Fault):
        return value
    if _SCHEME.match(value):
        return Fault(
            said("a site is written without `https://`"),
            said("write `{text}`", text=_bare(value)),
        )
    host, _, rest = value.partition("/")
    if host.startswith("*.") or rest.endswith("*"):
        bare = value.removeprefix("*.").rstrip("*").rstrip("/")
        return Fault(
            said("everything below a site is meant anyway"),
            said("write `{text}`", text=bare),
        )
    if any(map(str.isspace, rest)) or "." not in host or not _HOST.fullmatch(host):
        return _NO_SITE
    return value


def network(text: str) -> str | Fault:
    """Return a site, or the one word that a network goes by ("instagram")."""
    return text if text.isalnum() and len(text) <= LONGEST else site(text)


def folder(text: str) -> str | Fault:
    """Return a folder that is named from the root or from home."""
    value = line(text)
    if isinstance(value, Fault):
        return value
    return value if _is_whole(value) else _RELATIVE


def destination(text: str) -> str | Fault:
    """Return a place to go: an address with its scheme, or a file by its path."""
    value = line(text)
    if isinstance(value, Fault) or _is_whole(value):
        return value
    address = _ADDRESS.fullmatch(value)
    if address and address[1].casefold() not in _NOT_TO_GO:
        return value
    if isinstance(site(value), str):
        return Fault(_NO_DESTINATION, said("write `{text}`", text=f"https://{value}"))
    return Fault(_NO_DESTINATION, said("begin it with `https://`, `~/` or `/`"))


def _is_whole(path: str) -> bool:
    """Return whether a path begins at the root or at home."""
    return path.startswith(("/", "~", "\\\\", "%")) or path[1:3] in {":\\", ":/"}


def _bare(address: str) -> str:
    """Return the host and path of an address."""
    rest = address.partition("://")[2].partition("?")[0].partition("#")[0]
    return rest.rpartition("@")[2].removeprefix("www.").rstrip("/")


def _pair_as_handle(text: str) -> Fault | None:
    """Return that a site and a handle were made one text.

    They are in quotes together, or the space after their colon is missing.
    """
    network, colon, rest = text.partition(":")
    bare = rest.strip().removeprefix("@")
    if not (colon and bare) or " " in bare:
        return None
    if not network_named(network):
        return None if rest[:1] == " " else _glued(network, bare)
    right = f"{network}: {bare}"
    if rest[:1] == " ":
        hint = said("write `{text}` without the quotes", text=right)
        return Fault(
            said("in quotes, this is one text and no site with its handle"), hint
        )
    return Fault(_NO_SPACE, said("write `{text}`", text=right))


def _glued(site: str, handle: str) -> Fault | None:
    """Return that a host, or nearly a network's name, and a handle are one text.

    With a host behind the colon it is somebody's address at Matrix.
    """
    near = closest(site, network_names()) if len(site) >= _SURE_NAME else ""
    if near[:1] == site[:1].lower() != "":
        right = f"{near}: {handle}"
        return Fault(_NO_SPACE, said("did you mean `{near}`?", near=right))
    if "." in site and "." not in handle and _HOST.fullmatch(site):
        return Fault(_NO_SPACE, said("write `{text}`", text=f"{site}: {handle}"))
    return None


def _no_handle(text: str) -> Fault | None:
    """Return why this can be nobody's handle, or None."""
    if any(map(str.isspace, text)):
        return _SPACE_IN_HANDLE
    if any(map(_is_foreign, text)):
        return _SIGN_IN_HANDLE
    return None if any(map(str.isalnum, text)) else _NO_HANDLE


def _is_foreign(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return sign in _FOREIGN or (kind in _FOREIGN_KINDS and sign != "-")


def _handle_in_address(address: str) -> Fault:
    """Return a fault that says how the address is written as a handle of a site."""
    site, there = _taken_apart(address)
    bare = laid_out("{site}: {handle}", site=site, handle=there)
    return Fault(_PAGE, said("write `{text}`", text=bare))


def _taken_apart(address: str) -> tuple[str, str]:
    """Return the site and the handle of a profile's address."""
    rest = address.partition("://")[2] or address
    host, _, path = rest.partition("/")
    query = [pair.partition("=") for pair in path.partition("?")[2].split("&")]
    ids = [value for key, _, value in query if key == "id" and value]
    parts = [part for part in path.partition("?")[0].split("/") if part]
    last = ids[0] if ids else parts[-1].removeprefix("@") if parts else _ITS_HANDLE
    return host.removeprefix("www."), last


_PAGE = said("a handle is wanted here, not the address of a page")
_ITS_HANDLE = said("the handle")
_NO_SPACE = said("a space is missing after this colon")
_ONE_LINE = Fault(said("this should be a single line"))
_CONTROL = Fault(
    said("this holds a control character"), said("write the text without it")
)
_TOO_LONG = Fault(said("this is longer than {most} characters", most=LONGEST))
_LONG_ALIAS = Fault(
    said("an alias is at most {most} characters long", most=_LONGEST_ALIAS),
    said("it is all that is ever shown, so a letter is enough"),
)
_SHORT_NAME = Fault(
    said("a name has at least two letters"), said("write the whole name")
)
_SPACE_IN_HANDLE = Fault(
    said("a handle has no spaces"),
    said("a name as people say it belongs under `names`"),
)
_SIGN_IN_HANDLE = Fault(
    said("this holds a sign that no handle has"),
    said("give each handle an item of its own, as it stands in their address"),
)
_NO_HANDLE = Fault(
    said("this is no handle"), said("write it as it stands in their address")
)
_MAIL_AS_HANDLE = Fault(
    said("this looks like a mail address"),
    said("put it under `mail`; a Mastodon name begins with `@`, such as `@jane@host`"),
)
_NO_PHONE = Fault(
    said("this is not a telephone number"), said('write it like `"+1 202 555 0143"`')
)
_TWO_PHONES = Fault(
    said("the slash here seems to part two numbers"),
    said("give each number an item of its own"),
)
_PHONE_LENGTH = Fault(
    said("a telephone number has 7 to 15 digits"),
    said("write it with the code of its country"),
)
_NO_MAIL = Fault(
    said("this is not a mail address"), said("write it like `name@site.example`")
)
_NO_SITE = Fault(said("this is not a site"), said("write it like `example.com`"))
_NO_DESTINATION = said("this is neither an address nor the path of a file")
_RELATIVE = Fault(
    said("a folder is written with its whole path"), said("begin it with `~/` or `/`")
)
