"""What argparse would say itself is said in our words."""

import pytest

from walkaway_daemon.command_line.help_page import Formatter, Grammar
from walkaway_daemon.program.trouble import TroubleError


def test_words_that_do_not_fit_are_no_error_of_a_programmer() -> None:
    grammar = Grammar(prog="walkaway dance", formatter_class=Formatter)
    grammar.add_argument("where")

    with pytest.raises(TroubleError) as caught:
        grammar.parse_args([])
    assert caught.value.said == "`walkaway dance` needs `where` behind it."
    assert caught.value.remedy == "`walkaway dance --help` shows how it is written."


def test_the_help_is_as_wide_in_every_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    grammar = Grammar(prog="walkaway dance", formatter_class=Formatter)
    grammar.add_argument("where", help="a place that is far enough away to be quiet")

    far = "  where           a place that is far enough away to be quiet\n"
    assert far in grammar.format_help()
    assert "usage: walkaway dance [-h] where\n" in grammar.format_help()
