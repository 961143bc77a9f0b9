"""What is said of keepsake folders, none of which is named."""

from walkaway_daemon.sensors.keepsakes.keepsake_finding import (
    NOT_YET,
    Standing,
    keepsake_findings,
)
from walkaway_daemon.sensors.sensor import Finding, Sight


def test_nobody_without_keepsakes_hears_of_them() -> None:
    assert keepsake_findings([], named=False) == ()


def test_folders_of_which_nothing_is_known_are_told() -> None:
    assert keepsake_findings([], named=True) == (NOT_YET,)
    assert NOT_YET.said == "Keepsake folders are not watched yet."
    assert NOT_YET.remedy == (
        "It is tried by itself; a drive that does not answer may hold it up."
    )


def test_every_way_of_seeing_is_said() -> None:
    standings = [*Standing, Standing.AWAY]

    assert keepsake_findings(standings, named=True) == (
        Finding(
            "Keepsakes",
            Sight.WORKING,
            "A file that is opened in a keepsake folder is noticed within two seconds. "
            "Where many are opened at once, it is taken for a program that goes "
            "through them.",
        ),
        Finding(
            "Keepsakes",
            Sight.LIMITED,
            "One folder cannot be watched: the system's limit of watches is reached. "
            "Instead, Walkaway looks at when files were last read, which many systems "
            "note only once a day.",
            "Raise fs.inotify.max_user_watches and max_user_instances, or close "
            "programs that watch many files.",
        ),
        Finding(
            "Keepsakes",
            Sight.LIMITED,
            "One folder: this system does not tell when a file there is opened. "
            "Instead, Walkaway looks at when files were last read, which may be noted "
            "an hour late, once a day or never.",
        ),
        Finding(
            "Keepsakes",
            Sight.LIMITED,
            "One folder with very many folders inside: only files that lie in the "
            "first level are watched.",
            "Name the folders inside instead.",
        ),
        Finding(
            "Keepsakes",
            Sight.WORKING,
            "Not there at the moment: 2 folders. What comes back is watched from then "
            "on.",
        ),
        Finding(
            "Keepsakes",
            Sight.WORKING,
            "Closed to you right now: one folder. Once it can be opened, it is "
            "watched.",
        ),
    )


def test_one_folder_that_is_away_is_said_as_one() -> None:
    (away,) = keepsake_findings([Standing.AWAY], named=True)

    assert away.said == (
        "Not there at the moment: one folder. What comes back is watched from then on."
    )
