"""What a guard answers is said in the person's language."""

from dataclasses import replace

import pytest

from walkaway_daemon.control.message import (
    Done,
    FindingsSaid,
    RecentSaid,
    Refused,
    Reply,
    StatusSaid,
)
from walkaway_daemon.control.replies import reply_in
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.remembered import Remembered
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import said
from walkaway_rules.words.limits import STOPPING, not_noted

GERMAN = choose_tongue({"LANG": "de_DE.UTF-8"})
STATUS = StatusSaid(Status(1, 1, 1, 1, 0, 0, 0))


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Done(STOPPING), Done("Die Wache hört auf.")),
        (Done("Thank you."), Done("Thank you.")),
        (
            Refused(not_noted(said("There is no ledger yet."))),
            Refused("Es gibt noch kein Logbuch. Nichts hat sich geändert."),
        ),
        (
            FindingsSaid((Finding("Tray", Sight.BLIND, "There is no ledger yet."),)),
            FindingsSaid(
                (Finding("Symbol", Sight.BLIND, "Es gibt noch kein Logbuch."),)
            ),
        ),
        (STATUS, STATUS),
    ],
)
def test_a_reply_is_said_in_german(reply: Reply, told: Reply) -> None:
    assert reply_in(GERMAN, reply) == told


def test_a_moment_is_told_in_german_and_its_alias_is_not_touched() -> None:
    why = said("This is a page of {alias}.", alias="a song")
    one = Remembered("u", "a song", "person", "profile", said("a profile"), why, "", "")

    told = reply_in(GERMAN, RecentSaid((one,)))

    assert isinstance(told, RecentSaid)
    assert (told.recent[0].alias, told.recent[0].said, told.recent[0].why) == (
        "a song", "ein Profil", "Das ist eine Seite von „a song“.",
    )  # fmt: skip


def test_what_has_no_alias_of_its_own_is_called_in_german() -> None:
    one = Remembered("u", said("searches"), "searches", "longing", "", "", "", "")

    told = reply_in(GERMAN, RecentSaid((one,)))

    assert told == RecentSaid((replace(one, alias="Suchen"),))
