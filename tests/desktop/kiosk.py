"""A browser that shows one page alone, with a profile of its own."""

import os
import signal
from pathlib import Path


def put_kiosk(folder: Path, *switches: str) -> Path:
    """Write a program that opens the address it is given, and return it."""
    script = folder / "browser"
    script.write_text(
        "#!/bin/sh\n"
        "exec chromium --kiosk --no-sandbox --no-first-run --disable-gpu"
        f" {' '.join(switches)} --user-data-dir={folder}/profile"
        ' --app="$1" >/dev/null 2>&1\n'
    )
    script.chmod(0o755)
    return script


def end_kiosk(folder: Path) -> None:
    """End the browser, if it runs."""
    lock = folder / "profile" / "SingletonLock"
    if lock.is_symlink():
        os.kill(int(lock.readlink().name.rsplit("-", 1)[1]), signal.SIGTERM)
