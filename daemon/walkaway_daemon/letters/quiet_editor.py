"""The quiet editor: one that is known, and told, to keep nothing of a letter."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from walkaway_daemon.command_line.editor import Which, choose_editor

_VIM = ("--clean", "-n", "-i", "NONE", "--cmd", "set nobackup nowritebackup noundofile")
_QUIET: Mapping[str, Sequence[str]] = {
    "emacs": (
        "-Q",
        "--eval",
        (
            "(setq make-backup-files nil auto-save-default nil"
            " auto-save-list-file-prefix nil)"
        ),
    ),
    "micro": (
        *("-backup", "off", "-savehistory", "off"),
        *("-savecursor", "off", "-saveundo", "off"),
    ),
    "nano": ("--ignorercfiles",),
    "nvim": _VIM,
    "vim": (*_VIM, "-f"),
}
"""What each is told. Its own settings, which may keep copies in folders of their own
and are read after every option, are left out where an option can; `-f` keeps a
window of vim's from returning before the letter is written."""


def quiet_editor(environment: Mapping[str, str], which: Which) -> Sequence[str] | None:
    """Return the words that start it, or None where there is none.

    The person's own comes first where it is one of those that are known.
    """
    words = choose_editor(environment, lambda name: _if_known(name, which))
    return None if words is None else [*words, *_told(words[0], which)]


def _if_known(program: str, which: Which) -> str | None:
    return which(program) if _told(program, which) else None


def _told(program: str, which: Which) -> Sequence[str]:
    """Return what it is told, by its name or by what its link leads to.

    Debian's `editor` is a link to `vim.basic`, `emacs-nox` or another.
    """
    real = Path(which(program) or program).resolve()
    names = (Path(program).name, real.stem, real.name.partition("-")[0])
    return next((_QUIET[name] for name in names if name in _QUIET), ())
