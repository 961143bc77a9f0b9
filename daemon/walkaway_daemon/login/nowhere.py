"""Start at login where no way is known."""

from walkaway_daemon.login.login import Standing, Switched


class NowhereLogin:
    """Does nothing and says so."""

    def enable(self) -> Switched:
        """Return that this system is not supported."""
        return Switched.UNSUPPORTED

    def disable(self) -> Switched:
        """Return that this system is not supported."""
        return Switched.UNSUPPORTED

    def standing(self) -> Standing:
        """Return that this system is not supported."""
        return Standing.UNSUPPORTED
