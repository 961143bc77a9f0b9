"""Shapes: values that know their keys."""

from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.shape import Group, Key, Word

_WORD: Word[str] = Word("a text", lambda text: text or Fault("empty"), ("x",))
_GROUP = Group(
    "a thing",
    (Key("one", _WORD, "The one."), Key("two", _WORD, "The two.")),
    "{one: x}",
)


def test_a_group_finds_its_keys() -> None:
    assert _GROUP.find("two") is _GROUP.keys[1]


def test_a_group_finds_nothing_else() -> None:
    assert _GROUP.find("three") is None


def test_a_word_reads_or_tells() -> None:
    assert (_WORD.read("x"), _WORD.read("")) == ("x", Fault("empty"))
