"""A browser that shows one page alone, with a profile of its own."""

import os
import signal
from collections.abc import Mapping
from pathlib import Path


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
    """End the browser, if it runs."""
    lock = folder / "profile" / "SingletonLock"
    if lock.is_symlink():
        os.kill(int(lock.readlink().name.rsplit("-", 1)[1]), signal.SIGTERM)
