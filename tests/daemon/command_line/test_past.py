"""What would have been met in a history that a browser keeps."""

from functools import partial
from pathlib import Path

import pytest

from daemon.fake_house import NOON, PROFILE, CanaryMatcher, J
from daemon.histories import NOON as THEN
from daemon.histories import ChromiumHistory, History
from daemon.places_file import firefox_history
from walkaway_daemon.command_line.past import Hindsight, Meeting, Past, look_back
from walkaway_daemon.dry_run.abreast import LostShareError
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_daemon.dry_run.sifted_pages import Sieving
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.history.steps import Span
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.backscan.sieve import Sieve
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.moment import DAY, MINUTE
from walkaway_rules.rulebook import Checking, Handle, Person, Rulebook

MATCH = Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
RULES = Rulebook(people=(Person("J", names=("Jane Doe",), handles=(Handle("jd.91"),)),))
MET = "https://www.instagram.com/jd.91/"
SAFARI = """
create table history_items (id integer primary key, url text);
create table history_visits (id integer primary key, history_item integer,
    visit_time real, title text, redirect_source integer,
    redirect_destination integer, origin integer);
"""


def _sieving(sample: bytes) -> Sieve:
    return compile_sieve(RULES, sample, build_search)


def _titles(past: Past) -> list[str]:
    return [one.match.kind.value for one in past.meetings]


def test_every_visit_that_matches_is_found_with_its_time(own_home: Path) -> None:
    with firefox_history(own_home) as places:
        places.visit("https://innocent.example/", NOON.utc - DAY)
        places.visit(PROFILE, NOON.utc)
        past = look_back(places.path, Hindsight(CanaryMatcher()))

    assert past.span == Span(2, NOON.utc - DAY, NOON.utc)
    assert past.meetings == (Meeting(NOON.utc, MATCH),)


def test_what_lies_before_is_counted_and_not_met(own_home: Path) -> None:
    with firefox_history(own_home) as places:
        places.visit(PROFILE, NOON.utc - DAY)
        places.visit(PROFILE, NOON.utc)
        past = look_back(places.path, Hindsight(CanaryMatcher(), NOON.utc))

    assert past.span.count == 2
    assert past.meetings == (Meeting(NOON.utc, MATCH),)


def test_meetings_are_told_in_the_order_of_their_time(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "odd name")
    history.add(PROFILE, at=THEN + 5)
    history.add(PROFILE, at=THEN)
    history.close()
    past = look_back(tmp_path / "odd name", Hindsight(CanaryMatcher()))

    assert [one.at for one in past.meetings] == [THEN, THEN + 5]


@pytest.mark.parametrize(("sieving", "step"), [(None, 2048), (_sieving, 4096)])
def test_a_sieve_changes_nothing_of_what_is_met(
    tmp_path: Path, sieving: Sieving | None, step: int
) -> None:
    history = ChromiumHistory(tmp_path / "History")
    for number in range(5000):
        history.add(f"https://calm.example/{number}", title="A \x1f title \x1e")
    history.add(MET)
    history.add("https://news.example/", title="Jane Doe wins")
    history.close()
    matcher = compile_matcher(RULES, b"secret")
    told: list[tuple[int, int]] = []
    hindsight = Hindsight(matcher, 0, sieving, lambda done, of: told.append((done, of)))
    past = look_back(tmp_path / "History", hindsight)

    assert _titles(past) == ["profile", "name"]
    assert told[0] == (step, 5002)
    assert not sieving or told[-1] == (5002, 5002)


