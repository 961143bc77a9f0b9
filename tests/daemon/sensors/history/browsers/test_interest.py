from pathlib import PurePosixPath

from walkaway_daemon.sensors.history.browsers.interest import (
    Interest,
    in_database,
    joined,
    on_the_way,
)


def test_a_database_is_watched_with_its_log_and_its_journal() -> None:
    interest = in_database("History")
    wanted = ["History", "History-wal", "History-journal"]
    assert all(interest.wants(name, folder=False) for name in wanted)
    assert not interest.wants("History-shm", folder=False)
    assert not interest.wants("Favicons", folder=False)
    assert not interest.wants("Folder", folder=True)


def test_on_the_way_to_a_folder_only_the_next_one_matters() -> None:
    home = PurePosixPath("/home/j")
    interest = on_the_way(home, home / ".config/google-chrome")
    assert interest == Interest(frozenset({".config"}))
    assert not interest.written


def test_a_folder_that_is_there_has_no_way_to_it() -> None:
    assert on_the_way(PurePosixPath("/a"), PurePosixPath("/a")) == Interest()


def test_any_folder_may_matter_where_files_do_not() -> None:
    interest = Interest(any_folder=True)
    assert interest.wants("Profile 2", folder=True)
    assert not interest.wants("Local State", folder=False)


def test_files_may_be_known_by_how_their_names_begin() -> None:
    interest = Interest(beginning="Session_")
    assert interest.wants("Session_1", folder=False)
    assert not interest.wants("Tabs_1", folder=False)
    assert (interest | Interest(any_folder=True)).beginning == "Session_"


def test_what_matters_in_one_folder_is_joined() -> None:
    one, two = PurePosixPath("/one"), PurePosixPath("/two")
    found = joined(
        [
            (one, in_database("History")),
            (two, Interest(frozenset({"x"}))),
            (one, Interest(any_folder=True)),
        ]
    )
    names = in_database("History").names
    assert found == {
        one: Interest(names, any_folder=True, written=True),
        two: Interest(frozenset({"x"})),
    }
