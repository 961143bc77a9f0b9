"""Where nobody chooses a language in a system's settings, nothing is told."""

import sys

import pytest

from walkaway_daemon.tongue.system_languages import system_languages


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there it is chosen")
def test_elsewhere_the_environment_alone_tells() -> None:
    assert system_languages() == ()
