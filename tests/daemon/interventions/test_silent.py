"""No whispers at all, said plainly."""

from walkaway_daemon.interventions.notifier import Notifier, Whisper
from walkaway_daemon.interventions.silent import SilentNotifier
from walkaway_daemon.sensors.sensor import Sight


def test_it_shows_nothing_and_says_so() -> None:
    notifier: Notifier = SilentNotifier()

    notifier.show(Whisper("u", "t", "b", "Turn back", "Not now"))
    notifier.pump()
    notifier.withdraw("u")
    assert list(notifier.clear()) == []
    notifier.close()

    assert notifier.fileno() is None
    assert notifier.due_in() is None
    assert notifier.finding().sight is Sight.BLIND
