"""How programs are said, so that what is said can be written into rules.yaml."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.words.programs import programs_report, written_name


def test_each_program_is_said_as_it_is_written() -> None:
    assert programs_report(["telegram-desktop", "Signal Beta"]) == (
        """\
Your programs that run now, each by the name that rules.yaml knows it by:

  telegram-desktop
  "Signal Beta"

One that you want to keep away from goes into rules.yaml like this:

  apps:
    - {name: a word of your own, process: [telegram-desktop]}"""
    )


def test_without_programs_that_is_said() -> None:
    assert programs_report([]) == "None of your programs can be seen."


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("org.telegram.desktop", "org.telegram.desktop"),
        ("Telegram.exe", "Telegram.exe"),
        ("no", '"no"'),
        ("7zip", '"7zip"'),
        ("a: b", '"a: b"'),
        ("été", '"\\u00e9t\\u00e9"'),
    ],
)
def test_what_yaml_would_take_for_something_else_is_quoted(
    name: str, written: str
) -> None:
    assert written_name(name) == written


@given(
    st.text(
        st.characters(categories=("L", "N", "P", "S"), max_codepoint=0x2FFF), min_size=1
    )
    | st.sampled_from(["yes", "null", "1.10", "22:00", "~", "{a}", "*x", "#x", "- x"])
)
def test_what_is_written_is_read_as_that_name(name: str) -> None:
    written = written_name(name)
    text = f"walkaway: 1\napps:\n  - {{name: Chat, process: [{written}]}}\n"
    reading = read_rules(text.encode(), packs=frozenset())

    if isinstance(reading, Sound):
        assert reading.rulebook.apps[0].process == (name,)
    else:
        assert not any(map(str.isalnum, name)), reading
