"""What is read from the files of one process."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.processes.proc_text import (
    name_of,
    parent_of,
    real_user,
    seconds_up,
    settings_of,
    started_at,
    words_of,
)

STATUS = (
    b"Name:\ttelegram-deskto\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t71\n"
    b"PPid:\t4\nUid:\t1000\t1000\t1000\t1000\nGid:\t1000\t1000\t1000\t1000\n"
)
CUT = b"telegram-deskto\n"


def test_who_began_it_and_from_where_it_comes() -> None:
    assert (real_user(STATUS), parent_of(STATUS)) == (1000, 4)


def test_a_process_that_is_gone_is_nobodys() -> None:
    assert (real_user(b""), parent_of(b"")) == (None, 0)


def test_a_name_that_the_kernel_cut_is_made_whole() -> None:
    assert name_of(CUT, ("/usr/bin/telegram-desktop",)) == "telegram-desktop"
    assert name_of(CUT, ("/usr/bin/other",)) == "telegram-deskto"
    assert name_of(CUT, ()) == "telegram-deskto"
    assert name_of(b"", ()) == ""
    assert name_of(b"sh\n", ("/bin/sh-long",)) == "sh"


def test_words_stand_between_zeros() -> None:
    assert words_of(b"python3\0-u\0\0/x y.py\0") == ("python3", "-u", "", "/x y.py")
    assert words_of(b"") == ()


def test_a_title_that_a_program_wrote_there_is_split_at_its_spaces() -> None:
    assert words_of(b"nginx: worker process\0\0\0") == ("nginx:", "worker", "process")


def test_when_it_began_is_found_behind_any_name() -> None:
    rest = b" ".join(b"%d" % number for number in range(3, 40))

    assert started_at(b"7 (a) b (c) S " + rest) == 0.21
    assert started_at(b"7 (a) S 1 2") is None
    assert started_at(b"") is None


def test_how_long_the_machine_runs() -> None:
    assert seconds_up(b"350735.47 234388.90\n") == 350735.47
    assert seconds_up(b"") is None
    assert seconds_up(b"long") is None


@given(st.binary(max_size=200))
def test_any_bytes_are_read_to_their_end(data: bytes) -> None:
    words = words_of(data)
    name_of(data, words)
    real_user(data)
    parent_of(data)
    started_at(data)
    seconds_up(data)

    assert all("\0" not in word for word in words)


def test_of_an_environment_only_what_is_asked_for_is_taken() -> None:
    environ = b"HOME=/home/j\xff\0SECRET=x\0XDG=a=b\0HOMES=/y\0loose\0"

    assert settings_of(environ, ("HOME", "XDG", "TMPDIR")) == {
        "HOME": "/home/j\udcff",
        "XDG": "a=b",
    }
    assert settings_of(b"", ("HOME",)) == {}
