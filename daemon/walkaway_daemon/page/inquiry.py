"""An inquiry: what the rules make of an address that the person put in.

The address is looked at in memory and forgotten; no answer holds any of it.
"""

from collections.abc import Iterator

from walkaway_daemon.command_line.rules_at_hand import matcher_at_hand, rulebook_at_hand
from walkaway_daemon.computer.paths import Paths
from walkaway_rules.moment import Moment
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.checking import verdict
from walkaway_rules.words.likenesses import questions
from walkaway_rules.words.outcries import NO_ADDRESS
from walkaway_rules.words.picturing import ADD_HINT


def inquire(paths: Paths, address: str, now: Moment) -> tuple[str, ...]:
    """Return the answer in sentences.

    Raise `TroubleError` where there are no rules to go by.
    """
    asked = address.strip()
    if not asked:
        return NO_ADDRESS[:1]
    return tuple(_answer(asked, rulebook_at_hand(paths, None, now), now))


def _answer(address: str, rulebook: Rulebook, now: Moment) -> Iterator[str]:
    visit = Visit(address, "", VisitKind.TYPED, now.utc)
    match = matcher_at_hand(rulebook).match(visit)
    yield verdict(match)
    if match is None and (asked := questions(address, rulebook)):
        yield from asked
        yield ADD_HINT
