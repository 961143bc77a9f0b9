"""Which Qt can be drawn with."""

from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from walkaway_daemon.pause.qt_soundness import is_sound, qt_is_sound, version_in


@pytest.mark.parametrize(
    ("installed", "python", "sound"),
    [
        ("6.11.3", (3, 11), True),
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.12.1", (3, 11), True),
        ("", (3, 12), False),
    ],
)
def test_one_release_does_not_go_with_older_pythons(
    *, installed: str, python: tuple[int, int], sound: bool
) -> None:
    assert is_sound(installed, python) is sound


def test_what_is_installed_here_can_be_drawn_with() -> None:
    assert qt_is_sound()


def test_the_version_is_the_one_that_python_has_on_record() -> None:
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None

    assert version_in(Path(found.origin)) == version("PySide6-Essentials")


@pytest.mark.parametrize("text", ["", "__version__ = None", "\xff"])
def test_a_package_that_says_no_version_has_none(text: str, tmp_path: Path) -> None:
    file = tmp_path / "__init__.py"
    file.write_bytes(text.encode("latin-1"))

    assert version_in(file) == ""
    assert version_in(tmp_path / "absent") == ""
