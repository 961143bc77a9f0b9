"""What Flatpak, Snap and AppImage call the program inside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.processes.packers import (
    appimage_name,
    cgroup_names,
    flatpak_name,
    is_mounted_image,
)

INFO = b"""[Application]
name=org.telegram.desktop
runtime=runtime/org.freedesktop.Platform/x86_64/23.08

[Instance]
instance-id=2713048712
name=not.this.one
"""
UUID = "3c8f8d3a-53a3-4f3c-8a55-3f0f5f2b9d11"


def group(last: str) -> bytes:
    return (
        f"0::/user.slice/user-1000.slice/user@1000.service/app.slice/{last}\n".encode()
    )


def test_a_sandbox_says_whose_it_is() -> None:
    assert flatpak_name(INFO) == "org.telegram.desktop"


@pytest.mark.parametrize(
    "info",
    [
        b"",
        b"[Runtime]\nname=org.freedesktop.Platform\n",
        b"[Application]\n[Instance]\nname=other\n",
        b"[Application]\nname=\xff\xfe\n",
        b"[Application]\nname=a b\n",
    ],
)
def test_what_is_no_app_has_no_name(info: bytes) -> None:
    assert flatpak_name(info) == ""


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("app-flatpak-org.telegram.desktop-4711.scope", ["org.telegram.desktop"]),
        ("app-flatpak-com.slack.Slack-12.scope", ["com.slack.Slack"]),
        (r"app-flatpak-org.a\x2db.C-12.scope", ["org.a-b.C"]),
        (f"snap.telegram-desktop.telegram-desktop-{UUID}.scope", ["telegram-desktop"]),
        (f"snap.whatsdesk.whatsdesk.{UUID}.scope", ["whatsdesk"]),
        (
            f"snap.signal-desktop.tray-icon-{UUID}.scope",
            ["signal-desktop", "signal-desktop.tray-icon"],
        ),
        ("snap.cups.cupsd.service", ["cups", "cups.cupsd"]),
        ("app-org.kde.konsole-8f2a.scope", []),
        ("app-gnome-org.gnome.Terminal-77.scope", []),
        ("session-2.scope", []),
        ("", []),
    ],
)
def test_a_group_is_named_after_its_app(last: str, names: list[str]) -> None:
    assert cgroup_names(group(last)) == names


def test_older_systems_have_many_groups() -> None:
    text = b"12:pids:/user.slice\n1:name=systemd:/x/app-flatpak-a.B-3.scope\n0::/\n"

    assert cgroup_names(text) == ["a.B"]


def test_an_image_is_called_as_its_file() -> None:
    environ = b"HOME=/home/x\0APPIMAGE=/home/x/Apps/Telegram-5.1.AppImage\0ARGV0=x\0"

    assert appimage_name(environ) == "Telegram-5.1.AppImage"
    assert appimage_name(b"NOT_APPIMAGE=/x/y\0") == ""
    assert appimage_name(b"") == ""


def test_only_what_runs_from_an_image_is_looked_at_more_closely() -> None:
    assert is_mounted_image("/run/x/.mount_TelegrQx1Yz2/usr/bin/telegram")
    assert is_mounted_image("/run/x/appimage_extracted_0a1b/usr/bin/telegram")
    assert not is_mounted_image("/usr/bin/telegram-desktop")


@given(st.binary(max_size=300))
def test_any_bytes_end_in_names_or_in_nothing(data: bytes) -> None:
    for name in (
        flatpak_name(b"[Application]\n" + data),
        appimage_name(b"APPIMAGE=" + data),
        *cgroup_names(data),
    ):
        assert "/" not in name
        assert "\0" not in name
