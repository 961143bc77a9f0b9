"""Programs as /proc shows them, each under what its person calls it."""

import os
from pathlib import Path

import pytest

from daemon.sensors.proc_tree import OTHERS, ProcTree
from walkaway_daemon.sensors.processes.proc_table import ProcTable
from walkaway_daemon.sensors.processes.process_table import Reach
from walkaway_rules.matching.front.programs import called, process_keys, program_key
from walkaway_rules.observation import ProcessStarted

FLATPAK = "[Application]\nname=org.telegram.desktop\n\n[Instance]\ninstance-id=1\n"
SLICE = "0::/user.slice/user-1000.slice/user@1000.service/app.slice"
UUID = "3c8f8d3a-53a3-4f3c-8a55-3f0f5f2b9d11"


@pytest.fixture
def tree(tmp_path: Path) -> ProcTree:
    return ProcTree(tmp_path)


def _look(tree: ProcTree, pid: int) -> ProcessStarted:
    seen = tree.table().look(pid)
    assert seen is not None
    return seen


def test_all_processes_have_their_id(tree: ProcTree) -> None:
    assert sorted(tree.table().pids()) == [1, 40]


def test_how_far_it_reaches_is_told_by_the_namespace_and_by_the_reader_itself(
    tree: ProcTree,
) -> None:
    assert tree.table().reach() is Reach.ALL
    spaces = tree.folder / "40" / "ns"
    spaces.mkdir()
    (spaces / "pid").symlink_to("pid:[4026531836]")
    assert tree.table().reach() is Reach.ALL
    (spaces / "pid").unlink()
    (spaces / "pid").symlink_to("pid:[4026532199]")
    assert tree.table().reach() is Reach.INSIDE
    (tree.folder / "self").unlink()
    assert tree.table().reach() is Reach.NOTHING


def test_a_process_is_seen_with_name_path_and_command(tree: ProcTree) -> None:
    path = "/usr/bin/telegram-desktop (deleted)"
    tree.begin(70, ("telegram-desktop", path, ["telegram-desktop", "--", "x y"]))

    assert _look(tree, 70) == ProcessStarted(
        70,
        "telegram-desktop",
        "/usr/bin/telegram-desktop",
        ("telegram-desktop", "--", "x y"),
    )


def test_anothers_process_and_one_that_is_gone_are_let_be(tree: ProcTree) -> None:
    tree.begin(70, ("chat", "/usr/bin/chat", ["chat"]), user=OTHERS)
    table = tree.table()

    assert (table.look(70), table.look(71)) == (None, None)


def test_a_program_that_keeps_its_memory_to_itself_is_ours_all_the_same(
    tree: ProcTree,
) -> None:
    tree.begin(70, ("chat", "/usr/bin/chat", ["chat"]))
    tree.begin(71, ("cron", "/usr/bin/cron", ["cron"]), user=0)
    tree.hide(70)
    tree.hide(71)

    assert _look(tree, 70).name == "chat"
    assert tree.table().look(71) is None


def test_what_runs_is_called_by_name_whosever_it_is(tree: ProcTree) -> None:
    tree.begin(70, ("updatedb.plocate", "/bin/u", ["u"]), user=OTHERS)

    assert sorted(tree.table().names()) == ["systemd", "updatedb.plocat", "walkaway"]


def test_age_folder_and_ancestors_are_told(tree: ProcTree) -> None:
    tree.begin(70, ("sh", "/bin/dash", ["sh"]), parent=40)
    tree.begin(71, ("chat", "/usr/bin/chat", ["chat"]), parent=70)
    table = tree.table()

    assert (table.age(71), table.age(99)) == (100.0, None)
    assert (table.folder(71), table.folder(99)) == ("/home/x", "")
    assert table.settings(99, ("HOME",)) == {}
    assert table.ancestors(71) == (70, 40, 1)
    assert table.ancestors(99) == ()


def test_a_process_that_is_its_own_ancestor_does_not_hang(tree: ProcTree) -> None:
    tree.begin(70, ("loop", "/bin/loop", ["loop"]), parent=70)

    assert tree.table().ancestors(70) == (70,) * 16


