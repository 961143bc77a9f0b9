"""`walkaway try`: what the rules would have met in a history file."""

import json
from pathlib import Path

from walkaway_daemon.clock import SystemClock
from walkaway_daemon.past import Meeting, Past, look_back
from walkaway_daemon.paths import find_paths
from walkaway_daemon.rules_at_hand import matcher_at_hand, rulebook_at_hand
from walkaway_daemon.terminal import say
from walkaway_rules.moment import Moment
from walkaway_rules.words.checking import meets, met, summary, verdict_json
from walkaway_rules.words.reports import GOOD, PART


def try_history(database: str, rules: str | None, *, as_json: bool) -> int:
    """Print what would have been met; return 1 where anything would."""
    clock = SystemClock()
    matcher = matcher_at_hand(rulebook_at_hand(find_paths(), rules, clock.now()))
    past = look_back(Path(database), matcher)
    if as_json:
        for each in past.meetings:
            say(_json(each))
    else:
        _print(past, clock)
    return int(any(meets(each.match) for each in past.meetings))


def _json(meeting: Meeting) -> str:
    fields = {"at": meeting.at, **verdict_json(meeting.address, meeting.match)}
    return json.dumps(fields, ensure_ascii=False)


def _print(past: Past, clock: SystemClock) -> None:
    for each in past.meetings:
        at = Moment(each.at, clock.offset_at(each.at))
        say(f"{PART} {met(at, each.match)}")
    count = sum(meets(each.match) for each in past.meetings)
    say(f"{PART if count else GOOD} {summary(count, past.visits)}")
