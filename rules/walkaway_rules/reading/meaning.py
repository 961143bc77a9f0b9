"""The meaning: from nodes of the right shape to a rulebook."""

from collections.abc import Iterable
from datetime import date

from walkaway_rules.boundary import Response
from walkaway_rules.reading import kinds
from walkaway_rules.reading.commas import note_parted_sentence
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.node import Mapping, Node, Scalar
from walkaway_rules.reading.people import person
from walkaway_rules.reading.record import Record
from walkaway_rules.reading.spelling import did_you_mean
from walkaway_rules.rulebook import (
    App,
    Checking,
    Place,
    Plan,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
)
from walkaway_rules.terms import Terms
from walkaway_rules.tongue.said import said
from walkaway_rules.words.own_words import moments, nameable
from walkaway_rules.words.situation import NAMED_HOURS


def understand(record: Record, packs: frozenset[str], today: date | None) -> Rulebook:
    """Return what the file's root means, and report what has no meaning."""
    _check_version(record)
    _check_aliases(record)
    rulebook = Rulebook(
        people=tuple(person(one, today) for one in record.records("people")),
        places=tuple(map(_place, record.records("places"))),
        apps=tuple(map(_app, record.records("apps"))),
        sites=tuple(_site(record, node) for node in record.nodes("sites")),
        searches=_searches(record, packs),
        checking=tuple(map(_checking, record.records("checking"))),
        responses=_responses(record.inner("responses")),
        promise=_promise(record.inner("promise")),
        discreet=record.one("discreet", kinds.TRUTH, otherwise=False),
        private_windows=record.one("private_windows", kinds.TRUTH, otherwise=False),
    )
    _note_plans(record.inner("responses"), rulebook)
    return rulebook


def _check_version(record: Record) -> None:
    if record.one("walkaway", kinds.VERSION, None) is None:
        record.noted(record.mapping.mark, _NO_VERSION)


def _check_aliases(record: Record) -> None:
    """Report words that stand for two boundaries of one kind.

    People and those around them are one kind: where an alias is shown, nothing
    says which of the two is meant.
    """
    around = (
        one
        for person in record.records("people")
        for one in (person, *person.records("circle"))
    )
    _check_unique(record, (one.mapping.find("alias") for one in around))
    _check_unique(
        record, (one.mapping.find("name") for one in record.records("places"))
    )
    _check_unique(record, (one.mapping.find("name") for one in record.records("apps")))
    _check_unique(record, map(_site_word, record.nodes("sites")))
    _check_unique(record, map(_checked_word, record.records("checking")))


def _check_unique(record: Record, aliases: Iterable[Node | None]) -> None:
    seen: dict[str, int] = {}
    for node in aliases:
        if not isinstance(node, Scalar):
            continue
        if line := seen.get(node.text.casefold()):
            record.found(node.mark, _taken(line))
        seen.setdefault(node.text.casefold(), node.mark.line)


def _site_word(node: Node) -> Node | None:
    """Return what a site is known by: its alias, else the site itself."""
    if isinstance(node, Mapping):
        return node.find("alias") or node.find("site")
    return node


def _checked_word(record: Record) -> Node | None:
    what = record.inner("what").mapping
    return record.mapping.find("alias") or what.find("site") or what.find("app")


def _place(record: Record) -> Place:
    at = _coordinates(record)
    if at is None and record.has("within") and not record.has("at"):
        record.found(record.mark("within"), _NO_CENTRE)
    return Place(
        name=record.one("name", kinds.ALIAS, ""),
        at=at,
        within=record.one("within", kinds.DISTANCE, _NEAR),
        sites=record.many("sites", kinds.SITE),
        response=record.one("response", kinds.RESPONSE, None),
    )


def _coordinates(record: Record) -> tuple[float, float] | None:
    """Return latitude and longitude, None where they are missing or nowhere."""
    match record.many("at", kinds.DEGREES):
        case (latitude, longitude):
            if abs(latitude) <= _POLE and abs(longitude) <= _ANTIMERIDIAN:
                return latitude, longitude
            record.found(record.mark("at"), _nowhere(latitude, longitude))
        case _:
            pass
    return None


def _nowhere(latitude: float, longitude: float) -> Fault:
    swapped = abs(longitude) <= _POLE and abs(latitude) <= _ANTIMERIDIAN
    right = f"[{longitude:g}, {latitude:g}]"
    hint = said("write `{text}`", text=right) if swapped else ""
    return Fault(said("latitude comes first, from -90 to 90, then longitude"), hint)


def _app(record: Record) -> App:
    if record.mapping.find("process") and not record.has("process"):
        record.found(record.mark("process"), _NO_PROCESS)
    return App(
        name=record.one("name", kinds.ALIAS, ""),
        process=record.many("process", kinds.TEXT),
        response=record.one("response", kinds.RESPONSE, None),
    )


