"""People: the meaning of everything under `people`."""

import re
from datetime import date

from walkaway_rules.boundary import Response
from walkaway_rules.matching.addresses.networks import network_named, network_names
from walkaway_rules.matching.handles.handles import Reach, standing
from walkaway_rules.reading import kinds
from walkaway_rules.reading.commas import note_parted_name
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.node import Mapping, Node, Scalar
from walkaway_rules.reading.record import Record
from walkaway_rules.reading.spelling import did_you_mean
from walkaway_rules.rulebook import CircleMember, Handle, Needed, Person, Song
from walkaway_rules.tongue.said import said

_RECOGNISED = ("names", "handles", "phones", "mail")
_REMINDERS = ("songs", "keepsakes", "circle")
_CONTACTS = ("site", "mail", "phone", "app")


def person(record: Record, today: date | None) -> Person:
    """Return the person; report one that nothing can be recognised by."""
    read = Person(
        alias=record.one("alias", kinds.ALIAS, ""),
        left=record.one("left", kinds.DATE, None),
        names=record.many("names", kinds.NAME),
        handles=_handles(record),
        phones=record.many("phones", kinds.PHONE),
        mail=record.many("mail", kinds.MAIL),
        excepted=record.many("except", kinds.SIGN),
        songs=tuple(map(_song, record.records("songs"))),
        keepsakes=record.many("keepsakes", kinds.FOLDER),
        tender_dates=record.many("tender_dates", kinds.DAY_OF_YEAR),
        circle=tuple(map(_member, record.records("circle"))),
        needed=tuple(map(_needed, record.records("needed"))),
        response=record.one("response", kinds.RESPONSE, None),
    )
    _check_recognised(record, (*_RECOGNISED, *_REMINDERS))
    _check_left(record, read.left, today)
    note_parted_name(record)
    _note_signs(record, read)
    _note_reminders(record)
    _note_keepsakes(record)
    return read


def _member(record: Record) -> CircleMember:
    read = CircleMember(
        alias=record.one("alias", kinds.ALIAS, ""),
        names=record.many("names", kinds.NAME),
        handles=_handles(record),
        phones=record.many("phones", kinds.PHONE),
        mail=record.many("mail", kinds.MAIL),
        excepted=record.many("except", kinds.SIGN),
        response=record.one("response", kinds.RESPONSE, Response.WHISPER),
    )
    _check_recognised(record, _RECOGNISED)
    note_parted_name(record)
    _note_signs(record, read)
    return read


def _handles(record: Record) -> tuple[Handle, ...]:
    nodes = record.nodes("handles")
    return tuple(handle for node in nodes for handle in _handle(record, node))


def _handle(record: Record, node: Node) -> tuple[Handle, ...]:
    """Return one handle for a plain text, one for each site in a group."""
    if isinstance(node, Mapping):
        _note_networks(record, node)
        pairs = record.pairs(node, kinds.NETWORK, kinds.HANDLE_THERE)
        return tuple(Handle(text, site) for site, text in pairs)
    text = record.read(node, kinds.HANDLE)
    if isinstance(text, Fault):
        return ()
    reach = standing(text)
    if reach.reach is Reach.NAMED_SITE:
        what = said(
            "this handle is noticed only where its site is named: {why}", why=reach.why
        )
        hint = said("write `{text}`", text=f"- instagram: {text}")
        record.noted(node.mark, Fault(what, hint))
    return (Handle(text),)


def _note_networks(record: Record, group: Mapping) -> None:
    """Note a site that is no network's name, but nearly one: "instagrm"."""
    for key, _ in group.pairs:
        known = "." in key.text or network_named(key.text)
        hint = "" if known else did_you_mean(key.text, network_names())
        if hint:
            record.noted(key.mark, Fault(said("no network has this name"), hint))


def _song(record: Record) -> Song:
    title = record.one("title", kinds.TEXT, "")
    return Song(title, record.one("artist", kinds.TEXT, ""))


def _needed(record: Record) -> Needed:
    if record.is_whole() and not record.has(*_CONTACTS):
        record.found(record.mapping.mark, _NO_CONTACT)
    return Needed(
        site=record.one("site", kinds.SITE, ""),
        mail=record.one("mail", kinds.MAIL, ""),
        subject=record.one("subject", kinds.TEXT, ""),
        phone=record.one("phone", kinds.PHONE, ""),
        app=record.one("app", kinds.TEXT, ""),
    )


def _check_recognised(record: Record, keys: tuple[str, ...]) -> None:
    if record.is_whole() and not record.has(*keys):
        record.found(record.mark("alias"), _NOBODY)


