"""Waiting: for several sources at once, in one place."""

import selectors
from collections.abc import Sequence

from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.loop.soonest import soonest
from walkaway_tray.source import Source


def wait(sources: Sequence[Source], mailbox: Mailbox) -> None:
    """Wait for news. A selector of its own: descriptors come and go."""
    with selectors.DefaultSelector() as selector:
        selector.register(mailbox, selectors.EVENT_READ)
        for source in sources:
            descriptor = source.fileno()
            if descriptor is not None:
                selector.register(descriptor, selectors.EVENT_READ)
        selector.select(soonest(source.due_in() for source in sources))
