"""Notifications of macOS, by its own interpreter of scripts.

Only an app with an identity of its own may show them by itself, and a Python that was
installed is none. See "Displaying Notifications" in Apple's Mac Automation Scripting
Guide. What is said stands in the script's text, which no list of processes shows.
"""

import json
import subprocess
from collections.abc import Callable, Sequence

COMMAND = ("osascript", "-l", "JavaScript")
"""Reads the script."""
_PATIENCE = 10.0
"""Seconds; it takes less than one."""


def show_balloon(
    title: str, body: str, sender: str, command: Sequence[str] = COMMAND
) -> Callable[[], None]:
    """Show it; return what does nothing, since macOS takes it down by itself.

    Raise `OSError` or `SubprocessError` where it was not taken.
    """
    subprocess.run(
        command,
        input=script_of(title, body, sender).encode(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=_PATIENCE,
    )
    return _stay


def script_of(title: str, body: str, sender: str) -> str:
    """Return the script; whatever is said stands in it as text of JSON, in ASCII."""
    beside = {"withTitle": title, **({"subtitle": sender} if sender else {})}
    said = ", ".join([json.dumps(body), json.dumps(beside)])
    return (
        "const here = Application.currentApplication();\n"
        "here.includeStandardAdditions = true;\n"
        f"here.displayNotification({said});\n"
    )


def _stay() -> None:
    """Nothing."""
