"""The languages that are chosen in Windows' own settings."""

import re

from walkaway_daemon.tongue.system_languages import system_languages
from walkaway_daemon.tongue.tongue import wanted_languages
from windows.here import on_windows

pytestmark = on_windows


def test_windows_tells_them_as_tags() -> None:
    told = system_languages()
    assert told
    assert all(re.fullmatch("[a-z]{2,3}(-[A-Za-z0-9]+)*", tag) for tag in told)


def test_without_a_locale_in_the_environment_they_are_wanted() -> None:
    assert wanted_languages({})[0] == system_languages()[0].split("-")[0]
