"""The account: whose moments are guarded.

With `sudo` they would be the administrator's, whose browsers nobody uses; and where it
keeps the person's home, files would come to be there that their own guard cannot open.
"""

import os
import sys
from collections.abc import Mapping

from walkaway_daemon.trouble import TroubleError
from walkaway_rules.words import outcries

_BORROWERS = ("SUDO_UID", "PKEXEC_UID", "DOAS_USER")
"""Where sudo, pkexec and doas say who asked them for the administrator's rights."""
_ROOT = {"", "0", "root"}


def refuse_borrowed_rights(environment: Mapping[str, str]) -> None:
    """Raise `TroubleError` where this runs as root for somebody who is not.

    Whoever logged in as root is guarded as anybody else.
    """
    if is_borrowed(environment, _user()):
        raise TroubleError(*outcries.BORROWED_RIGHTS)


def is_borrowed(environment: Mapping[str, str], user: int | None) -> bool:
    """Given the number of the account that this runs as, return whether it is lent."""
    asked = (environment.get(name, "") for name in _BORROWERS)
    return user == 0 and any(one not in _ROOT for one in asked)


def _user() -> int | None:
    user: int | None = None
    if sys.platform != "win32":
        user = os.geteuid()
    return user
