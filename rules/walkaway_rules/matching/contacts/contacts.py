"""Contacts: numbers and mail addresses of people, looked up in texts."""

import re

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.query import search_queries
from walkaway_rules.matching.addresses.things import without_figures, without_things
from walkaway_rules.matching.contacts.mails import mail_key, mail_keys, without_mail
from walkaway_rules.matching.contacts.phones import (
    SHORTEST,
    SURE,
    digit_runs,
    digits,
    is_moment,
    may_call,
    phone_spellings,
    shortest_runs,
)

_LONGEST = 40
"""Characters of a number as somebody may write it."""
_NUMBER = re.compile(r"[\s\d().+/\-\u2010-\u2015\"]+", re.ASCII)
_DAY = re.compile(r"(?:19|20)\d\d([-/.])[01]\d\1[0-3]\d", re.ASCII)
_PHONE_KEY = re.compile(
    r"(?<!smart)(?<!head)(?<!ear)(?<!micro)(?<!i)phone(?:_?(?:no|nr|num|number))?"
    r"\d{0,2}(?:$|[\[\]_.-](?!model|case|type|brand|id|name|os|lang))"
    r"|mobile(?:_?(?:no|nr|num|number|phone))?\d{0,2}(?:$|\W)|msisdn"
    r"|^(?:tel|call|dial|telefon|number|num|nr)$"
)
"""What parameters are called that hold a number, as "customerPhoneNumber"."""
_TO_KEY = re.compile("^(?:to|recipients?|receiver|callee|destination|contact|p|n)$")
_TO_CALL = frozenset(
    ("call", "calls", "dial", "dialer", "sms", "tel", "phone", "chat", "send")
)
"""Last segments of pages whose recipient is a number."""
_CALLING = ("tel", "sms", "callto", "facetime", "sip", "whatsapp", "sgnl", "viber")
_CALLING_HOSTS = ("wa.me", "whatsapp.com", "signal.me", "t.me", "telegram.me")


class ContactIndex:
    """Numbers and mail addresses with the boundaries they belong to."""

    def __init__(self) -> None:
        self._numbers: dict[str, list[Boundary]] = {}
        self._runs: set[bytes] = set()
        self._mail: dict[str, list[Boundary]] = {}

    def add_phone(self, number: str, boundary: Boundary) -> None:
        """Take in a number as written."""
        for spelling in phone_spellings(number):
            self._numbers.setdefault(spelling, []).append(boundary)
        self._runs |= shortest_runs(number)

    def add_mail(self, mail: str, boundary: Boundary) -> None:
        """Take in a mail address as written."""
        self._mail.setdefault(mail_key(mail), []).append(boundary)

    def called(self, text: str, *, shortest: int = SURE) -> list[Boundary]:
        """Given a decoded text, return whose numbers of so many digits it holds.

        Where nothing says that there is a number, what may be a moment is none.
        """
        if not self.may_call(text):
            return []
        runs = digit_runs(text)
        return [
            boundary
            for run in runs
            if len(run) >= shortest and run in self._numbers
            if shortest < SURE or not is_moment(run)
            for boundary in self._numbers[run]
        ]

    def reached(self, address: Address, text: str) -> list[Boundary]:
        """Given an address, and what it says in lower case, return whose number it has.

        Short ones count where something says that there is a number.
        """
        if not self.may_call(text):
            return []
        if is_for_calling(address):
            return self.called(text, shortest=SHORTEST)
        if self.called(text):
            return self.called(without_figures(without_things(text)))
        given = (*search_queries(address), *_given_numbers(address))
        return [owner for one in given for owner in self.asked(one)]

    def asked(self, query: str) -> list[Boundary]:
        """Given a search, return whose number it is; short ones stand alone in it.

        What is written as a day is none.
        """
        if len(query) > _LONGEST or not _NUMBER.fullmatch(query):
            return []
        if _DAY.fullmatch(query):
            return []
        return self._numbers.get(digits(query), [])

    def may_call(self, text: str) -> bool:
        """Return False where a text holds no number of anybody, which is soon told."""
        return bool(self._runs) and may_call(text, self._runs)

    def written(self, text: str) -> list[Boundary]:
        """Given a decoded text in lower case, return whose mail addresses it holds."""
        if not self._mail or "@" not in text:
            return []
        return [b for key in mail_keys(text) for b in self._mail.get(key, ())]

    def unwritten(self, text: str) -> str:
        """Return a text without the mail addresses of which `written` tells whose."""
        return without_mail(text, self._mail) if self._mail and "@" in text else text


def _given_numbers(address: Address) -> list[str]:
    """Return what parameters hold that are named after telephones.

    Or after whom a page calls or writes to: "/call?to=...".
    """
    calls = bool(address.segments) and address.segments[-1].casefold() in _TO_CALL
    return [
        value
        for key, value in address.parameters
        if _PHONE_KEY.search(key) or (calls and _TO_KEY.search(key))
    ]


def is_for_calling(address: Address) -> bool:
    """Return whether an address calls or writes to a number."""
    host = address.host.removeprefix("www.").removeprefix("api.")
    return address.scheme in _CALLING or host in _CALLING_HOSTS
