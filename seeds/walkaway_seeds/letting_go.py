"""What letting go means, what Walkaway does about it, and the tests that prove it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that letting go asks for."""

    means: str
    does: str
    proof: tuple[str, ...]
    """Tests, as `file::test`."""


_COUNT = "tests/rules/counting/test_tally.py"
_MATCHING = "tests/rules/matching"
_HANDLES = f"{_MATCHING}/handles"
_TENDER = "tests/rules/test_tender.py"

MEANINGS = (
    Meaning(
        "Leaving is one day; staying away is all the days after it.",
        "Counts the days from the one you left on, and watches on each of them.",
        (f"{_COUNT}::test_the_streak_counts_whole_days_since_leaving",),
    ),
    Meaning(
        "Their profile no longer gets a look, on any network.",
        "Knows a profile by its handle on every site, and their name in searches.",
        (f"{_HANDLES}/test_account_pages.py::test_an_account_is_shown_where_it_holds",),
    ),
    Meaning(
        "You stop turning up where they might turn up.",
        "Notices the place's own pages and look-ups of it on a map.",
        (
            f"{_MATCHING}/places/test_place_matcher.py::test_a_point_within_reach_is_the_place",
        ),
    ),
    Meaning(
        "Those around them are no longer asked for news with a glance.",
        "Meets a visit to their circle more gently, and counts it apart.",
        (f"{_COUNT}::test_the_circle_never_breaks_the_streak_and_is_counted_apart",),
    ),
    Meaning(
        "You no longer sit and wait for a sign.",
        "Notices when a page or an app is opened again and again within an hour.",
        (
            f"{_MATCHING}/checking/test_rates.py::test_one_more_within_the_hour_is_too_many",
        ),
    ),
    Meaning(
        "They are neither how your day begins nor how it ends.",
        "Answers more firmly in the hours you name, and shows your plan for them.",
        (
            f"{_TENDER}::test_an_hour_is_tender_while_it_lasts",
            "tests/rules/deciding/test_ladder.py::test_a_tender_time_is_one_rung_firmer",
            "tests/rules/words/test_own_words.py::test_a_plan_is_taken_when_its_cue_fits",
        ),
    ),
    Meaning(
        "Whether they miss you is no longer a question for a search engine.",
        "Knows many ways to ask it, and stays out of the way of asking for help.",
        (
            f"{_MATCHING}/longing/test_longing.py::test_the_phrasings_held_out_are_met",
            f"{_MATCHING}/longing/test_longing.py::test_asking_for_help_is_told_apart",
        ),
    ),
    Meaning(
        "What was is not played over and over.",
        "Notices when a folder of pictures or chats you named is opened.",
        (
            f"{_MATCHING}/test_keepsakes.py::test_a_file_below_a_folder_at_home_is_found",
        ),
    ),
    Meaning(
        "A song can be just a song again.",
        "Notices their songs in players and on music pages.",
        (
            f"{_MATCHING}/songs/test_songs.py::test_a_player_plays_the_song",
            f"{_MATCHING}/songs/test_songs.py::test_a_page_for_music_is_about_the_song",
        ),
    ),
    Meaning(
        "The dates go by like other days.",
        "Is quietly closer on them, and never says which day it is.",
        (f"{_TENDER}::test_a_date_is_tender_all_day",),
    ),
    Meaning(
        "You are yourself again, and look over no shoulder.",
        "Asks about handles that look like theirs; it never acts on a likeness.",
        (
            "tests/rules/words/test_likenesses.py::test_a_near_handle_is_a_question",
            f"{_MATCHING}/handles/test_lookalikes.py::test_the_handle_itself_and_strangers_are_not",
        ),
    ),
    Meaning(
        "You can wish them well without telling them.",
        "Keeps a letter that is not sent, or lets it go.",
        ("tests/daemon/letters/test_envelope.py::test_the_passphrase_opens_it",),
    ),
    Meaning(
        "One day they are a part of what was, and of nothing else.",
        "Draws how the urges fade, offers to step back, and says goodbye.",
        ("tests/rules/counting/test_fading.py::test_a_year_in_which_urges_fade",),
    ),
)
"""In the order in which they mostly come."""