FLATPAK_INSIDE = {"root/.flatpak-info": FLATPAK}
PACKED = [
    pytest.param(
        ("telegram-deskto", "/app/bin/telegram-desktop", ["telegram-desktop"]),
        FLATPAK_INSIDE,
        "org.telegram.desktop",
        ["org.telegram.desktop", "telegram-desktop", "Telegram"],
        id="flatpak, by its sandbox",
    ),
    pytest.param(
        ("python3", "/usr/bin/python3.11", ["python3", "/app/bin/run"]),
        {"cgroup": f"{SLICE}/app-flatpak-org.gnome.Fractal-91.scope\n"},
        "org.gnome.Fractal",
        ["org.gnome.Fractal", "Fractal"],
        id="flatpak, by its group",
    ),
    pytest.param(
        ("electron", "/snap/core22/9/usr/bin/electron", ["electron", "app.asar"]),
        {"cgroup": f"{SLICE}/snap.signal-desktop.signal-desktop-{UUID}.scope\n"},
        "signal-desktop",
        ["signal-desktop"],
        id="snap",
    ),
    pytest.param(
        ("telegram", "/run/x/.mount_TelegrQx1Yz2/usr/bin/AppRun", ["telegram"]),
        {"environ": "HOME=/home/x\0APPIMAGE=/home/x/Telegram-5.1-x86_64.AppImage\0"},
        "Telegram-5.1-x86_64.AppImage",
        ["Telegram", "telegram"],
        id="appimage",
    ),
    pytest.param(
        (
            "Telegram.exe",
            "/usr/lib/wine/wine64-preloader",
            ["C:\\Program Files\\Telegram\\Telegram.exe", "-startintray"],
        ),
        {},
        "Telegram.exe",
        ["Telegram.exe", "telegram"],
        id="wine",
    ),
    pytest.param(
        (
            "electron",
            "/usr/lib/electron28/electron",
            [
                "/usr/lib/electron28/electron",
                "/usr/lib/signal-desktop/resources/app.asar",
            ],
        ),
        {},
        "signal-desktop",
        ["signal-desktop"],
        id="electron, by its folder",
    ),
    pytest.param(
        ("electron", "/usr/bin/electron", ["electron", "--app=/opt/whatsie"]),
        {},
        "whatsie",
        ["whatsie"],
        id="electron, by its option",
    ),
    pytest.param(
        (
            "java",
            "/usr/lib/jvm/bin/java",
            ["java", "-cp", "/a.jar:/b", "org.jitsi.Jitsi"],
        ),
        {},
        "org.jitsi.Jitsi",
        ["org.jitsi.Jitsi"],
        id="java, by its class",
    ),
    pytest.param(
        ("node", "/usr/bin/node", ["node", "/home/x/bot/whatsbot.js"]),
        {},
        "whatsbot.js",
        ["whatsbot.js"],
        id="node",
    ),
    pytest.param(
        ("python3", "/usr/bin/python3.11", ["python3", "-m", "nchat"]),
        {},
        "nchat",
        ["nchat"],
        id="python, by its module",
    ),
]


@pytest.mark.parametrize(("process", "files", "name", "written"), PACKED)
def test_a_packed_program_is_known_under_what_its_person_calls_it(
    tree: ProcTree,
    process: tuple[str, str, list[str]],
    files: dict[str, str],
    name: str,
    written: list[str],
) -> None:
    tree.begin(70, process, files=files)
    seen = _look(tree, 70)

    assert called(seen) == name
    assert {*map(program_key, written)} <= process_keys(seen)


def test_of_an_environment_nothing_but_the_images_name_is_kept(tree: ProcTree) -> None:
    environ = {"environ": "SECRET=canary\0APPIMAGE=/x/A.AppImage\0"}
    tree.begin(70, ("a", "/run/x/.mount_AQx1Yz2/a", ["a"]), files=environ)
    seen = _look(tree, 70)

    assert seen.known_as == ("A.AppImage",)
    assert "canary" not in str((seen.name, seen.path, seen.command, seen.known_as))


def test_this_very_process_is_seen() -> None:
    table = ProcTable()
    seen = table.look(os.getpid())
    age = table.age(os.getpid())

    assert seen is not None
    assert Path(seen.path).is_file()
    assert age is not None
    assert 0 <= age < 24 * 3600
    assert table.ancestors(os.getpid())[0] == os.getppid()
