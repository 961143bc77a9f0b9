"""Keepsake folders where the kernel has no watches left, and on drives that come."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from desktop.session import needs_a_namespace

pytestmark = pytest.mark.desktop

PROGRAM = str(Path(__file__).with_name("few_watches.py"))
DRIVE = str(Path(__file__).with_name("drive_below.py"))
LIMIT = "/proc/sys/user/max_inotify_watches"


def test_where_the_limit_is_reached_it_is_said_and_looks_are_noticed_all_the_same(
    tmp_path: Path,
) -> None:
    needs_a_namespace()
    for name in ("2019", "2020", "2021", "2022"):
        (tmp_path / name).mkdir()
    photo = tmp_path / "2019" / "lisbon.jpg"
    photo.write_bytes(b"a photo")
    # Read before it was written: the next reading is noted on every system.
    os.utime(photo, (0, photo.stat().st_mtime))
    alone = ["unshare", "--user", "--map-root-user", "sh", "-c"]
    command = f'echo 3 > {LIMIT} && exec "$0" "$@"'
    with subprocess.Popen(
        [*alone, command, sys.executable, PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        photo.read_bytes()
        looked = process.stdout.readline()

    assert said.startswith("limited: One folder cannot be watched: the system's limit")
    assert looked == "somebody looked\n"
    assert process.returncode == 0


@pytest.mark.parametrize("named", ["named", "below"])
def test_what_lies_on_a_drive_that_comes_is_seen_also_below_a_folder_and_back_at_once(
    tmp_path: Path, named: str
) -> None:
    needs_a_namespace()
    alone = ["unshare", "--user", "--map-root-user", "--mount"]
    said = subprocess.run(
        [*alone, sys.executable, DRIVE, str(tmp_path), named],
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    ).stdout

    assert said == b"somebody looked\n"


def test_a_folder_that_is_closed_is_said_to_be_and_watched_once_it_is_open(
    tmp_path: Path,
) -> None:
    photo = tmp_path / "lisbon.jpg"
    photo.write_bytes(b"a photo")
    tmp_path.chmod(0)
    # Nothing is closed to one with every right.
    weak = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    with subprocess.Popen(
        [*weak, sys.executable, PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        tmp_path.chmod(0o700)
        looks = Event()
        with ThreadPoolExecutor() as pool:
            looked = pool.submit(process.stdout.readline)
            while not looked.done():
                photo.read_bytes()
                looks.wait(0.1)

    assert said == (
        "working: Closed to you right now: one folder. Once it can be opened, it is"
        " watched.\n"
    )
    assert looked.result() == "somebody looked\n"
