from pathlib import PurePosixPath

import pytest

from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.running import roots_of
from walkaway_rules.observation import ProcessStarted

_PID = 7


def _roots(path: str, *words: str, name: str = "") -> list[tuple[str, str, str]]:
    """Return family, folder and patterns of what a program that was started keeps."""
    command = (path, *words)
    process = ProcessStarted(_PID, name or PurePosixPath(path).name, path, command)
    found = roots_of(process, {_PID: "/home/j/work"}.__getitem__)
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


def test_an_epiphany_names_the_folder_of_its_profile() -> None:
    assert _roots("/usr/bin/epiphany", "--profile=/x") == [("Epiphany", "/x", ".")]


@pytest.mark.parametrize("program", ["chromium", "firefox", "epiphany", "qutebrowser"])
def test_a_browser_that_shows_no_command_keeps_nothing_known(program: str) -> None:
    process = ProcessStarted(_PID, program, "", ())

    assert [*roots_of(process, {_PID: ""}.__getitem__)] == []


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
    assert list(roots_of(process, lambda _: "")) == []


def test_the_last_folder_that_is_named_holds() -> None:
    found = _roots("/usr/bin/chromium", "--user-data-dir=/x", "--user-data-dir=/y")
    assert [folder for _, folder, _ in found] == ["/y"]


def test_no_program_belongs_to_two_browsers() -> None:
    programs = [name for family in FAMILIES for name in family.programs]
    assert len(programs) == len(set(programs))
    assert all(name == name.lower() for name in programs)
