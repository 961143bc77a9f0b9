"""The manual says what the commands' own help says."""

from pathlib import Path

from walkaway_daemon.command_line.manual import commands_manual

PAGE = Path(__file__).parents[3] / "docs" / "commands.md"


def test_the_page_in_docs_is_the_manual() -> None:
    assert PAGE.read_text("utf-8") == commands_manual()


def test_what_only_the_system_calls_is_left_out() -> None:
    assert "autostart" not in commands_manual()
