"""Start at login where no way is known."""

from walkaway_daemon.login.login import Login, Standing, Switched
from walkaway_daemon.login.nowhere import NowhereLogin


def test_it_says_that_it_does_nothing() -> None:
    login: Login = NowhereLogin()

    assert login.enable() is Switched.UNSUPPORTED
    assert login.disable() is Switched.UNSUPPORTED
    assert login.standing() is Standing.UNSUPPORTED
