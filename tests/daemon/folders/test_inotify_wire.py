"""Bytes as linux/inotify.h describes them."""

from struct import pack

import pytest

from walkaway_daemon.folders.inotify_wire import Event, mask_of, read_events
from walkaway_daemon.folders.watcher import Kind


def _event(watch: int, mask: int, name: bytes = b"", length: int = 0) -> bytes:
    return pack("iIII", watch, mask, 0, length) + name.ljust(length, b"\0")


def test_several_events_with_and_without_names_are_read() -> None:
    data = _event(1, 0x100, b"a.jpg", 16) + _event(2, 0x400) + _event(3, 0x2, b"b", 8)

    assert [*read_events(data)] == [
        Event(1, 0x100, "a.jpg"),
        Event(2, 0x400, ""),
        Event(3, 0x2, "b"),
    ]


def test_an_event_does_not_show_the_name_of_a_file() -> None:
    assert repr(Event(1, 0x100, "a.jpg")) == "Event(watch=1, mask=256)"


def test_what_is_cut_off_is_left_out() -> None:
    assert [*read_events(_event(1, 0x2)[:-1])] == []


@pytest.mark.parametrize(
    ("mask", "kind"),
    [
        (0x2, Kind.CHANGED),
        (0x8, Kind.CLOSED),
        (0x20, Kind.OPENED),
        (0x40, Kind.WENT),
        (0x80, Kind.CAME),
        (0x40000100, Kind.CAME),
        (0x200, Kind.WENT),
        (0x400, Kind.WENT),
        (0x2000, Kind.WENT),
        (0x4000, None),
        (0x8000, None),
    ],
)
def test_each_event_is_of_one_kind(mask: int, kind: Kind | None) -> None:
    event = Event(1, mask, "a")

    assert event.kind is kind
    assert event.about_folder == (mask == 0x40000100)
    assert event.is_overflow == (mask == 0x4000)
    assert event.is_last == (mask == 0x8000)


def test_what_happens_without_a_name_happens_to_the_folder_itself() -> None:
    assert Event(1, 0x400, "").about_folder


def test_it_is_asked_for_what_is_wanted_and_for_folders_where_they_are_followed() -> (
    None
):
    opened = frozenset({Kind.OPENED})

    assert mask_of(opened, deep=False) == 0x21000020
    assert mask_of(opened, deep=True) == 0x210001E0
    assert mask_of(frozenset({Kind.WENT}), deep=False) == 0x21000640
