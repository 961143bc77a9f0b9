"""Long rows go on below where their sentence began."""

import pytest

from walkaway_daemon.program.hanging import hung


@pytest.mark.parametrize(
    ("row", "drawn"),
    [
        (
            "~ Quiet moments  Prompts wait while a window covers the screen.",
            (
                "~ Quiet moments  Prompts wait while a\n"
                "                 window covers the\n"
                "                 screen."
            ),
        ),
        (
            "                 Start your browser once; it is found.",
            "                 Start your browser once;\n                 it is found.",
        ),
        (
            "  · Other devices, such as a phone, are not seen.",
            "  · Other devices, such as a phone, are\n    not seen.",
        ),
        (
            "Everything goes, and nothing of it can be brought back.",
            "Everything goes, and nothing of it can be\nbrought back.",
        ),
    ],
)
def test_a_long_row_goes_on_below_its_sentence(row: str, drawn: str) -> None:
    assert hung(row, 41) == drawn


def test_short_rows_and_empty_ones_stay() -> None:
    assert hung("✓ Rules  rules.yaml is in force.\n\nWell.", 40) == (
        "✓ Rules  rules.yaml is in force.\n\nWell."
    )


def test_a_sentence_goes_below_its_subject_where_it_has_no_room_beside_it() -> None:
    rows = (
        "~ Quiet moments  Prompts wait while a window covers the screen.\n"
        "                 Start your browser once; it is found.\n"
        "✓ Rules          rules.yaml is in force."
    )
    assert hung(rows, 40) == (
        "~ Quiet moments\n"
        "  Prompts wait while a window covers the\n"
        "  screen.\n"
        "  Start your browser once; it is found.\n"
        "✓ Rules          rules.yaml is in force."
    )


def test_a_terminal_without_room_for_a_sentence_is_left_to_itself() -> None:
    row = "~ Quiet moments  Prompts wait while a window covers the screen."
    assert hung(row, 25) == row
