"""`walkaway completion`, for each shell."""

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.command_line.parser import SHELLS


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_completion(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", shell]) == 0
    assert "pause-guard" in capsys.readouterr().out


def test_a_completion_speaks_the_language_of_the_session(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert main(["completion", "zsh"]) == 0
    made = capsys.readouterr().out

    assert "--json[JSON ausgeben]" in made
    assert "stop:Die Wache beenden. Exit 0 auch, wenn keine läuft." in made.replace(
        "'", ""
    )
    assert "print JSON" not in made


def test_an_unknown_shell_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "fish"]) == 2
    assert capsys.readouterr().err == (
        "✗ `walkaway completion` does not know `fish`.\n"
        "  It knows `bash`, `zsh` and `tcsh`.\n"
    )
