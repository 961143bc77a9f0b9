"""The person's own editor comes first."""

from collections.abc import Mapping, Sequence

import pytest

from walkaway_daemon.editor import choose_editor, terminal_editor


def _choose(environment: Mapping[str, str], *there: str) -> Sequence[str] | None:
    return choose_editor(environment, lambda name: name if name in there else None)


@pytest.mark.parametrize(
    ("environment", "there", "chosen"),
    [
        ({"VISUAL": "code --wait", "EDITOR": "vi"}, ("code", "vi"), ["code", "--wait"]),
        ({"VISUAL": "gone", "EDITOR": "vi"}, ("vi", "nano"), ["vi"]),
        ({"EDITOR": "vim '-c"}, ("vim", "nano"), ["nano"]),
        ({"EDITOR": ""}, ("nano", "vi"), ["nano"]),
        ({}, ("vi", "sensible-editor"), ["sensible-editor"]),
        ({}, ("xdg-open",), ["xdg-open"]),
        ({}, (), None),
    ],
)
def test_the_first_that_is_there_is_taken(
    environment: Mapping[str, str], there: tuple[str, ...], chosen: list[str] | None
) -> None:
    assert _choose(environment, *there) == chosen


@pytest.mark.parametrize(
    ("environment", "there", "chosen"),
    [
        ({}, ("sensible-editor", "editor"), ["editor"]),
        ({"EDITOR": "/usr/bin/sensible-editor"}, ("nano",), ["nano"]),
        ({"EDITOR": "vi -x"}, ("vi", "sensible-editor"), ["vi", "-x"]),
        ({}, ("xdg-open",), None),
        ({}, ("sensible-editor",), None),
    ],
)
def test_in_a_terminal_it_is_one_that_is_known_and_waits(
    environment: Mapping[str, str], there: tuple[str, ...], chosen: list[str] | None
) -> None:
    found = terminal_editor(environment, lambda name: name if name in there else None)

    assert found == chosen
