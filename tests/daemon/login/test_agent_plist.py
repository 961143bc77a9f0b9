"""The property lists of macOS launch agents."""

import plistlib
from pathlib import Path

from walkaway_daemon.login.agent_plist import GUARD_LABEL, TRAY_LABEL, agent_plist

SHIPPED = Path(__file__).parents[3] / "packaging" / "launchd"
COMMAND = ["/Applications/Walk away/bin/walkaway", "run"]


def test_the_guard_is_never_throttled_and_returns_after_a_failure() -> None:
    assert plistlib.loads(agent_plist(GUARD_LABEL, COMMAND)) == {
        "Label": "walkaway.guard",
        "ProgramArguments": COMMAND,
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
        "ThrottleInterval": 10,
        "Umask": 63,
    }


def test_the_shipped_agents_are_those_made_here() -> None:
    program = "/usr/local/bin/walkaway"
    guard = agent_plist(GUARD_LABEL, [program, "run"])
    tray = agent_plist(TRAY_LABEL, [program, "tray"])

    assert (SHIPPED / "walkaway.guard.plist").read_bytes() == guard
    assert (SHIPPED / "walkaway.tray.plist").read_bytes() == tray
