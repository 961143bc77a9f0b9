"""`walkaway review`: look back at what was noticed, and correct it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import partial

from walkaway_daemon.command_line.asking import ENGLISH, ask_guard
from walkaway_daemon.command_line.exit_codes import NOT_RUNNING
from walkaway_daemon.command_line.rules_writing import Draft, draft_with
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.message import (
    AskRecent,
    Done,
    RecentSaid,
    Reply,
    Request,
    Revise,
)
from walkaway_daemon.program import terminal
from walkaway_daemon.program.terminal import complain, done, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.promise.granting import is_free
from walkaway_rules.reading import contact
from walkaway_rules.reading.adding import Addition
from walkaway_rules.reading.finding import Fault
from walkaway_rules.remembered import Correction, Remembered
from walkaway_rules.standing.review import can_be_excepted
from walkaway_rules.tongue.said import joined, laid_out
from walkaway_rules.words import outcries, reviewing


@dataclass(frozen=True, slots=True)
class Channel:
    """Contact that is to be allowed; None where nothing is said, "" to be asked."""

    site: str | None = None
    mail: str | None = None
    phone: str | None = None
    app: str | None = None

    def __bool__(self) -> bool:
        """Return whether anything is to be allowed."""
        return any(text is not None for text in asdict(self).values())


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wrote behind the command."""

    number: int | None = None
    correction: str | None = None
    channel: Channel = field(default_factory=Channel)
    excepted: bool = False
    as_json: bool = False


_PERSON = BoundaryKind.PERSON.value
Ask = Callable[[Request], Reply | None]
"""Asks the guard; None where there is none. Raises `TroubleError` where it refuses."""


Answer = Callable[[str], str]
"""Puts a question to the person and returns the answer."""


def review(wish: Wish, ask: Ask | None = None, answer: Answer = terminal.ask) -> int:
    """List what was noticed, or correct one of it."""
    paths = find_paths()
    languages = ENGLISH if wish.as_json else None
    ask = ask or partial(ask_guard, paths, languages=languages)
    reply = ask(AskRecent())
    if not isinstance(reply, RecentSaid):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    if wish.number is None:
        say(_json(reply.recent) if wish.as_json else _listed(reply.recent))
        return 0
    chosen = _whole(_chosen(wish, wish.number, reply.recent), answer)
    draft = _draft(paths, chosen)
    told = ask(Revise(chosen.one.urge, chosen.correction))
    if not isinstance(told, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    done(told.said)
    if draft is None:
        _offer(chosen)
    else:
        draft.write()
        report(_below(_when_it_holds(chosen, draft)))
    return 0


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What was chosen, and how it is to be put right."""

    number: int
    one: Remembered
    correction: Correction
    channel: Channel
    excepted: bool


def _chosen(wish: Wish, number: int, recent: tuple[Remembered, ...]) -> _Chosen:
    if wish.correction is None:
        raise TroubleError(*reviewing.WHAT_IT_WAS)
    if not 1 <= number <= len(recent):
        raise TroubleError(*reviewing.NO_SUCH_MOMENT)
    one, correction = recent[number - 1], Correction(wish.correction)
    return _Chosen(number, one, correction, wish.channel, excepted=wish.excepted)


def _whole(chosen: _Chosen, answer: Answer) -> _Chosen:
    """Return it with what is asked for. Raise `TroubleError` where it makes no sense.

    A number or an address that is typed here stands in no shell's history.
    """
    _check(chosen)
    given = {
        key: answer(reviewing.WHICH[key]).strip() if text == "" else text
        for key, text in asdict(chosen.channel).items()
    }
    if "" in given.values():
        raise TroubleError(*reviewing.NOTHING_TYPED)
    channel = Channel(**given)
    _check_channel(channel)
    return replace(chosen, channel=channel)


def _check(chosen: _Chosen) -> None:
    """Refuse what cannot be done as a whole, before anything is."""
    mistaken = chosen.correction is Correction.MISTAKE
    if chosen.excepted and not (mistaken and can_be_excepted(chosen.one)):
        raise TroubleError(*reviewing.NO_EXCEPTION)
    if chosen.channel and chosen.correction is not Correction.NEEDED:
        raise TroubleError(*reviewing.FOR_NEEDED)
    if chosen.channel and chosen.one.sort != _PERSON:
        raise TroubleError(*reviewing.NO_EXCEPTION)


def _check_channel(channel: Channel) -> None:
    for key, text in asdict(channel).items():
        fault = _READ[key](text) if text else None
        if isinstance(fault, Fault):
            raise TroubleError(*reviewing.no_channel(key, fault.what, fault.hint))


_READ: Mapping[str, Callable[[str], str | Fault]] = {
    "site": contact.site,
    "mail": contact.mail,
    "phone": contact.phone,
    "app": contact.line,
}


def _draft(paths: Paths, chosen: _Chosen) -> Draft | None:
    """Return the rules with what goes with the correction, where something does.

    It comes first, so that a correction is noted as a whole or not at all.
    """
    one = chosen.one
    if chosen.excepted:
        addition = Addition(BoundaryKind(one.sort), one.alias, "except", one.sign)
    elif chosen.channel:
        item = _item(chosen.channel)
        addition = Addition(BoundaryKind.PERSON, one.alias, "needed", item)
    else:
        return None
    return draft_with(paths, addition, SystemClock().now())


def _item(channel: Channel) -> str:
    given = {key: text for key, text in asdict(channel).items() if text}
    pairs = (f"{key}: {json.dumps(text)}" for key, text in given.items())
    return "{" + ", ".join(pairs) + "}"


def _when_it_holds(chosen: _Chosen, draft: Draft) -> str:
    if not draft.is_new:
        return reviewing.ALREADY_THERE
    one = chosen.one
    free = chosen.excepted and is_free(
        draft.rulebook, BoundaryKind(one.sort), one.alias, one.sign
    )
    return reviewing.HOLDS_NOW if free else reviewing.WAITS


def _offer(chosen: _Chosen) -> None:
    """Say why it was noticed, and what could be written into the rules."""
    one, number = chosen.one, chosen.number
    if chosen.correction is Correction.MISTAKE:
        if one.why:
            report(_below(one.why))
        if can_be_excepted(one):
            report(_below(reviewing.offer_exception(number, one.said)))
        elif one.sign == MatchKind.LONGING.value:
            report(_below(reviewing.MET_AGAIN))
    elif chosen.correction is Correction.NEEDED and one.sort == _PERSON:
        report(_below(reviewing.offer_channel(number)))


def _json(recent: tuple[Remembered, ...]) -> str:
    return json.dumps([asdict(one) for one in recent], ensure_ascii=False)


def _listed(recent: tuple[Remembered, ...]) -> str:
    if not recent:
        return reviewing.NOTHING_LATELY
    lines = [_line(number, one) for number, one in enumerate(recent, 1)]
    return joined("\n", [*lines, "", reviewing.REVIEWED])


def _line(number: int, one: Remembered) -> str:
    day, _, hour = one.at.partition("T")
    about = laid_out("{alias}, {sign}", alias=one.alias, sign=one.said)
    return laid_out(
        "{number:>3}  {day} {hour}  {about}: {outcome}",
        number=number,
        day=day,
        hour=hour,
        about=about if one.alias else one.said,
        outcome=reviewing.outcome_said(one.outcome),
    )


def _below(sentence: str) -> str:
    return laid_out("  {sentence}", sentence=sentence)
