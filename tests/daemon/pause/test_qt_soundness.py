"""Which Qt can be drawn with."""

import pytest

from walkaway_daemon.pause.qt_soundness import is_sound, qt_is_sound


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


def test_what_is_installed_here_is_known() -> None:
    assert isinstance(qt_is_sound(), bool)