def _site(record: Record, node: Node) -> Site:
    """Return the site, which is a single value or a group."""
    if not isinstance(node, Mapping):
        site = record.read(node, kinds.SITE)
        return Site("" if isinstance(site, Fault) else site)
    group = record.at(node)
    return Site(
        site=group.one("site", kinds.SITE, ""),
        alias=group.one("alias", kinds.ALIAS, ""),
        response=group.one("response", kinds.RESPONSE, None),
    )


def _searches(record: Record, packs: frozenset[str]) -> Searches | None:
    """Return the searches; a single word is a pack, several are a phrase."""
    if not record.has("searches"):
        return None
    group = record.inner("searches")
    nodes = record.nodes("searches") or group.nodes("for")
    read = [text for node in nodes if (text := _search(record, node, packs))]
    return Searches(
        packs=tuple(text for text in read if text in packs),
        phrases=tuple(text for text in read if text not in packs),
        response=group.one("response", kinds.RESPONSE, None),
    )


def _search(record: Record, node: Node, packs: frozenset[str]) -> str:
    text = record.read(node, kinds.TEXT)
    if isinstance(text, Fault):
        return ""
    if text not in packs and len(text.split()) == 1:
        known = said(
            "packs known here: {packs}; a phrase has several words",
            packs=", ".join(sorted(packs)),
        )
        hint = did_you_mean(text, packs) or known
        record.found(node.mark, Fault(said("there is no pack of this name"), hint))
    return text


def _checking(record: Record) -> Checking:
    what = record.inner("what")
    if record.is_group("what") and what.has("site") == what.has("app"):
        what.found(what.mapping.mark, _ONE_OF_BOTH)
    site = what.one("site", kinds.SITE, "")
    app = what.one("app", kinds.TEXT, "")
    more_than, per = record.one("more_than", kinds.RATE, (0, 0))
    return Checking(
        name=record.one("alias", kinds.ALIAS, site or app),
        site=site,
        app=app,
        more_than=more_than,
        per=per,
        response=record.one("response", kinds.RESPONSE, None),
    )


def _responses(record: Record) -> Responses:
    usual = Terms()
    our_words = record.one("our_words", kinds.TRUTH, otherwise=True)
    if not our_words and not record.has("own_words"):
        record.found(record.mark("our_words"), _NO_WORDS)
    note_parted_sentence(record, "own_words")
    return Responses(
        default=record.one("default", kinds.RESPONSE, Response.PAUSE),
        tender_hours=record.many("tender_hours", kinds.HOURS),
        own_words=record.many("own_words", kinds.TEXT),
        plans=tuple(map(_plan, record.records("plans"))),
        instead=record.many("instead", kinds.DESTINATION),
        only_own=not our_words,
        terms=Terms(
            settle=record.one("settle", kinds.SETTLE, usual.settle),
            grace=record.one("grace", kinds.GRACE, usual.grace),
        ),
    )


def _plan(record: Record) -> Plan:
    when = record.one("when", kinds.TEXT, "")
    return Plan(when, record.one("then", kinds.TEXT, ""))


def _note_plans(record: Record, rulebook: Rulebook) -> None:
    """Remark on plans for a moment that has another name here."""
    known = nameable(rulebook)
    for plan in record.records("plans"):
        when = plan.mapping.find("when")
        if isinstance(when, Scalar) and moments(when.text).isdisjoint(known):
            record.noted(when.mark, _NO_MOMENT)


def _promise(record: Record) -> Promise:
    usual = Promise()
    return Promise(record.one("loosen_after", kinds.LOOSEN_AFTER, usual.loosen_after))


def _taken(line: int) -> Fault:
    return Fault(
        said("the same name is already given in line {line}", line=line),
        said("each needs a name of its own, since it is all that is shown"),
    )


_POLE = 90.0
_ANTIMERIDIAN = 180.0
_NEAR = 200.0
"""Metres around a place where nothing else is said."""
_NO_VERSION = Fault(
    said("`walkaway: 1` is missing; these rules are read as version 1"),
    said("write it at the top of the file"),
)
_NO_MOMENT = Fault(
    said("no moment is called this, so the plan is never shown"),
    said("write one of {words}, or an alias", words=", ".join(NAMED_HOURS)),
)
_NO_CENTRE = Fault(
    said("`within` needs to know around what"), said("add `at: [latitude, longitude]`")
)
_NO_PROCESS = Fault(
    said("`process` names no program"),
    said("write it like `[telegram-desktop, Telegram.exe]`"),
)
_NO_WORDS = Fault(
    said("without our words there are none to show"),
    said("add a sentence of yours to `own_words`, or write `true`"),
)
_ONE_OF_BOTH = Fault(
    said("either `site` or `app` is wanted here"),
    said("write it like `{site: web.whatsapp.com}`"),
)
