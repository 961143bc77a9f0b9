"""What a watcher tells."""

from walkaway_daemon.folders.watcher import Change, Kind


def test_a_change_does_not_show_where_it_happened() -> None:
    told = repr(Change("/home/j/Pictures/Lisbon", Kind.OPENED, folder=False))

    assert "Lisbon" not in told
    assert "OPENED" in told
