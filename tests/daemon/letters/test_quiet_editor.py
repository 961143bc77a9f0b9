"""An editor writes a letter only where it is known to keep nothing of it."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from walkaway_daemon.command_line.editor import Which
from walkaway_daemon.letters.quiet_editor import quiet_editor


def _choose(environment: Mapping[str, str], *there: str) -> Sequence[str] | None:
    return quiet_editor(environment, lambda name: name if name in there else None)


@pytest.mark.parametrize(
    ("environment", "there", "chosen"),
    [
        ({"VISUAL": "code --wait", "EDITOR": "nano"}, ("code", "nano"), "nano"),
        ({"EDITOR": "joe"}, ("joe", "vim"), "vim"),
        ({}, ("sensible-editor", "micro"), "micro"),
        ({"EDITOR": "/usr/bin/emacs -nw"}, ("/usr/bin/emacs",), "/usr/bin/emacs"),
        ({}, ("xdg-open",), None),
        ({}, ("vi",), None),
        ({}, (), None),
    ],
)
def test_one_that_may_keep_copies_is_passed_over(
    environment: Mapping[str, str], there: tuple[str, ...], chosen: str | None
) -> None:
    words = _choose(environment, *there)

    assert (words and words[0]) == chosen


def test_nano_and_emacs_leave_out_the_settings_that_keep_copies() -> None:
    assert _choose({"EDITOR": "nano -w"}, "nano") == ["nano", "-w", "--ignorercfiles"]
    assert _choose({}, "emacs") == [
        "emacs", "-Q", "--eval",
        (
            "(setq make-backup-files nil auto-save-default nil"
            " auto-save-list-file-prefix nil)"
        ),
    ]  # fmt: skip


def test_vim_leaves_them_out_and_waits() -> None:
    told = [
        "--clean", "-n", "-i", "NONE",
        "--cmd", "set nobackup nowritebackup noundofile",
    ]  # fmt: skip

    assert _choose({}, "vim") == ["vim", *told, "-f"]
    assert _choose({"EDITOR": "nvim"}, "nvim") == ["nvim", *told]


def test_micro_is_kept_from_writing_what_it_would_remember() -> None:
    assert _choose({}, "micro") == [
        "micro", "-backup", "off", "-savehistory", "off",
        "-savecursor", "off", "-saveundo", "off",
    ]  # fmt: skip


@pytest.mark.parametrize("real", ["vim.basic", "nano", "emacs-nox", "emacs-29.4"])
def test_an_editor_is_known_by_what_its_link_leads_to(
    real: str, tmp_path: Path
) -> None:
    program, link = tmp_path / real, tmp_path / "editor"
    program.touch(0o700)
    link.symlink_to(program)
    words = quiet_editor({"EDITOR": str(link)}, shutil.which)

    assert words is not None
    assert words[0] == str(link)
    assert len(words) > 1


def test_a_link_to_another_is_none_of_them(tmp_path: Path) -> None:
    program, link = tmp_path / "ed", tmp_path / "editor"
    program.touch(0o700)
    link.symlink_to(program)

    assert quiet_editor({"EDITOR": str(link)}, _only(link)) is None


def _only(link: Path) -> Which:
    return lambda name: name if name == str(link) else None
