"""The property lists of macOS launch agents.

Keys: launchd.plist(5).
"""

import plistlib
from collections.abc import Sequence

GUARD_LABEL = "walkaway.guard"
TRAY_LABEL = "walkaway.tray"


def agent_plist(label: str, command: Sequence[str]) -> bytes:
    """Return the agent that starts this command at login, and again if it fails.

    Of another type its processor and disk would be throttled, and a pause, which the
    guard starts, with it.
    """
    keys = {
        "Label": label,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
        "ThrottleInterval": 10,
        "Umask": 0o077,
    }
    return plistlib.dumps(keys)
