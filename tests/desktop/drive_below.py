"""A keepsake on a drive, which comes while the process that watches it runs.

It has to run where it may mount. What is named is the drive itself, which goes and is
back at once, or the folder in which it is mounted.
"""

import subprocess
import sys
from pathlib import Path
from threading import Event

from walkaway_daemon.sensors.keepsakes.keepsake_finding import NOT_YET
from walkaway_daemon.sensors.keepsakes.keepsake_sensor import KeepsakeSensor
from walkaway_rules.rulebook import Person, Rulebook

MOUNT, UNMOUNT = ("mount", "-t", "tmpfs", "none"), ("umount",)


def main() -> int:
    """Put a photo on the drive once it came, and look at it until that is told."""
    folder, is_named = Path(sys.argv[1]), sys.argv[2] == "named"
    drive = folder / "drive"
    drive.mkdir()
    if is_named:
        _mount(drive)
    rulebook = Rulebook(
        people=(Person("J", keepsakes=(str(drive if is_named else folder),)),)
    )
    woken = Event()
    sensor = KeepsakeSensor(lambda: rulebook, programs=tuple)
    sensor.open(woken.set)
    while sensor.findings() == (NOT_YET,):
        woken.wait(0.05)
    if is_named:
        subprocess.run([*UNMOUNT, drive], check=True)
    _mount(drive)
    photo = drive / "lisbon.jpg"
    photo.write_bytes(b"a photo")
    while not sensor.read().sightings:
        photo.read_bytes()
        woken.wait(0.1)
        woken.clear()
    sensor.close()
    sys.stdout.write("somebody looked\n")
    return 0


def _mount(drive: Path) -> None:
    subprocess.run([*MOUNT, drive], check=True)


if __name__ == "__main__":
    sys.exit(main())
