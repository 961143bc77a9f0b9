"""`walkaway letter`: write a letter that is not sent; keep it closed, or let it go."""

import getpass
import os
import shutil
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.letters.envelope import (
    Cost,
    NotALetterError,
    WrongPassphraseError,
    seal,
    unseal,
)
from walkaway_daemon.letters.letter_box import Kept, LetterBox
from walkaway_daemon.letters.quiet_editor import quiet_editor
from walkaway_daemon.letters.writing_desk import find_memory, written_in_editor
from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.program.terminal import complain, done, in_own_tongue, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import letters as words

_TRIES = 3
"""How often a question is put to somebody who only says that there is no more."""


def _asked_secretly(question: str) -> str:
    """Return what is typed unseen. Raise `TroubleError` where it would be seen."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except getpass.GetPassWarning as warning:
            raise TroubleError(*words.NOT_ASKED) from warning


@dataclass(frozen=True, slots=True)
class Hands:
    """How a letter comes from a person, and what they are asked."""

    ask: Callable[[str], str] = input
    ask_secretly: Callable[[str], str] = _asked_secretly
    read_all: Callable[[], str] = field(default_factory=lambda: sys.stdin.read)
    is_at_terminal: Callable[[], bool] = lambda: is_terminal(sys.stdin)
    cost: Cost = field(default_factory=Cost)


def letter(deed: str, number: int | None, hands: Hands | None = None) -> int:
    """Do what was chosen and return the exit code."""
    box = LetterBox(find_paths().letters)
    able = hands or Hands()
    match deed:
        case "list":
            kept = [(each.number, each.written) for each in box.letters()]
            report(words.letter_list(kept))
        case "read":
            say(_read(box, _find(box, number), able))
        case "let-go":
            box.let_go(_find(box, number))
            done(words.LET_GO)
        case _:
            _write(box, able)
    return 0


def _find(box: LetterBox, number: int | None) -> Kept:
    if number is None:
        raise TroubleError(*words.NO_NUMBER)
    kept = box.find(number)
    if kept is None:
        raise TroubleError(*words.NO_LETTER)
    return kept


def _read(box: LetterBox, kept: Kept, hands: Hands) -> str:
    passphrase = _answer(hands.ask_secretly, words.ASKED)
    try:
        return unseal(box.closed(kept), passphrase)
    except WrongPassphraseError:
        raise TroubleError(*words.WRONG) from None
    except (NotALetterError, OSError):
        raise TroubleError(*words.DAMAGED) from None


def _write(box: LetterBox, hands: Hands) -> None:
    text = _written(hands)
    if not text.strip():
        done(words.NOTHING_WRITTEN)
    elif _is_to_keep(hands):
        passphrase = _fresh_passphrase(hands)
        closed = seal(text, passphrase, SystemClock().now(), hands.cost)
        done(words.KEPT if _is_kept(box, closed, hands) else words.LET_GO)
    else:
        done(words.LET_GO)


def _is_kept(box: LetterBox, closed: bytes, hands: Hands) -> bool:
    """Keep the letter. Where that cannot be, it waits here for another answer."""
    while True:
        try:
            box.keep(closed)
        except OSError:
            if not hands.is_at_terminal():
                raise TroubleError(*words.NOT_KEPT) from None
            complain(*words.NOT_KEPT)
            if not _is_to_keep(hands):
                return False
        else:
            return True


def _written(hands: Hands) -> str:
    if not hands.is_at_terminal():
        return hands.read_all()
    editor = quiet_editor(os.environ, shutil.which)
    memory = find_memory(os.environ)
    if editor is None or memory is None:
        report(words.HERE)
        return hands.read_all()
    report(words.EDITING)
    return written_in_editor(editor, memory)


def _is_to_keep(hands: Hands) -> bool:
    """Return what was chosen; a letter that was piped in is there to be kept."""
    if not hands.is_at_terminal():
        return True
    while True:
        said = _answer(hands.ask, words.KEEP_OR_LET_GO).strip().casefold()
        if said in words.KEEP_WORDS:
            return True
        if said in words.LET_GO_WORDS:
            return False


def _fresh_passphrase(hands: Hands) -> str:
    """Ask until two are the same: what was written is not lost to a slip."""
    report(words.UNRECOVERABLE)
    while True:
        first = _answer(hands.ask_secretly, words.ASKED)
        if not first:
            complain(words.NO_PHRASE)
        elif _answer(hands.ask_secretly, words.AGAIN) == first:
            return first
        else:
            complain(words.DIFFERENT)


def _answer(ask: Callable[[str], str], question: str) -> str:
    """Return what is answered. Raise `TroubleError` where nobody is there.

    A Ctrl-D too many, after one that ended the letter, does not lose it.
    """
    for _ in range(_TRIES):
        try:
            return ask(in_own_tongue(question))
        except EOFError:
            # What follows does not belong beside the question.
            say("")
    raise TroubleError(*words.NOT_ASKED)
