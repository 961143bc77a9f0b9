"""Our command is called as it can be typed, and what a person wrote stays."""

from walkaway_rules.tongue.said import counted, said, spoken
from walkaway_rules.tongue.tongue import ENGLISH
from walkaway_rules.tongue.typed import Typed, as_typed

HERE = Typed(ENGLISH, "~/here/walkaway")


def test_a_sentence_says_what_can_be_typed_here() -> None:
    told = said("`walkaway stop` and then `walkaway start` begin anew.")

    assert spoken(told, HERE) == (
        "`~/here/walkaway stop` and then `~/here/walkaway start` begin anew."
    )


def test_so_does_one_that_depends_on_a_number() -> None:
    told = counted(2, "`walkaway try` met 1", "`walkaway try` met {count}")

    assert spoken(told, HERE) == "`~/here/walkaway try` met 2"


def test_what_was_filled_in_is_not_ours_to_change() -> None:
    told = said("Your own words: {words}", words="no `walkaway try` tonight")

    assert spoken(told, HERE) == "Your own words: no `walkaway try` tonight"


def test_the_first_line_of_rules_and_the_trays_program_stay() -> None:
    for text in ("`walkaway: 1` is missing", "`walkaway-tray` shows it", "Walkaway"):
        assert as_typed(text, "~/here/walkaway") == text
