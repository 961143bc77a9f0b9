import os
from pathlib import Path
from shutil import rmtree

import pytest

from daemon.closed_folders import closed
from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.interest import Interest, in_database
from walkaway_daemon.sensors.history.browsers.profiles import Profiles, Surroundings
from walkaway_daemon.sensors.history.browsers.running import Root

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


def _profiles(home: Path, platform: str = "linux") -> Profiles:
    return Profiles(Surroundings(home, platform, {}))


def _touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def _found(profiles: Profiles) -> list[tuple[str, str, int]]:
    return [
        (found.family.name, found.path.parent.name, found.profile)
        for found in profiles.databases()
    ]


def test_a_home_without_browsers_has_no_histories(tmp_path: Path) -> None:
    assert _found(_profiles(tmp_path)) == []


def test_all_profiles_of_all_browsers_are_found_and_numbered(tmp_path: Path) -> None:
    _touch(
        tmp_path / ".config/chromium/Profile 1/History",
        tmp_path / ".config/chromium/Default/History",
        tmp_path / ".config/chromium/System Profile/Other",
        tmp_path / ".config/opera/History",
        tmp_path / ".mozilla/firefox/b.own/places.sqlite",
        tmp_path / ".config/mozilla/firefox/a.own/places.sqlite",
        tmp_path / ".mozilla/firefox/Crash Reports/places.sqlite",
        tmp_path / ".var/app/org.mozilla.firefox/.mozilla/firefox/c/places.sqlite",
        tmp_path / ".local/share/epiphany/ephy-history.db",
        tmp_path / ".local/share/org.gnome.Epiphany.WebApp-1/ephy-history.db",
    )
    assert _found(_profiles(tmp_path)) == [
        ("Chromium", "Default", 1),
        ("Chromium", "Profile 1", 2),
        ("Opera", "opera", 1),
        ("Firefox", "a.own", 1),
        ("Firefox", "b.own", 2),
        ("Firefox", "c", 3),
        ("Epiphany", "epiphany", 1),
        ("Epiphany web app", "org.gnome.Epiphany.WebApp-1", 1),
    ]


def test_a_profile_that_firefox_keeps_elsewhere_is_found(tmp_path: Path) -> None:
    elsewhere = tmp_path / "disk" / "profile"
    _touch(elsewhere / "places.sqlite", tmp_path / ".mozilla/firefox/profiles.ini")
    (tmp_path / ".mozilla/firefox/profiles.ini").write_text(
        f"[Profile0]\nIsRelative=0\nPath={elsewhere}\n"
        "[Profile1]\nIsRelative=0\nPath=/nowhere/at/all\n"
    )
    profiles = _profiles(tmp_path)
    assert _found(profiles) == [("Firefox", "profile", 1)]
    assert elsewhere in profiles.interests()


def test_a_history_that_two_paths_lead_to_is_found_once(tmp_path: Path) -> None:
    _touch(tmp_path / ".mozilla/firefox/own/places.sqlite")
    (tmp_path / ".config/mozilla").mkdir(parents=True)
    (tmp_path / ".config/mozilla/firefox").symlink_to(tmp_path / ".mozilla/firefox")
    assert _found(_profiles(tmp_path)) == [("Firefox", "own", 1)]


def test_a_history_that_only_a_link_leads_to_is_followed_where_it_lies(
    tmp_path: Path,
) -> None:
    _touch(tmp_path / "kept/own.sqlite")
    profile = tmp_path / ".mozilla/firefox/own"
    profile.mkdir(parents=True)
    (profile / "places.sqlite").symlink_to(tmp_path / "kept/own.sqlite")
    profiles = _profiles(tmp_path)
    assert [found.path for found in profiles.databases()] == [
        tmp_path / "kept/own.sqlite"
    ]
    interests = profiles.interests()
    assert interests[tmp_path / "kept"] == in_database("own.sqlite")
    assert interests[profile].wants("places.sqlite", folder=False)


@pytest.mark.parametrize(
    ("platform", "path"),
    [
        ("darwin", "Library/Application Support/Google/Chrome/Default/History"),
        ("darwin", "Library/Application Support/Firefox/Profiles/a/places.sqlite"),
        ("darwin", "Library/Safari/History.db"),
        ("win32", "AppData/Local/Google/Chrome/User Data/Default/History"),
        ("win32", "AppData/Roaming/Mozilla/Firefox/Profiles/a/places.sqlite"),
    ],
)
def test_other_platforms_have_other_folders(
    tmp_path: Path, platform: str, path: str
) -> None:
    _touch(tmp_path / path)
    assert len(_found(_profiles(tmp_path, platform))) == 1


