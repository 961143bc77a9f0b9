"""The child that reads rules.yaml: its text comes in, the verdict goes out.

`python -m walkaway_daemon.promise.rules_child DAY` reads the file on its standard
input, as of that day, and ends. All that a parser weighs goes with it.
"""

import sys
from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from walkaway_daemon.program.discretion import be_discreet
from walkaway_daemon.program.terminal import say
from walkaway_rules.keyed import digest
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.problem import tell_all
from walkaway_rules.reading.reader import Reading, Sound, read_rules
from walkaway_rules.verdict import MOST, Accepted, Doubted, Verdict, verdict_text
from walkaway_seeds.packs import PACKS


def read_installed(text: bytes, now: Moment) -> Reading:
    """Return what the text of a rules.yaml says, as of this day."""
    return read_rules(text, packs=PACKS, today=local_day(now))


def judge(file: BinaryIO, today: date) -> str:
    """Given an open rules file, return the verdict as text."""
    content = file.read(MOST)
    reading = read_rules(content, packs=PACKS, today=today)
    return verdict_text(_verdict(reading), digest(content))


def main(arguments: Sequence[str]) -> None:
    """Judge what is on standard input, as of the day that is given."""
    say(judge(sys.stdin.buffer, date.fromisoformat(arguments[1])))


def _verdict(reading: Reading) -> Verdict:
    if isinstance(reading, Sound):
        return Accepted(reading.rulebook, tuple(one.line for one in reading.notes))
    return Doubted(tell_all(reading.problems))


if __name__ == "__main__":
    be_discreet()
    main(sys.argv)
