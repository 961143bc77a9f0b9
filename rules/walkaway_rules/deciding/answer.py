"""Answers: apart from the events, so that a pause need not load them all."""

from enum import Enum


class Answer(Enum):
    """What the person said to a response."""

    TURN_BACK = "turn_back"
    GO_ON = "go_on"
    """Also a whisper's "Not now"."""
    CLOSED = "closed"
    """Dismissed, expired or lost: no answer."""
