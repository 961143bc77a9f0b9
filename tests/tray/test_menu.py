"""The menu, drawn as text and compared whole."""

from dataclasses import replace

from walkaway_rules.status import Status
from walkaway_tray.menu import Branch, Choice, Deed, Entry, Gap, Sentence, menu

STATUS = Status(23, 57, 60, 34, 1, 48)


def drawn(entries: tuple[Entry, ...], indent: str = "") -> str:
    return "\n".join(_line(entry, indent) for entry in entries)


def _line(entry: Entry, indent: str) -> str:
    match entry:
        case Gap():
            return f"{indent}---"
        case Sentence(text):
            return f"{indent}({text})"
        case Choice(text, deed):
            return f"{indent}{text} -> {deed.value}"
        case Branch(text, below):
            return f"{indent}{text}:\n{drawn(below, indent + '  ')}"


def test_a_guarding_guard_offers_everything() -> None:
    assert (
        drawn(menu(STATUS))
        == """\
23 days in a row -> read
57 of 60 days kept -> read
Best run: 34 days -> read
Turned away once today, 48 times in all -> read
---
I feel the pull -> pull
Open -> open
---
Edit rules -> edit
Pause the guard:
  (It begins after the wait you promised yourself)
  ---
  For 15 minutes -> rest quarter
  For an hour -> rest hour
  Until the day is over -> rest day
---
Quit tray -> quit"""
    )


def test_a_pause_that_waits_can_be_taken_back() -> None:
    resting = replace(STATUS, resting="A pause of an hour begins tomorrow at 14:00")

    assert """\
Pause the guard:
  (A pause of an hour begins tomorrow at 14:00)
  ---
  Take it back -> take back
---""" in drawn(menu(resting))


def test_limits_are_said() -> None:
    limited = replace(STATUS, limits=("Private windows are not seen.",))

    assert """\
What it cannot see:
  Private windows are not seen. -> read
---
Quit tray -> quit""" in drawn(menu(limited))


def test_without_a_guard_it_can_be_started() -> None:
    assert (
        drawn(menu(None))
        == """\
Not guarding right now -> read
---
Start the guard -> start
Open -> open
---
Edit rules -> edit
---
Quit tray -> quit"""
    )


def test_a_discreet_menu_is_neutral_throughout() -> None:
    discreet = replace(STATUS, discreet=True)

    assert (
        drawn(menu(discreet))
        == """\
23 days in a row -> read
57 of 60 days kept -> read
Best run: 34 days -> read
Counted once today, 48 times in all -> read
---
A quiet minute -> pull
Open -> open
---
Settings -> edit
Rest:
  (It begins after a while)
  ---
  For 15 minutes -> rest quarter
  For an hour -> rest hour
  Until the day is over -> rest day
---
Quit -> quit"""
    )


def test_every_deed_can_be_reached() -> None:
    resting = replace(STATUS, resting="It rests")
    waiting = replace(STATUS, pending=("J: in 24 hours",), hold_offered=True)
    each_status = (STATUS, resting, waiting, None)
    everything = "\n".join(drawn(menu(each)) for each in each_status)

    assert not [deed for deed in Deed if f"-> {deed.value}" not in everything]


def test_changes_that_wait_can_be_taken_back() -> None:
    waiting = replace(STATUS, pending=("J: a whisper instead of a hold (in 24 hours)",))

    assert """\
Edit rules -> edit
What waits:
  (J: a whisper instead of a hold (in 24 hours))
  ---
  Take it back -> keep
Pause the guard:""" in drawn(menu(waiting))
    assert """\
Waiting:
  Take it back -> keep
""" in drawn(menu(replace(waiting, discreet=True)))


def test_a_hold_is_offered_where_it_would_be_kind() -> None:
    assert """\
I feel the pull -> pull
Hold until tomorrow -> hold
Open -> open
""" in drawn(menu(replace(STATUS, hold_offered=True)))
