"""How a pause's process is started."""

import pytest

from walkaway_daemon.pause.pause_command import has_screen, kept_here, pause_command

SESSION = {"DISPLAY": ":1", "HOME": "/home/u", "XAUTHORITY": "/x"}


def test_a_free_guard_starts_it_itself() -> None:
    assert pause_command("/py", SESSION, sandboxed=False) == [
        "/py", "-P", "-m", "walkaway_daemon.pause",
    ]  # fmt: skip


def test_a_sandboxed_guard_asks_the_user_manager_with_what_a_screen_needs() -> None:
    assert pause_command("/py", SESSION, sandboxed=True) == [
        "systemd-run", "--user", "--quiet", "--collect",
        "--service-type=exec", "--pipe",
        "--setenv=DISPLAY=:1", "--setenv=XAUTHORITY=/x", "--",
        "/py", "-P", "-m", "walkaway_daemon.pause",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("platform", "environment", "seen"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": "elsewhere.example:0"}, False),
        ("linux", {"DISPLAY": "localhost:10.0"}, True),
        ("linux", {}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
        ("plan9", {"DISPLAY": ":0"}, False),
    ],
)
def test_a_screen_is_known_by_the_session(
    *, platform: str, environment: dict[str, str], seen: bool
) -> None:
    assert has_screen(platform, environment) is seen


@pytest.mark.parametrize(
    ("display", "kept"),
    [
        ("", ""),
        (":0", ":0"),
        ("localhost:10.0", "localhost:10.0"),
        ("elsewhere.example:0", ""),
    ],
)
def test_no_form_of_a_pause_is_sent_to_another_machine(display: str, kept: str) -> None:
    told = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": display}

    assert kept_here(told) == {**told, "DISPLAY": kept}
