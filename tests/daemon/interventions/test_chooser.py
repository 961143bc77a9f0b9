"""Which way fits this system for whispers."""

import pytest

from walkaway_daemon.interventions.baseline import BaselineNotifier
from walkaway_daemon.interventions.chooser import choose_notifier
from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier
from walkaway_daemon.interventions.silent import SilentNotifier
from walkaway_daemon.sensors.sensor import Sight


@pytest.mark.parametrize(
    ("platform", "kind", "sight"),
    [
        ("linux", FreedesktopNotifier, Sight.BLIND),
        ("win32", BaselineNotifier, Sight.LIMITED),
        ("darwin", BaselineNotifier, Sight.LIMITED),
        ("aix", SilentNotifier, Sight.BLIND),
    ],
)
def test_every_platform_has_its_notifier(
    platform: str, kind: type, sight: Sight
) -> None:
    heard: list[object] = []
    notifier = choose_notifier(heard.append, platform=platform, environment={})
    finding = notifier.finding()
    notifier.close()

    assert isinstance(notifier, kind)
    assert finding.sight is sight
    assert heard == []
