"""`walkaway review`, before a guard among fakes."""

import json
from dataclasses import replace

import pytest

from daemon.fake_house import FakeHouse
from walkaway_daemon.cli import main
from walkaway_daemon.command_line.parser import parse
from walkaway_daemon.commands.review_command import Channel, Wish, review
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.control.message import (
    AskRecent,
    RecentSaid,
    Refused,
    Reply,
    Request,
)
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.deciding.answer import Answer

RULES = """\
walkaway: 1
people:
  - {alias: J, names: [Jane Doe], handles: [jane.doe_91]} # mine
"""


class Desk:
    """A guard that noticed two looks, and what a command may ask of it."""

    def __init__(self) -> None:
        house = FakeHouse()
        self._reception = Reception(
            house.guard, house.rules, house.clock, lambda: None, house.graduating
        )
        house.guard.begin()
        house.visit()
        house.turn()
        house.notifier.answer(Answer.GO_ON)
        house.turns(1, 3600)
        house.start_app(70)
        house.turn()
        paths = find_paths()
        paths.config.mkdir(parents=True)
        paths.rules.write_text(RULES)
        self.rules = paths.rules

    def ask(self, request: Request) -> Reply | None:
        reply = self._reception.answer(request)
        if isinstance(reply, Refused):
            raise TroubleError(reply.said)
        return reply


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_was_noticed_is_listed(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(Wish(), desk.ask) == 0
    assert capsys.readouterr().out == (
        """\
  1  2026-11-23 14:00  Chat, an app: still open
  2  2026-11-23 13:00  J, a profile: you looked

`walkaway review NUMBER mistake`, `not-me` or `needed` corrects one, and `undo` \
takes that back.
"""
    )


def test_it_is_listed_for_programs(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(as_json=True), desk.ask)
    first, second = json.loads(capsys.readouterr().out)

    assert first["alias"] == "Chat"
    assert second == {
        "urge": f"{1:032x}",
        "alias": "J",
        "sort": "person",
        "sign": "profile",
        "said": "a profile",
        "why": "This is a page of J.",
        "at": "2026-11-23T13:00",
        "outcome": "went_on",
    }


def test_a_mistake_is_explained_and_an_exception_offered(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(Wish(2, "mistake"), desk.ask) == 0
    assert capsys.readouterr().out == (
        """\
✓ Thank you. It counts as a mistake of Walkaway's, not as yours.
  This is a page of J.
  `walkaway review 2 mistake --except` leaves it alone whenever it is a profile.
"""
    )
    assert desk.rules.read_text() == RULES


def test_a_correction_is_taken_back(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(2, "not-me"), desk.ask)
    capsys.readouterr()
    assert review(Wish(2, "undo"), desk.ask) == 0
    assert capsys.readouterr().out == (
        "✓ That is taken back. It stands as it was noticed.\n"
    )

    review(Wish(), desk.ask)
    assert "J, a profile: you looked" in capsys.readouterr().out


def test_an_exception_is_written_and_waits(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(2, "mistake", excepted=True), desk.ask)

    assert desk.rules.read_text() == RULES.replace("{", "{except: [profile], ")
    assert capsys.readouterr().out.endswith(
        "  It is in rules.yaml, and waits as you promised yourself;"
        " `walkaway promise` shows for how long.\n"
    )


def test_an_exception_for_a_common_word_holds_at_once(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.rules.write_text("walkaway: 1\npeople: [{alias: J, names: [Rose]}]\n")
    reply = desk.ask

    def searched(request: Request) -> Reply | None:
        told = reply(request)
        if not isinstance(told, RecentSaid):
            return told
        return RecentSaid(tuple(replace(one, sign="search") for one in told.recent))

    review(Wish(2, "mistake", excepted=True), searched)

    assert capsys.readouterr().out.endswith(
        "  The exception is in rules.yaml and holds at once: it was a common word.\n"
    )


def test_a_search_that_is_met_again_is_not_promised_to_be_known(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = desk.ask

    def longed(request: Request) -> Reply | None:
        told = reply(request)
        if not isinstance(told, RecentSaid):
            return told
        longing = (replace(one, sort="searches", sign="longing") for one in told.recent)
        return RecentSaid(tuple(longing))

    review(Wish(2, "mistake"), longed)

    assert capsys.readouterr().out.endswith(
        "  The same may be met again: what it was is kept nowhere by which it could be"
        " known.\n"
    )


def test_somebody_else_is_only_thanked_for(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(1, "not-me"), desk.ask)

    assert capsys.readouterr().out == (
        "✓ Thank you. It was somebody else, so it is not counted.\n"
    )


def test_needed_contact_asks_for_its_channel(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(2, "needed"), desk.ask)

    assert capsys.readouterr().out == (
        """\
✓ Thank you. It was contact that had to be, so it is not counted.
  Such contact can be let through from now on: \
`walkaway review 2 needed --site`, or --mail, --phone or --app, asks which.
"""
    )


def test_an_app_that_was_needed_has_no_channel_to_allow(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    review(Wish(1, "needed"), desk.ask)

    assert capsys.readouterr().out.count("\n") == 1


def test_a_channel_is_written_and_waits(desk: Desk) -> None:
    channel = Channel(site="family.example", phone="+1 202 555 0143")
    review(Wish(2, "needed", channel), desk.ask)

    assert desk.rules.read_text() == RULES.replace(
        "{", '{needed: [{site: "family.example", phone: "+1 202 555 0143"}], '
    )


def test_a_channel_without_a_word_is_asked_for(desk: Desk) -> None:
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return f" {len(asked)}@family.example "

    channel = Channel(site="family.example", mail="")
    review(Wish(2, "needed", channel), desk.ask, answer)

    assert asked == ["Which mail address may it be? "]
    assert '{site: "family.example", mail: "1@family.example"}' in (
        desk.rules.read_text()
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Nothing was typed, so nothing was changed."),
        (
            "12",
            (
                "`--phone` was not taken: a telephone number has 7 to 15 digits;"
                " write it with the code of its country."
            ),
        ),
    ],
)
def test_what_was_asked_for_is_checked_as_well(
    desk: Desk, typed: str, said: str
) -> None:
    with pytest.raises(TroubleError) as caught:
        review(Wish(2, "needed", Channel(phone="")), desk.ask, lambda _: typed)

    assert caught.value.said == said
    assert desk.rules.read_text() == RULES
    assert "needed" not in _outcomes(desk)


def test_the_command_line_asks_where_an_option_stands_alone() -> None:
    chosen = parse(["review", "2", "needed", "--phone", "--mail", "a@b.example"])

    assert (chosen.phone, chosen.mail, chosen.site) == ("", "a@b.example", None)


def test_a_guard_that_goes_away_meanwhile_is_told(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    def gone(request: Request) -> Reply | None:
        return desk.ask(request) if isinstance(request, AskRecent) else None

    wish = Wish(2, "needed", Channel(site="family.example"))

    assert review(wish, gone) == 3
    assert capsys.readouterr().err.startswith("✗ The guard is not running.\n")
    assert desk.rules.read_text() == RULES


def test_what_the_rules_say_already_is_not_written_twice(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    wish = Wish(2, "needed", Channel(site="family.example"))
    review(wish, desk.ask)
    once = desk.rules.read_text()
    capsys.readouterr()
    review(wish, desk.ask)

    assert desk.rules.read_text() == once
    assert capsys.readouterr().out == (
        "✓ It is noted like that already.\n"
        "  rules.yaml says so already; `walkaway promise` shows whether it waits.\n"
    )


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish(2), "What it was is not said."),
        (Wish(0, "mistake"), "There is no moment of that number."),
        (Wish(3, "mistake"), "There is no moment of that number."),
        (Wish(1, "mistake", excepted=True), "The rules have no exception for that."),
        (Wish(2, "not-me", excepted=True), "The rules have no exception for that."),
        (
            Wish(2, "mistake", Channel(site="a.example")),
            "The channel belongs to `needed`.",
        ),
        (
            Wish(1, "needed", Channel(site="a.example")),
            "The rules have no exception for that.",
        ),
        (
            Wish(2, "needed", Channel(site="foo")),
            "`--site` was not taken: this is not a site; write it like `example.com`.",
        ),
        (
            Wish(2, "needed", Channel(mail="nonsense")),
            (
                "`--mail` was not taken: this is not a mail address;"
                " write it like `name@site.example`."
            ),
        ),
        (
            Wish(2, "needed", Channel(phone="12")),
            (
                "`--phone` was not taken: a telephone number has 7 to 15 digits;"
                " write it with the code of its country."
            ),
        ),
    ],
)
def test_what_makes_no_sense_changes_nothing(desk: Desk, wish: Wish, said: str) -> None:
    before = desk.ask
    with pytest.raises(TroubleError) as caught:
        review(wish, before)

    assert caught.value.said == said
    assert desk.rules.read_text() == RULES
    assert "disputed" not in _outcomes(desk)


def test_where_the_rules_cannot_be_added_to_nothing_is_noted_either(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.rules.write_text("people: 3")
    with pytest.raises(TroubleError, match="cannot be used"):
        review(Wish(2, "needed", Channel(site="family.example")), desk.ask)

    assert capsys.readouterr().out == ""
    assert "needed" not in _outcomes(desk)


def _outcomes(desk: Desk) -> list[str]:
    reply = desk.ask(AskRecent())
    assert isinstance(reply, RecentSaid)
    return [one.outcome for one in reply.recent]


def test_without_anything_noticed_that_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert review(Wish(), lambda _: RecentSaid(())) == 0
    assert capsys.readouterr().out == "Nothing was noticed in the last seven days.\n"


def test_looking_back_takes_a_guard(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review"]) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )
