"""What macOS is told to show."""

import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.interventions.mac_balloon import script_of, show_balloon

_NOTES = "import sys; open(sys.argv[1], 'w').write(sys.stdin.read())"


def test_the_script_is_of_plain_signs_whatever_is_said() -> None:
    script = script_of('"Ä"', "A breath,\nJ\\", "Walkaway")

    assert script.isascii()
    assert script == (
        "const here = Application.currentApplication();\n"
        "here.includeStandardAdditions = true;\n"
        'here.displayNotification("A breath,\\nJ\\\\", '
        '{"withTitle": "\\"\\u00c4\\"", "subtitle": "Walkaway"});\n'
    )


def test_a_discreet_one_has_no_sender() -> None:
    assert '{"withTitle": "A moment"}' in script_of("A moment", "A breath.", "")


def test_it_is_given_to_the_interpreter_and_stays(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    command = (sys.executable, "-c", _NOTES, str(noted))
    show_balloon("A moment", "A breath.", "", command)()

    assert noted.read_text() == script_of("A moment", "A breath.", "")


def test_what_was_not_taken_is_told() -> None:
    with pytest.raises(subprocess.SubprocessError):
        show_balloon("A moment", "A breath.", "", (sys.executable, "-c", "exit(1)"))


def test_without_the_interpreter_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="osascript"):
        show_balloon("A moment", "A breath.", "", (str(tmp_path / "osascript"),))
