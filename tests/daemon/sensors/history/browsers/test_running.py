from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

import pytest

from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.running import roots_of, unread_browser
from walkaway_rules.observation import ProcessStarted

_PID = 7
_NONE: Mapping[str, str] = MappingProxyType({})


def _roots(
    path: str, *words: str, name: str = "", settings: Mapping[str, str] = _NONE
) -> list[tuple[str, str, str]]:
    """Return family, folder and patterns of what a program that was started keeps."""
    command = (path, *words)
    process = ProcessStarted(_PID, name or PurePosixPath(path).name, path, command)
    folders, told = {_PID: "/home/j/work"}, {_PID: settings}
    found = roots_of(process, folders.__getitem__, told.__getitem__)
    return [
        (root.family.name, str(root.folder), " ".join(root.family.profiles))
        for root in found
    ]


_ALL = ". Default Profile *"


@pytest.mark.parametrize(
    ("path", "word", "expected"),
    [
        ("/usr/lib/chromium/chromium", "--user-data-dir=/x y", ("Chromium", "/x y")),
        ("/opt/google/chrome/chrome", "--user-data-dir=/x", ("Chrome", "/x")),
        ("/opt/google/chrome/chrome", "-user-data-dir=/x", ("Chrome", "/x")),
        ("/opt/brave.com/brave/brave", "--user-data-dir=/x", ("Brave", "/x")),
        (
            "/opt/vivaldi/vivaldi-bin",
            "--user-data-dir=p",
            ("Vivaldi", "/home/j/work/p"),
        ),
    ],
)
def test_a_chromium_names_its_folder_in_one_word(
    path: str, word: str, expected: tuple[str, str]
) -> None:
    assert _roots(path, "--no-first-run", word) == [(*expected, _ALL)]
    assert _roots(path, "--user-data-dir", "/x") == []


@pytest.mark.parametrize(
    "words", [("--profile", "/x"), ("-profile", "/x"), ("-Profile=/x",)]
)
def test_a_firefox_names_its_profile_in_the_next_word(words: tuple[str, ...]) -> None:
    path = "/usr/lib/firefox-esr/firefox-esr"
    assert _roots(path, "--no-remote", *words) == [("Firefox", "/x", ".")]


def test_a_firefox_without_a_folder_may_carry_its_profiles_with_it() -> None:
    folder = "/home/j/tor-browser/Browser"
    assert _roots(f"{folder}/firefox.real", "--class", "Tor Browser") == [
        ("Tor Browser", f"{folder}/TorBrowser/Data/Browser", "*"),
        ("Tor Browser", f"{folder}/MullvadBrowser/Data/Browser", "*"),
    ]


def test_a_browser_that_is_run_by_an_interpreter_is_known() -> None:
    path = "/usr/bin/python3.11"
    found = _roots(path, "/usr/bin/qutebrowser", "--basedir", "/x")
    assert found == [("qutebrowser", "/x", "data")]
    assert _roots(path, "/usr/bin/qutebrowser", "-B", "/x") == found
    assert _roots(path, "/usr/bin/qutebrowser", "-B/x") == found


@pytest.mark.parametrize("word", ["-T", "--temp-basedir"])
@pytest.mark.parametrize(
    ("settings", "folder"),
    [({"HOME": "/home/j"}, "/tmp"), ({"TMPDIR": "/home/j/t"}, "/home/j/t")],  # noqa: S108
)
def test_a_qutebrowser_for_once_is_looked_for_among_what_is_passing(
    word: str, settings: dict[str, str], folder: str
) -> None:
    path = "/usr/bin/qutebrowser"
    found = [("qutebrowser", folder, "qutebrowser-basedir-*/data")]
    assert _roots(path, word, settings=settings) == found
    assert _roots(path, word) == []


def test_a_chromium_may_be_told_of_its_folder_by_the_environment() -> None:
    path = "/opt/vivaldi/vivaldi-bin"
    own = {"HOME": "/home/j", "CHROME_USER_DATA_DIR": "/x"}
    found = [each[1:] for each in _roots(path, settings=own)]
    assert found[0] == ("/x", _ALL)
    assert _roots(path, "--user-data-dir=/y", settings=own) == [("Vivaldi", "/y", _ALL)]

    config = {"HOME": "/home/j", "CHROME_CONFIG_HOME": "/c", "XDG_CONFIG_HOME": "/d"}
    found = [each[1:] for each in _roots(path, settings=config)]
    assert found[0] == ("/c/vivaldi", "Default Profile *")


def test_a_browser_may_have_a_home_of_its_own() -> None:
    carried = {"HOME": "/home/j/Chat.AppImage.home", "XDG_DATA_HOME": "relative"}
    found = _roots("/tmp/.mount_x/zen", settings=carried)  # noqa: S108
    assert ("Zen", "/home/j/Chat.AppImage.home/.zen", "*") in found
    assert _roots("/usr/bin/epiphany", settings={"HOME": "relative"}) == []


def test_an_epiphany_names_the_folder_of_its_profile() -> None:
    assert _roots("/usr/bin/epiphany", "--profile=/x") == [("Epiphany", "/x", ".")]


@pytest.mark.parametrize("program", ["chromium", "firefox", "epiphany", "qutebrowser"])
def test_a_browser_that_shows_no_command_keeps_nothing_known(program: str) -> None:
    process = ProcessStarted(_PID, program, "", ())

    assert [*roots_of(process, {_PID: ""}.__getitem__, lambda _: _NONE)] == []


def test_the_helpers_of_a_browser_are_passed_over() -> None:
    path = "/usr/lib/chromium/chromium"
    assert _roots(path, "--type=renderer", "--user-data-dir=/x") == []
    assert _roots("/usr/lib/firefox/firefox", "-contentproc", "-profile", "/x") == []


def test_other_programs_and_browsers_without_a_folder_say_nothing() -> None:
    assert _roots("/usr/bin/code", "--user-data-dir=/x") == []
    assert _roots("/usr/lib/chromium/chromium", "--no-first-run") == []
    assert _roots("/usr/bin/falkon", "--profile", "x") == []
    assert _roots("", "", name="chromium") == []


def test_a_folder_whose_place_is_not_known_says_nothing() -> None:
    command = ("chromium", "--user-data-dir=profile")
    process = ProcessStarted(_PID, "chromium", "", command)
    assert list(roots_of(process, lambda _: "", lambda _: _NONE)) == []


@pytest.mark.parametrize(
    ("path", "words", "browser"),
    [
        ("/usr/bin/w3m", (), "w3m"),
        ("/usr/bin/nyxt", (), "Nyxt"),
        ("/usr/bin/perl", ("/usr/local/bin/surf",), "surf"),
        ("/usr/bin/perl", ("x.pl", "surf"), ""),
        ("/usr/bin/firefox", (), ""),
    ],
)
def test_a_browser_whose_history_nobody_reads_is_known(
    path: str, words: tuple[str, ...], browser: str
) -> None:
    name = PurePosixPath(path).name
    assert unread_browser(ProcessStarted(_PID, name, path, (path, *words))) == browser


def test_the_last_folder_that_is_named_holds() -> None:
    found = _roots("/usr/bin/chromium", "--user-data-dir=/x", "--user-data-dir=/y")
    assert [folder for _, folder, _ in found] == ["/y"]


def test_no_program_belongs_to_two_browsers() -> None:
    programs = [name for family in FAMILIES for name in family.programs]
    assert len(programs) == len(set(programs))
    assert all(name == name.lower() for name in programs)
