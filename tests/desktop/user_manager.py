"""A real systemd user manager of one's own, for a person who exists nowhere else.

It needs root: a mount namespace hides the machine's own /run and adds an account that
exists nowhere else (a message bus serves no other), and a cgroup is handed to it.
Where that cannot be had, tests are skipped.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.session import needs, wait_until

_UID = 54321
_SYSTEMD = Path("/lib/systemd/systemd")
_CGROUPS = Path("/sys/fs/cgroup")
_BEGIN = """\
set -eu
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/systemd/system /run/user/$U
chown $U:$U /run/user/$U
chmod 700 /run/user/$U
{ cat /etc/passwd; echo "nobody-else:x:$U:$U::$HOME:/bin/sh"; } > /run/passwd
mount --bind /run/passwd /etc/passwd
for cgroup in $CGROUPS; do
    mkdir "$cgroup"
    chown -R $U:$U "$cgroup"
    echo $$ > "$cgroup/cgroup.procs"
done
exec setpriv --reuid=$U --regid=$U --clear-groups env -i PATH=/usr/bin:/bin \
    HOME="$HOME" XDG_RUNTIME_DIR=/run/user/$U SYSTEMD_LOG_TARGET=console \
    /lib/systemd/systemd --user
"""


@dataclass(slots=True)
class OwnManager:
    """The running manager, and the home of the person it serves."""

    home: Path
    process: subprocess.Popen[bytes]
    session: dict[str, str] = field(default_factory=dict[str, str])
    """What the person's session has in its environment besides."""

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run a command as the person, within their session."""
        return subprocess.run(
            [*self.outside(), *command],
            capture_output=True,
            check=False,
            text=True,
            timeout=60,
        )

    def succeeds(self, command: Sequence[str]) -> bool:
        """Run a command as the person and return whether it succeeded."""
        return self.run(command).returncode == 0

    def asked(self, *arguments: str) -> str:
        """Return what systemctl says."""
        return self.run(["systemctl", "--user", *arguments]).stdout.strip()

    def outside(self) -> list[str]:
        """Return the words that lead a command from here into the session."""
        identity = [f"--reuid={_UID}", f"--regid={_UID}", "--clear-groups"]
        variables = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": f"/run/user/{_UID}",
            **self.session,
        }
        enter = ["nsenter", "--mount", f"--target={self.process.pid}", "--"]
        given = [f"{name}={value}" for name, value in variables.items()]
        return [*enter, "setpriv", *identity, "env", "-i", *given]

    def give(self) -> None:
        """Let the person own what was put into their home."""
        for path in [self.home, *self.home.rglob("*")]:
            os.chown(path, _UID, _UID)


@contextmanager
def own_manager() -> Generator[OwnManager]:
    """Run a user manager; skip where this machine does not let us."""
    needs("unshare", "nsenter", "setpriv", "systemctl")
    if not _SYSTEMD.exists() or os.getuid() != 0:
        pytest.skip("a user manager of one's own needs systemd, and root to set it up")
    home = Path(tempfile.mkdtemp(prefix="walk away 100% "))
    cgroups = [root / f"walkaway-{os.getpid()}" for root in _cgroup_roots()]
    home.chmod(0o755)
    os.chown(home, _UID, _UID)
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, home)
        for cgroup in cgroups:
            stack.callback(_remove, cgroup)
        with (home / "manager.log").open("wb") as log:
            manager = OwnManager(home, _start(home, cgroups, log.fileno()))
        stack.callback(_stop, manager.process)
        _wait(manager)
        yield manager


def _start(home: Path, cgroups: Sequence[Path], log: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["/usr/bin/unshare", "--mount", "sh", "-c", _BEGIN],
        env={
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(home),
            "U": str(_UID),
            "CGROUPS": " ".join(map(str, cgroups)),
        },
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )


def _wait(manager: OwnManager) -> None:
    def is_up_or_over() -> bool:
        over = manager.process.poll() is not None
        return over or manager.asked("is-system-running") in {"running", "degraded"}

    wait_until("the user manager runs", is_up_or_over, 20)
    if manager.process.poll() is not None:
        log = (manager.home / "manager.log").read_text().strip()
        pytest.skip(f"this machine runs no user manager of one's own: {log[-200:]}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _cgroup_roots() -> list[Path]:
    if (_CGROUPS / "cgroup.controllers").exists():
        return [_CGROUPS]
    return [_CGROUPS / name for name in ("systemd", "unified")]


def _remove(cgroup: Path) -> None:
    def is_gone() -> bool:
        folders = [path for path in cgroup.rglob("*") if path.is_dir()]
        for path in [*sorted(folders, reverse=True), cgroup]:
            with suppress(OSError):
                path.rmdir()
        return not cgroup.exists()

    wait_until("nothing runs in the cgroup", is_gone)
