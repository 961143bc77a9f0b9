"""What `status` and `doctor` print, in full."""

from dataclasses import replace

from walkaway_rules.status import Status
from walkaway_rules.words.glyphs import BAD, GOOD, PART
from walkaway_rules.words.reports import Line, doctor_report, status_report

STATUS = Status(
    streak=3, days_kept=68, days=70, best_run=40, turned_away_today=1, turned_away=9
)


def test_a_calm_day_is_short() -> None:
    assert status_report(STATUS, guarding=True) == (
        """\
✓ The guard is awake.

  3 days in a row
  68 of 70 days kept
  Best run: 40 days
  Turned away once today, 9 times in all"""
    )


def test_without_a_guard_that_is_said_first() -> None:
    waits = replace(STATUS, resting="The guard will pause.")
    for status, first in (
        (STATUS, "~ The guard is not running."),
        (waits, "~ The guard is not running. The guard will pause."),
    ):
        lines = status_report(status, guarding=False).splitlines()
        assert lines[:3] == [first, "  `walkaway start` starts it.", ""]


def test_open_moments_and_limits_are_said() -> None:
    status = replace(STATUS, open_urges=1, limits=("One.", "Two."))

    assert status_report(status, guarding=True).splitlines()[6:] == [
        "  One moment is still open.",
        "",
        "~ One.",
        "~ Two.",
    ]


def test_several_open_moments_are_counted_and_discretion_names_none() -> None:
    status = replace(STATUS, open_urges=2)
    discreet = replace(status, discreet=True)

    assert "  2 moments are still open." in status_report(status, guarding=True)
    assert "moments" not in status_report(discreet, guarding=True)


def test_a_pause_is_said_in_the_first_line() -> None:
    waits = replace(STATUS, resting="The guard will pause.")
    runs = replace(STATUS, resting="The guard pauses until 14:00.", rests=True)

    first = [
        status_report(each, guarding=True).splitlines()[0] for each in (waits, runs)
    ]
    assert first == [
        "✓ The guard is awake. The guard will pause.",
        "✓ The guard pauses until 14:00.",
    ]


def test_the_doctor_lines_everything_up() -> None:
    lines = [
        Line(GOOD, "Programs", "They are seen."),
        Line(PART, "Login", "Not at login.", "Switch it on."),
        Line(BAD, "Notifications", "None."),
    ]

    assert doctor_report(lines) == (
        """\
✓ Programs       They are seen.
~ Login          Not at login.
                 Switch it on.
✗ Notifications  None.

What is never seen:
  · Of private windows only titles are seen, if your rules ask for it or the \
browser does not mark them.
  · Other devices, such as a phone, are not seen.
  · Inside an app only its start and its end are seen, never what it shows."""
    )


def test_with_nothing_to_look_at_the_doctor_still_says_what_is_never_seen() -> None:
    assert doctor_report([]).startswith("\nWhat is never seen:")


def test_histories_that_were_found_stand_before_what_is_never_seen() -> None:
    databases = [("Firefox", "It is read."), ("Chromium", "It cannot be read.")]
    report = doctor_report([Line(GOOD, "Programs", "They are seen.")], databases)

    assert report.startswith(
        """\
✓ Programs  They are seen.

Histories on this computer:
  · Firefox: It is read.
  · Chromium: It cannot be read.

What is never seen:
"""
    )


def test_what_waits_is_told_in_the_status() -> None:
    status = replace(STATUS, pending=("A: a whisper instead of a hold (in 9 hours)",))
    report = status_report(status, guarding=True)

    assert report.endswith("\n\n· Waiting: A: a whisper instead of a hold (in 9 hours)")


def test_discreetly_only_that_something_waits_is_told() -> None:
    status = replace(STATUS, pending=("A: a whisper instead of a hold",), discreet=True)
    report = status_report(status, guarding=True)

    assert report.endswith("\n\n· A change waits.")


def test_of_many_that_say_the_same_the_first_are_shown() -> None:
    same = [Line(GOOD, f"Profile {number}", "Seen.", "") for number in range(200)]
    report = doctor_report([*same[:100], Line(BAD, "Guard", "Away."), *same[100:]])
    assert report.splitlines()[:4] == [
        "✓ Profile 0    Seen.",
        "✓ Profile 1    Seen.",
        "  · 198 more say the same.",
        "✗ Guard        Away.",
    ]
    assert "Profile 9 " not in report


def test_a_few_that_say_the_same_are_all_shown() -> None:
    report = doctor_report([Line(GOOD, f"Profile {n}", "Seen.") for n in range(5)])
    assert "more" not in report


def test_of_many_histories_a_dozen_is_named() -> None:
    found = [(f"Profile {number}", "Written 1 day ago.") for number in range(13)]
    report = doctor_report([], found)
    assert "Profile 11:" in report
    assert "  · 1 more; `--json` has it." in report
    assert "more" not in doctor_report([], found[:12])
