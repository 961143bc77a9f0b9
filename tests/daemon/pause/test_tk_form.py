"""The pause in Tk, as far as it goes without a screen; the rest is a desktop's test."""

from dataclasses import replace

import pytest

from rules.cards import shown as any_card
from walkaway_rules.pause.door import Key
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import DARK

tk_form = pytest.importorskip("walkaway_daemon.pause.tk_form")


def _never() -> None:
    pytest.fail("nothing was painted")


def test_without_a_screen_there_is_no_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)

    with pytest.raises(tk_form.FormMissingError, match="no screen"):
        tk_form.show(Sitting(any_card(), DARK), _never)


@pytest.mark.skipif("sys.platform != 'linux'", reason="Tk draws these right elsewhere")
def test_words_from_right_to_left_are_left_to_another_form() -> None:
    card = replace(any_card(), words="את ישנה טוב יותר")

    with pytest.raises(tk_form.FormMissingError, match="backwards"):
        tk_form.show(Sitting(card, DARK), _never)


def test_it_knows_the_keys_that_every_form_knows() -> None:
    assert {key.value for key in tk_form._KEYS.values()} == {
        "next", "back", "press", "escape",
    }  # fmt: skip


def test_tab_with_shift_goes_back_also_where_it_has_no_name() -> None:
    assert tk_form.key_of("Tab", 0) is tk_form.key_of("Tab", "") is Key.NEXT
    assert tk_form.key_of("Tab", 1) is tk_form.key_of("ISO_Left_Tab", 1) is Key.BACK
    assert tk_form.key_of("Escape", 1) is Key.ESCAPE
    assert tk_form.key_of("a", 0) is None
