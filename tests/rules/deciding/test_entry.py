"""What an entry can hold: ids, numbers and the few words of the language."""

from dataclasses import fields
from enum import Enum
from typing import get_args, get_type_hints

import pytest

from walkaway_rules.deciding.entry import Entry
from walkaway_rules.moment import Moment
from walkaway_rules.terms import Terms

IDS = {"urge", "boundary", "into"}


@pytest.mark.parametrize("kind", get_args(Entry))
def test_an_entry_has_no_room_for_a_text(kind: type[Entry]) -> None:
    hints = get_type_hints(kind)
    texts = {field.name for field in fields(kind) if hints[field.name] is str}
    assert texts <= IDS


@pytest.mark.parametrize("kind", get_args(Entry))
def test_all_else_is_a_moment_a_flag_or_a_word(kind: type[Entry]) -> None:
    for name, hint in get_type_hints(kind).items():
        kinds = set(get_args(hint) or (hint,)) - {type(None)}
        plain = all(
            one in {Moment, Terms, bool} or issubclass(one, Enum) for one in kinds
        )
        assert plain or name in IDS