def test_a_long_history_is_sieved_where_commits_wait_in_a_log(tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")
    history.run("begin")
    for number in range(21_000):
        history.add(f"https://calm.example/{number}")
    history.run("commit")
    history.run("pragma journal_mode = wal")
    history.add("https://news.example/", title="Jane Doe wins")
    matcher = compile_matcher(RULES, b"secret")
    past = look_back(tmp_path / "History", Hindsight(matcher, 0, _sieving))
    history.close()

    assert _titles(past) == ["name"]


def test_what_was_opened_once_too_often_is_met(tmp_path: Path) -> None:
    rules = Rulebook(checking=(Checking("mail", site="mail.example", more_than=2),))
    history = ChromiumHistory(tmp_path / "History")
    for minute in (9, 3, 1, 200):
        history.add("https://mail.example/inbox", at=THEN + minute * MINUTE)
    history.close()
    matcher = compile_matcher(rules, b"secret")
    sieving = partial(compile_sieve, rules, build=build_search)
    ways = (Hindsight(matcher), Hindsight(matcher, 0, sieving))
    pasts = [look_back(tmp_path / "History", way) for way in ways]
    met = [[(one.at, one.match.kind) for one in past.meetings] for past in pasts]

    assert met == [[(THEN + 9 * MINUTE, MatchKind.CHECKING)]] * 2


def test_titles_that_each_visit_has_are_read(tmp_path: Path) -> None:
    history = History(tmp_path / "History.db", SAFARI)
    page = history.run("insert into history_items (url) values ('https://a.example/')")
    history.run(
        "insert into history_visits (history_item, visit_time, title) values (?, 1, ?)",
        *(page, "Jane Doe wins"),
    )
    history.close()
    hindsight = Hindsight(compile_matcher(RULES, b"secret"), 0, _sieving)

    assert _titles(look_back(tmp_path / "History.db", hindsight)) == ["name"]


def test_a_history_without_titles_or_pages_is_read(tmp_path: Path) -> None:
    history = History(
        tmp_path / "History",
        "create table urls (id integer primary key, url text);"
        "create table visits (id integer primary key, url integer, visit_time text,"
        " transition integer);",
    )
    history.run("insert into urls (url) values (?)", MET)
    history.run("insert into urls (url) values (null)")
    history.run("insert into visits (url, visit_time, transition) values (1, '9', 1)")
    history.close()
    hindsight = Hindsight(compile_matcher(RULES, b"secret"), 0, _sieving)

    assert _titles(look_back(tmp_path / "History", hindsight)) == ["profile"]


def test_texts_that_are_kept_in_utf_16_are_read(tmp_path: Path) -> None:
    path = tmp_path / "history"
    history = History(
        path,
        "pragma encoding = 'UTF-16le'; create table urls (id integer primary key, url,"
        " title); create table visits (id integer primary key, url, visit_time)",
    )
    history.run("insert into urls values (1, ?, '')", MET)
    history.run("insert into visits values (1, 1, ?)", THEN)
    history.close()
    hindsight = Hindsight(compile_matcher(RULES, b"secret"), 0, _sieving)
    assert _titles(look_back(path, hindsight)) == ["profile"]


def test_a_history_without_its_pages_is_counted_and_meets_nothing(
    tmp_path: Path,
) -> None:
    history = ChromiumHistory(tmp_path / "History")
    history.add(MET, at=THEN)
    history.run("drop table urls")
    history.close()
    hindsight = Hindsight(compile_matcher(RULES, b"secret"), 0, _sieving)
    past = look_back(tmp_path / "History", hindsight)

    assert (past.span.count, past.span.oldest) == (1, THEN)
    assert past.meetings == ()


def test_a_process_that_is_lost_on_the_way_is_told(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    history.add(PROFILE, at=THEN)
    history.close()

    def lost(sample: bytes) -> Sieve:
        raise LostShareError(len(sample))

    with pytest.raises(TroubleError) as raised:
        look_back(path, Hindsight(CanaryMatcher(), 0, lost))
    assert raised.value.said == "A process that read along ended too early."


def test_a_file_that_is_no_history_is_told(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.write_text("not a database" * 99)

    with pytest.raises(TroubleError, match="no SQLite database"):
        look_back(path, Hindsight(CanaryMatcher()))
