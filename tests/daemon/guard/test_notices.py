"""A notice is a whisper that is no urge's."""

from walkaway_daemon.guard.notices import UNREAD, rules_notice
from walkaway_daemon.interventions.notifier import Whisper


def test_the_notice_about_the_rules_is_a_whisper() -> None:
    assert rules_notice("rules.yaml is not there.", discreet=False) == Whisper(
        urge=UNREAD,
        title="A note about your rules",
        body="rules.yaml is not there. `walkaway rules check` says more.",
        turn_back="All right",
        not_now="Later",
        discreet=False,
    )


def test_the_discreet_notice_stays_discreet() -> None:
    assert rules_notice("rules.yaml is not there.", discreet=True).discreet
