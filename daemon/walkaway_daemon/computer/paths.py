"""Paths: the one module that knows where Walkaway's files are.

The lock lies beside the ledger that it guards and not in the runtime folder, so
that two sessions with different runtime folders still cannot both write.
"""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import TypeVar

_NAME, _KEPT = "walkaway", "walkaway-kept"
AnyPath = TypeVar("AnyPath", bound=PurePath)


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders, and what is in them. None of them need exist."""

    config: Path
    state: Path
    runtime: Path
    data: Path | None = None
    """None for an installation that keeps a second copy of nothing."""

    @property
    def rules(self) -> Path:
        """The rules, as the person wrote them."""
        return self.config / "rules.yaml"

    @property
    def promises(self) -> tuple[Path, ...]:
        """Every copy of the last good rules and of what binds beside them."""
        folders = (self.state, self.data)
        return tuple(each / "promise.json" for each in folders if each is not None)

    @property
    def ledger(self) -> Path:
        """The record of urges and outcomes."""
        return self.state / "ledger.sqlite"

    @property
    def secret(self) -> Path:
        """The installation's secret."""
        return self.state / "secret"

    @property
    def lock(self) -> Path:
        """Held by the one guard."""
        return self.state / "guard.lock"

    @property
    def tray_lock(self) -> Path:
        """Held by the one tray."""
        return self.runtime / "tray.lock"

    @property
    def page_lock(self) -> Path:
        """Held by the one page."""
        return self.runtime / "page.lock"

    @property
    def journal(self) -> Path:
        """The guard's log where it has no terminal."""
        return self.state / "guard.log"

    @property
    def held(self) -> Path:
        """Names the programs that are held still, for as long as any are."""
        return self.state / "held.json"

    @property
    def letters(self) -> Path:
        """Unsent letters, closed."""
        return self.state / "letters"

    @property
    def socket(self) -> Path:
        """Where the guard can be spoken to."""
        return self.runtime / "control"


def find_paths(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Paths:
    """Return where this person's files belong. Nothing is made or touched."""
    config, state, data = _folders(environment, platform)
    runtime = _runtime_folder(environment) or state / "run"
    return Paths(config, state, runtime, data)


def private_folder(path: Path) -> Path:
    """Make the folder, readable by the person alone, where it is missing."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def is_writable(folder: Path) -> bool:
    """Return whether a folder can be written, or made where it is not there yet."""
    above = (folder, *folder.parents)
    there = next((each for each in above if _allows(each, os.F_OK)), None)
    return there is not None and _allows(there, os.W_OK | os.X_OK)


def _allows(path: Path, what: int) -> bool:
    return os.access(path, what, effective_ids=os.access in os.supports_effective_ids)


def write_private(path: Path, content: bytes) -> None:
    """Write the file whole or not at all, readable by the person alone."""
    private_folder(path.parent)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(fresh, _FRESH, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            # A part of it may hold names, and nobody would ever look for it.
            fresh.unlink()
        raise


def clear_unfinished(path: Path) -> None:
    """Remove what was killed while it wrote this file; nobody else may write it now.

    A part of it may hold names.
    """
    for left in path.parent.glob(f".{path.name}.*"):
        if left.suffix[1:].isdecimal():
            with suppress(OSError):
                left.unlink()


_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)


def _folders(environment: Mapping[str, str], platform: str) -> tuple[Path, Path, Path]:
    """Return where configuration, state and data belong.

    On Linux by the XDG base directory specification, which takes no library.
    """
    if platform == "linux":
        home = Path.home()
        return (
            xdg_home(environment, "XDG_CONFIG_HOME", home, ".config") / _NAME,
            xdg_home(environment, "XDG_STATE_HOME", home, ".local/state") / _NAME,
            xdg_home(environment, "XDG_DATA_HOME", home, ".local/share") / _NAME,
        )
    import platformdirs  # noqa: PLC0415  # not where it is not needed

    return (
        platformdirs.user_config_path(_NAME, appauthor=False),
        platformdirs.user_state_path(_NAME, appauthor=False),
        # The others are one folder there, and whoever deletes it has both copies.
        platformdirs.user_data_path(_KEPT, appauthor=False),
    )


def xdg_home(
    environment: Mapping[str, str], name: str, home: AnyPath, usual: str
) -> AnyPath:
    """Return the folder that the environment names, else the usual one below home.

    A relative one does not count, as the XDG base directory specification has it.
    """
    named = environment.get(name, "")
    return home / (named if PurePosixPath(named).is_absolute() else usual)


def _runtime_folder(environment: Mapping[str, str]) -> Path | None:
    """Return the session's own folder; a shared one such as /tmp will not do."""
    named = environment.get("XDG_RUNTIME_DIR", "")
    if Path(named).is_absolute():
        return Path(named, _NAME)
    if sys.platform == "linux":
        usual = Path("/run/user", str(os.getuid()))
        if os.access(usual, os.W_OK):
            return usual / _NAME
    return None


def remove_empty(*folders: Path) -> None:
    """Remove those of the folders, in this order, in which nothing is any more."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
