"""What would have been met in a history that a browser keeps."""

from pathlib import Path

import pytest

from daemon.fake_house import NOON, PROFILE, CanaryMatcher, J
from daemon.places_file import firefox_history
from walkaway_daemon.past import Meeting, look_back
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.matching.match import Match, MatchKind
from walkaway_rules.moment import DAY

MATCH = Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")


def test_every_visit_that_matches_is_found_with_its_time(own_home: Path) -> None:
    with firefox_history(own_home) as places:
        places.visit("https://innocent.example/", NOON.utc - DAY)
        places.visit(PROFILE, NOON.utc)
        past = look_back(places.path, CanaryMatcher())

    assert past.visits == 2
    assert past.meetings == (Meeting(PROFILE, NOON.utc, MATCH),)


def test_a_file_that_is_no_history_is_told(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.write_text("not a database" * 99)

    with pytest.raises(TroubleError, match="no SQLite database"):
        look_back(path, CanaryMatcher())


def test_a_meeting_does_not_show_its_address() -> None:
    assert "canary" not in repr(Meeting(PROFILE, 0, MATCH))
