"""What letting go means, what Walkaway does about it, and the tests that prove it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that letting go asks for."""

    means: str
    does: str
    proof: tuple[str, ...] = ()
    """Tests, as `file` or `file::test`; empty while it is not built."""


_COUNT = "tests/rules/test_tally.py"

MEANINGS = (
    Meaning(
        "Leaving is one day; staying away is all the days after it.",
        "Counts the days from the one you left on, and watches on each of them.",
        (f"{_COUNT}::test_the_streak_counts_whole_days_since_leaving",),
    ),
    Meaning(
        "Their profile no longer gets a look, on any network.",
        "Knows a profile by its handle on every site, and their name in searches.",
        ("tests/rules/matching/test_handles.py",),
    ),
    Meaning(
        "You stop turning up where they might turn up.",
        "Notices the place's own pages and look-ups of it on a map.",
    ),
    Meaning(
        "Those around them are no longer asked for news with a glance.",
        "Meets a visit to their circle more gently, and counts it apart.",
        (f"{_COUNT}::test_the_circle_never_breaks_the_streak_and_is_counted_apart",),
    ),
    Meaning(
        "You no longer sit and wait for a sign.",
        "Notices when a page or an app is opened again and again within an hour.",
    ),
    Meaning(
        "They are neither how your day begins nor how it ends.",
        "Answers more firmly in the hours you name, and shows your plan for them.",
    ),
    Meaning(
        "Whether they miss you is no longer a question for a search engine.",
        "Knows many ways to ask it, and stays out of the way of asking for help.",
    ),
    Meaning(
        "What was is not played over and over.",
        "Notices when a folder of pictures or chats you named is opened.",
    ),
    Meaning(
        "A song can be just a song again.",
        "Notices their songs in players and on music pages.",
    ),
    Meaning(
        "The dates go by like other days.",
        "Is quietly closer on them, and never says which day it is.",
    ),
    Meaning(
        "You are yourself again, and look over no shoulder.",
        "Asks about handles that look like theirs; it never acts on a likeness.",
    ),
    Meaning(
        "You can wish them well without telling them.",
        "Keeps a letter that is not sent, or lets it go.",
        ("tests/daemon/letters/test_envelope.py::test_the_passphrase_opens_it",),
    ),
    Meaning(
        "One day they are a part of what was, and of nothing else.",
        "Draws how the urges fade, offers to step back, and says goodbye.",
        ("tests/rules/test_fading.py::test_a_year_in_which_urges_fade",),
    ),
)
"""In the order in which they mostly come."""
