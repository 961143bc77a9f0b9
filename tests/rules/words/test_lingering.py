"""What is said while a page is still open."""

import pytest

from walkaway_rules.words.lingering import still_open
from walkaway_rules.words.whisper import BODY_LENGTH, TITLE_LENGTH


@pytest.mark.parametrize("discreet", [False, True])
def test_it_names_nothing_and_fits_a_whisper(*, discreet: bool) -> None:
    title, body = still_open(discreet=discreet)

    assert title == ("A small note" if discreet else "Almost there")
    assert body == "It is still open. Closing it is the last step."
    assert len(title) <= TITLE_LENGTH
    assert len(body) <= BODY_LENGTH