def _check_left(record: Record, left: date | None, today: date | None) -> None:
    if left and today and left > today:
        record.found(record.mark("left"), _STILL_TO_COME)


def _note_signs(record: Record, read: Person | CircleMember) -> None:
    """Remark on what is read, and may not be what was meant."""
    _note_alias(record, read)
    for node in record.nodes("names"):
        if isinstance(node, Scalar) and _is_more_than_a_name(node.text):
            record.noted(node.mark, _ONE_NAME)
    for node in record.nodes("phones"):
        if isinstance(node, Scalar) and not node.text.lstrip(" (").startswith(_ABROAD):
            record.noted(node.mark, _NO_COUNTRY)


def _is_more_than_a_name(text: str) -> bool:
    """Return whether a text seems to be two names, or a name and its title."""
    words = text.strip(_QUOTES).casefold().split()
    last, _, first = text.partition(",")
    return (
        not _PARTING.isdisjoint(text.strip(_QUOTES))
        or not _BESIDE_A_NAME.isdisjoint(words[1:-1])
        or any(word.rstrip(".") in _TITLES for word in words[:1])
        or (len(last.split()) > 1 and len(first.split()) > 1)
    )


def _note_reminders(record: Record) -> None:
    """Remark on somebody of whom only songs, folders or other people are known."""
    if record.has(*_REMINDERS) and not record.has(*_RECOGNISED):
        record.noted(record.mark("alias"), _ONLY_REMINDERS)


def _note_alias(record: Record, read: Person | CircleMember) -> None:
    """Remark on an alias that gives away what it stands for, or is in odd quotes."""
    if read.alias[:1] in _CURLY and read.alias[-1:] in _CURLY:
        record.noted(record.mark("alias"), _QUOTED_ALIAS)
    known = (*read.names, *(handle.text for handle in read.handles))
    if read.alias.casefold() in {text.casefold() for text in known}:
        record.noted(record.mark("alias"), _TELLING_ALIAS)


def _note_keepsakes(record: Record) -> None:
    """Remark on folders that hold far more than keepsakes."""
    for node in record.nodes("keepsakes"):
        text = node.text if isinstance(node, Scalar) else "-"
        if _EVERYTHING.fullmatch(text.replace("\\", "/").rstrip("/")):
            record.noted(node.mark, _ALL_OF_IT)


_EVERYTHING = re.compile(
    r"|~[^/]*|%userprofile%|([a-z]:)?(/(home|users)(/[^/]+)?)?|/root", re.IGNORECASE
)
"""Roots and homes, without the slash at their end."""
_ALL_OF_IT = Fault(
    said("every file that is opened anywhere in this folder would be a keepsake"),
    said("name the folder of the pictures or letters, such as `~/Pictures/Lisbon`"),
)
_ABROAD = ("+", "00")
_QUOTES = '"\u201c\u201d\u201e'
_CURLY = frozenset("\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb")
"""What YAML takes for letters, unlike straight ones."""
_PARTING = frozenset(";/|&+()" + _QUOTES)
_BESIDE_A_NAME = frozenset({"aka", "alias", "and", "geb.", "née", "oder", "or", "und"})
_TITLES = frozenset({"dr", "frau", "herr", "miss", "mr", "mrs", "ms", "prof"})
_ONE_NAME = Fault(
    said("all of this is looked for together, as one name"),
    said("give each name an item of its own, without titles"),
)
_NO_COUNTRY = Fault(
    said("without the code of its country, this number has spellings that are missed"),
    said('write it like `"+1 202 555 0143"`'),
)
_ONLY_REMINDERS = Fault(
    said("only what reminds of this person is noticed, and not the person"),
    said("add `names`, `handles`, `phones` or `mail`"),
)
_NO_CONTACT = Fault(
    said("this does not say which contact is needed"),
    said("name a `site`, `mail`, `phone` or `app`"),
)
_NOBODY = Fault(
    said("nothing here says how this person is recognised"),
    said("add `names`, `handles`, `phones` or `mail`"),
)
_STILL_TO_COME = Fault(
    said("this day is still to come"), said("write the day you walked away")
)
_TELLING_ALIAS = Fault(
    said("this alias is shown on screen, and is one of their names"),
    said("a letter or a nickname of your own keeps it private"),
)
_QUOTED_ALIAS = Fault(
    said("these quotation marks are part of the alias, and are shown with it"),
    said('write straight ones, as in `"J"`, or none'),
)
