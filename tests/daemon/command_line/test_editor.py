"""The person's own editor comes first."""

from collections.abc import Mapping, Sequence

import pytest

from walkaway_daemon.command_line.editor import choose_editor


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
