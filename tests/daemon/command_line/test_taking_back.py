"""What waits is taken back; what is said of it is tested with `walkaway promise`."""

import pytest

from daemon.fake_house import NOON
from daemon.guard_reading import guard_reads_there
from walkaway_daemon.command_line.taking_back import take_back
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.program.trouble import TroubleError

FIRM = "walkaway: 1\nsites: [{site: a.example, alias: A, response: hold}] # mine\n"
MILD = "walkaway: 1\nsites: [{site: a.example, alias: A, response: whisper}]\n"


def test_the_file_is_put_back_word_for_word(paths: Paths) -> None:
    guard_reads_there(paths, FIRM, NOON)
    guard_reads_there(paths, MILD, NOON)

    assert take_back(paths, NOON) == (
        "rules.yaml is as it was before, and no change of it waits any more."
    )
    assert paths.rules.read_text() == FIRM


def test_words_that_were_written_since_stay(paths: Paths) -> None:
    words = "responses: {own_words: ['Sleep is kind.']} # not for her\n"
    guard_reads_there(paths, FIRM, NOON)
    guard_reads_there(paths, MILD + words, NOON)

    assert take_back(paths, NOON).startswith("What became milder")
    assert paths.rules.read_text() == FIRM + words


def test_a_file_that_was_written_anew_is_put_back_whole(paths: Paths) -> None:
    anew = "walkaway: 1\nsites:\n- {alias: A,\n   site: a.example}\n"
    guard_reads_there(paths, FIRM, NOON)
    guard_reads_there(paths, anew, NOON)

    assert take_back(paths, NOON).startswith("rules.yaml is as it was")
    assert paths.rules.read_text() == FIRM


def test_where_nothing_waits_nothing_is_touched(paths: Paths) -> None:
    paths.rules.write_text(MILD)

    assert take_back(paths, NOON).startswith("Nothing waits.")
    assert paths.rules.read_text() == MILD


def test_what_was_written_meanwhile_is_left_alone(paths: Paths) -> None:
    guard_reads_there(paths, FIRM, NOON)
    guard_reads_there(paths, MILD, NOON)
    paths.rules.write_text("walkaway: 1\n")

    with pytest.raises(TroubleError, match="has changed"):
        take_back(paths, NOON)


@pytest.mark.parametrize(
    ("text", "why"), [(None, "is not there"), ("people: [\n", "cannot be used")]
)
def test_of_a_file_that_cannot_be_used_that_is_said(
    paths: Paths, text: str | None, why: str
) -> None:
    guard_reads_there(paths, FIRM, NOON)
    guard_reads_there(paths, MILD, NOON)
    paths.rules.unlink()
    if text is not None:
        paths.rules.write_text(text)

    with pytest.raises(TroubleError, match=why):
        take_back(paths, NOON)
