"""A /proc as the kernel would show it, written down by the test."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from walkaway_daemon.sensors.processes.proc_table import ProcTable

OURS, OTHERS = 1000, 1001


class ProcTree:
    """Processes in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.owners: dict[str, int] = {}
        self.begin(1, ("systemd", "/usr/lib/systemd", ["init"]), parent=0, user=0)
        self.begin(40, ("walkaway", "/usr/bin/python3.11", ["walkaway", "run"]))
        (folder / "self").symlink_to("40")
        (folder / "uptime").write_text("1000.00 1900.00\n")

    def table(self) -> ProcTable:
        """Return what reads it as process 40's person."""
        return ProcTable(str(self.folder), self._owner)

    def hide(self, pid: int) -> None:
        """Let this process keep its memory to itself: its folder is root's then."""
        self.owners[str(pid)] = 0

    def _owner(self, folder: str) -> int:
        name = Path(folder).name
        if name not in self.owners:
            raise FileNotFoundError
        return self.owners[name]

    def begin(
        self,
        pid: int,
        program: tuple[str, str, Sequence[str]],
        *,
        parent: int = 1,
        user: int = OURS,
        files: Mapping[str, str] | None = None,
    ) -> int:
        """Write down a process that began 900 seconds after the machine.

        The program is its name, path and command.
        """
        name, path, command = program
        self.owners[str(pid)] = user
        folder = self.folder / str(pid)
        folder.mkdir()
        (folder / "status").write_text(
            f"Name:\t{name[:15]}\nState:\tS (sleeping)\nPPid:\t{parent}\n"
            f"Uid:\t{user}\t{user}\t{user}\t{user}\n"
        )
        (folder / "comm").write_text(f"{name[:15]}\n")
        (folder / "cmdline").write_text("".join(f"{word}\0" for word in command))
        zeros = " ".join(["0"] * 18)
        (folder / "stat").write_text(f"{pid} ({name[:15]}) S {zeros} 90000 0 0\n")
        (folder / "exe").symlink_to(path)
        (folder / "cwd").symlink_to("/home/x")
        for place, text in (files or {}).items():
            file = folder / place
            file.parent.mkdir(exist_ok=True)
            file.write_text(text)
        return pid
