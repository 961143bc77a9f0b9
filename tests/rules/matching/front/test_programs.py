import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.front.programs import (
    called,
    cut_name,
    process_keys,
    program_key,
    window_keys,
)
from walkaway_rules.observation import ProcessStarted, WindowShown


def _process(name: str, path: str = "", *command: str) -> ProcessStarted:
    return ProcessStarted(1, name, path, command)


@pytest.mark.parametrize(
    ("written", "process"),
    [
        ("telegram-desktop", _process("telegram-desktop", "/usr/bin/telegram-desktop")),
        ("telegram-desktop", _process("Telegram-Desktop")),
        ("Telegram.exe", _process("Telegram.exe", "C:\\Users\\x\\Telegram.exe")),
        ("telegram", _process("TELEGRAM.EXE", "C:\\Program Files\\Telegram.exe")),
        ("/usr/bin/foo", _process("foo", "/usr/bin/foo")),
        ("C:\\Games\\foo.exe", _process("foo.exe", "c:/games/FOO.exe")),
        (
            "telegram-desktop",
            _process("x", "/snap/telegram-desktop/9/usr/bin/telegram-desktop"),
        ),
        ("Telegram", _process("AppRun", "/home/x/Apps/Telegram-4.1-x86_64.AppImage")),
        (
            "Telegram",
            _process("Telegram", "/Applications/Telegram.app/Contents/MacOS/T"),
        ),
        (
            "myscript.py",
            _process(
                "python3", "/usr/bin/python3.12", "python3", "-u", "/x/myscript.py"
            ),
        ),
        (
            "org.telegram.desktop",
            _process(
                "flatpak", "/usr/bin/flatpak", "flatpak", "run", "org.telegram.desktop"
            ),
        ),
        (
            "signal.jar",
            _process("java", "/usr/bin/java", "java", "-jar", "/opt/signal.jar"),
        ),
        (
            "Foo",
            _process("foo.exe", "/usr/bin/wine-preloader", "Z:\\x\\Foo.exe", "-a"),
        ),
        (
            "com.example.Chat",
            ProcessStarted(1, "run", "/app/bin/run", (), ("com.example.Chat",)),
        ),
        ("foo.exe", _process("wine64", "/usr/bin/wine64", "wine64", "C:\\foo.exe")),
        (
            "Chat",
            _process(
                "electron",
                "/usr/lib/electron/electron",
                "electron",
                "/opt/Chat/resources/app.asar",
            ),
        ),
        (
            "chat",
            _process(
                "electron",
                "/usr/lib/electron/electron",
                "electron",
                "--app=/opt/chat/resources/app/",
            ),
        ),
    ],
)
def test_a_program_is_known_under_every_name(
    written: str, process: ProcessStarted
) -> None:
    assert program_key(written) in process_keys(process)


@pytest.mark.parametrize(
    ("written", "process"),
    [
        ("telegram", _process("telegram-desktop", "/usr/bin/telegram-desktop")),
        ("/usr/bin/foo", _process("foo", "/opt/bin/foo")),
        ("foo", _process("foobar", "/usr/bin/foobar")),
        ("notes.txt", _process("gedit", "/usr/bin/gedit", "gedit", "notes.txt")),
        ("telegram", _process("python3", "", "python3", "x.py", "telegram")),
        ("telegram", _process("foo.exe", "/usr/bin/wine", "C:\\foo.exe", "telegram")),
        ("telegram", _process("python3", "/usr/bin/python3", "bot:", "telegram")),
        ("", _process("", "")),
    ],
)
def test_another_program_is_not(written: str, process: ProcessStarted) -> None:
    assert program_key(written) not in process_keys(process)


@pytest.mark.parametrize("word", ["--type=renderer", "--type=utility", "-contentproc"])
def test_a_part_that_a_program_begins_by_itself_is_no_opening(word: str) -> None:
    part = _process("chat", "/usr/bin/chat", "/usr/bin/chat", word)

    assert process_keys(part) == set()
    assert called(part) == ""
    assert process_keys(_process("chat", "/usr/bin/chat", "/usr/bin/chat"))


@pytest.mark.parametrize(
    ("process", "name"),
    [
        (_process("chat", "/usr/bin/chat", "chat"), "chat"),
        (_process("Telegram.exe", "C:\\Users\\x\\Telegram.exe"), "Telegram.exe"),
        (_process("sh", "/bin/dash", "sh", "-c", "true"), "true"),
        (_process("bash", "/bin/bash", "-bash"), "bash"),
        (_process("bash", "/bin/bash", "bash", "-c", "sleep 9; x"), "bash"),
        (_process("chat", "/bin/python3", "python3", "-c", "f()", "a"), "python3"),
        (_process("python3", "/bin/python3", "python3", "-W", "ignore", "a"), "a"),
        (_process("java", "/bin/java", "java", "-cp", "/a.jar", "x.Main"), "x.Main"),
        (ProcessStarted(1, "x", "/app/x", ("x",), ("org.a.B",)), "org.a.B"),
        (_process("", ""), ""),
    ],
)
def test_a_program_is_called_by_what_may_be_written(
    process: ProcessStarted, name: str
) -> None:
    assert called(process) == name


@given(
    st.builds(
        ProcessStarted,
        st.just(1),
        st.text(max_size=12),
        st.text(max_size=20) | st.sampled_from(["/usr/bin/python3", "/usr/bin/wine"]),
        st.lists(st.text(max_size=12), max_size=4).map(tuple),
        st.lists(st.text(max_size=12), max_size=2).map(tuple),
    )
)
def test_what_a_program_is_called_matches_it_when_it_is_written(
    process: ProcessStarted,
) -> None:
    name = called(process)

    assert not name or program_key(name) in process_keys(process)


def test_a_name_the_kernel_may_have_cut_is_told() -> None:
    assert cut_name(_process("telegram-deskto")) == "telegramdeskto"
    assert cut_name(_process("telegram-deskto", "/usr/bin/telegram-desktop")) == ""
    assert cut_name(_process("telegram")) == ""


@pytest.mark.parametrize(
    ("written", "app"),
    [
        ("org.telegram.desktop", "org.telegram.desktop"),
        ("telegram-desktop", "org.telegram.desktop"),
        ("telegram-desktop", "TelegramDesktop"),
        ("signal", "signal.desktop"),
        ("Signal", "org.signal.Signal"),
    ],
)
def test_a_window_is_known_by_its_apps_id(written: str, app: str) -> None:
    assert program_key(written) in window_keys(WindowShown("", app))


def test_a_window_without_an_app_has_no_key() -> None:
    assert window_keys(WindowShown("x", "")) == set()
