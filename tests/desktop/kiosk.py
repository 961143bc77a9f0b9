"""A browser that shows one page alone, with a profile of its own."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import psutil

from desktop.session import wait_until


def with_kiosk(
    environment: Mapping[str, str], folder: Path, *switches: str
) -> dict[str, str]:
    """Let this browser be what a desktop opens addresses with."""
    script = folder / "xdg-open"
    script.write_text(
        "#!/bin/sh\n"
        "exec chromium --kiosk --no-sandbox --no-first-run --disable-gpu"
        f" {' '.join(switches)} --user-data-dir={folder}/profile"
        ' --app="$1" >/dev/null 2>&1\n'
    )
    script.chmod(0o755)
    path = f"{folder}{os.pathsep}{environment['PATH']}"
    return {**environment, "PATH": path}


def end_kiosk(folder: Path) -> None:
    """End the browser, if it runs: with its last window it may be ending already."""
    lock = folder / "profile" / "SingletonLock"
    with suppress(OSError, psutil.NoSuchProcess):
        browser = psutil.Process(int(lock.readlink().name.rsplit("-", 1)[1]))
        browser.terminate()
        wait_until("the browser has ended", lambda: _has_ended(browser), 20)


def _has_ended(process: psutil.Process) -> bool:
    if not process.is_running():
        return True
    return process.status() == psutil.STATUS_ZOMBIE
