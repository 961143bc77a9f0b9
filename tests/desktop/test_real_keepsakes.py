"""Keepsake folders where the kernel has no watches left, and on drives that come."""

import os
import subprocess
import sys
from pathlib import Path

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
