"""What is said of the window in front."""

import pytest

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.window_finding import window_finding

BLIND, LIMITED, WORKING = Sight.BLIND, Sight.LIMITED, Sight.WORKING


@pytest.mark.parametrize("outlook", Outlook)
def test_whatever_is_not_seen_comes_with_what_helps_or_what_is_still_seen(
    outlook: Outlook,
) -> None:
    finding = window_finding(outlook)

    assert finding.subject == "Windows"
    assert bool(finding.remedy) is (finding.sight is not WORKING)


def test_a_clear_view_is_said() -> None:
    said = "The window in front is seen at once, by its title."

    assert window_finding(Outlook.CLEAR) == Finding("Windows", WORKING, said)