def test_without_browsers_only_the_way_to_them_is_watched(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    interests = _profiles(tmp_path).interests()
    assert set(interests) == {tmp_path, tmp_path / ".config"}
    assert interests[tmp_path].wants(".mozilla", folder=True)
    assert interests[tmp_path].wants("snap", folder=True)
    assert not interests[tmp_path].wants("Documents", folder=True)
    assert interests[tmp_path / ".config"].wants("google-chrome", folder=True)


def test_profiles_and_the_folders_above_them_are_watched(tmp_path: Path) -> None:
    root = tmp_path / ".config/chromium"
    (root / "Default").mkdir(parents=True)
    interests = _profiles(tmp_path).interests()
    sessions = Interest(frozenset({"Sessions"}))
    assert interests[root / "Default"] == in_database("History") | sessions
    assert interests[root] == Interest(
        frozenset({"profiles.ini"}), any_folder=True, written=True
    )


def test_the_session_of_a_chromium_is_watched_once_it_is_there(tmp_path: Path) -> None:
    sessions = tmp_path / ".config/chromium/Default/Sessions"
    sessions.mkdir(parents=True)
    wanted = _profiles(tmp_path).interests()[sessions]
    assert wanted.wants("Session_13440373629915973", folder=False)
    assert not wanted.wants("Tabs_13440373629915973", folder=False)


@posix
@pytest.mark.parametrize("folder", ["chromium", "chromium/Default"])
def test_a_folder_that_may_not_be_looked_into_may_hold_a_history(
    tmp_path: Path, folder: str
) -> None:
    _touch(tmp_path / ".config/chromium/Default/History")
    with closed(tmp_path / ".config" / folder):
        [found] = _profiles(tmp_path).databases()
    assert found.family.name == "Chromium"
    assert found.path == tmp_path / ".config" / folder / "History"
    assert _found(_profiles(tmp_path)) == [("Chromium", "Default", 1)]


def test_a_folder_that_leads_nowhere_is_passed_over(tmp_path: Path) -> None:
    loop = tmp_path / ".config"
    loop.symlink_to(loop)
    assert _found(_profiles(tmp_path)) == []
    assert set(_profiles(tmp_path).interests()) == {tmp_path}


def test_a_history_that_is_no_database_is_found_all_the_same(tmp_path: Path) -> None:
    _touch(tmp_path / ".local/share/konqueror/konq_history")
    assert _found(_profiles(tmp_path)) == [("Konqueror", "konqueror", 1)]


def _root(folder: Path) -> Root:
    chromium = next(family for family in FAMILIES if family.name == "Chromium")
    return Root(chromium, folder)


def test_a_profile_of_chromium_may_have_any_name(tmp_path: Path) -> None:
    _touch(tmp_path / ".config/chromium/Of my own/History")
    assert _found(_profiles(tmp_path)) == [("Chromium", "Of my own", 1)]


def test_a_folder_that_a_running_browser_named_is_looked_at_too(tmp_path: Path) -> None:
    profiles = _profiles(tmp_path)
    folder = tmp_path / "elsewhere"
    assert profiles.add(_root(folder))
    assert not profiles.add(_root(folder))
    assert not profiles.add(_root(tmp_path / ".config/chromium"))
    assert profiles.interests()[tmp_path].wants("elsewhere", folder=True)
    _touch(folder / "Default/History")
    assert _found(profiles) == [("Chromium", "Default", 1)]
    assert [found.passing for found in profiles.databases()] == [True]
    assert folder / "Default" in profiles.interests()


def test_such_a_folder_is_forgotten_when_it_goes_and_not_before_it_came(
    tmp_path: Path,
) -> None:
    profiles = _profiles(tmp_path)
    folder = tmp_path / "elsewhere"
    profiles.add(_root(folder))
    profiles.forget_gone()
    folder.mkdir()
    assert folder in profiles.interests()
    profiles.forget_gone()
    folder.rmdir()
    profiles.forget_gone()
    assert not profiles.interests()[tmp_path].wants("elsewhere", folder=True)


def test_of_many_such_folders_the_newest_are_kept(tmp_path: Path) -> None:
    profiles = _profiles(tmp_path)
    for number in range(40):
        profiles.add(_root(tmp_path / f"profile{number}"))
    wanted = profiles.interests()[tmp_path]
    kept = [n for n in range(40) if wanted.wants(f"profile{n}", folder=True)]
    assert kept == list(range(8, 40))


def test_one_that_is_there_outlives_many_that_never_were(tmp_path: Path) -> None:
    profiles = _profiles(tmp_path)
    _touch(tmp_path / "real/Default/History")
    profiles.add(_root(tmp_path / "real"))
    for number in range(40):
        profiles.add(_root(tmp_path / f"profile{number}"))

    (found,) = profiles.databases()
    assert found.path == tmp_path / "real/Default/History"


def test_where_all_of_many_are_gone_none_else_has_to_go(tmp_path: Path) -> None:
    profiles = _profiles(tmp_path)
    folders = [tmp_path / "drive" / str(number) for number in range(32)]
    for folder in folders:
        folder.mkdir(parents=True)
        profiles.add(_root(folder))
    profiles.forget_gone()
    rmtree(tmp_path / "drive")
    _touch(tmp_path / "new/Default/History")

    assert profiles.add(_root(tmp_path / "new"))
    (found,) = profiles.databases()
    assert found.path == tmp_path / "new/Default/History"


def test_what_firefox_lists_beside_its_folder_is_found(tmp_path: Path) -> None:
    support = tmp_path / "Library/Application Support/Firefox"
    _touch(support / "Odd/own/places.sqlite", support / "Profiles/a/places.sqlite")
    (support / "profiles.ini").write_text(
        "[Profile0]\nIsRelative=1\nPath=Odd/own\n"
        "[Profile1]\nIsRelative=1\nPath=Profiles/a\n"
    )
    assert _found(_profiles(tmp_path, "darwin")) == [
        ("Firefox", "a", 1),
        ("Firefox", "own", 2),
    ]
