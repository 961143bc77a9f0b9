"""`walkaway doctor --processes`: what one's programs are called in rules.yaml.

It is asked for at one's own terminal; nothing of it is kept.
"""

import json
import sys
from collections.abc import Iterable

from walkaway_daemon.program.terminal import say
from walkaway_daemon.sensors.processes.chooser import choose_table
from walkaway_daemon.sensors.processes.process_table import running
from walkaway_rules.matching.front.programs import called
from walkaway_rules.observation import ProcessStarted
from walkaway_rules.words.programs import programs_report


def programs(*, as_json: bool) -> int:
    """Print the name of each of this person's programs that run; return 0."""
    names = names_of(running(choose_table(sys.platform)))
    say(json.dumps({"programs": names}) if as_json else programs_report(names))
    return 0


def names_of(processes: Iterable[ProcessStarted]) -> list[str]:
    """Return what these are called in the rules, each once, in order.

    What has neither a file nor a command line is a thread of the kernel or has ended.
    """
    programs = (one for one in processes if one.path or one.command or one.known_as)
    names = {called(process) for process in programs} - {""}
    return sorted(names, key=lambda name: (name.casefold(), name))
