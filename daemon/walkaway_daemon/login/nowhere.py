"""Start at login where no way is known."""

from walkaway_daemon.login.login import Outcome, Standing


class NowhereLogin:
    """Does nothing and says so."""

    def enable(self) -> Outcome:
        """Return that this system is not supported."""
        return Outcome.UNSUPPORTED

    def disable(self) -> Outcome:
        """Return that this system is not supported."""
        return Outcome.UNSUPPORTED

    def standing(self) -> Standing:
        """Return that this system is not supported."""
        return Standing.UNSUPPORTED
