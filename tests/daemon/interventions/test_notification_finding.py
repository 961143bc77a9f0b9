"""What `doctor` says of notifications."""

from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)

GOLDEN = """\
working: Whispers are shown, with their buttons.
working: Whispers can be shown; the notification server starts with the first one.
working: Whispers are shown; their buttons open in a menu, by a middle click.
limited: Whispers are shown, but this notification server has no buttons. \
Turning back is noticed all the same; most desktops' own servers have them.
limited: The notification server did not take the last whisper. \
If that stays so, restart the notification server.
blind: The notification server does not answer, so no whisper can be shown. \
Restart it, or log out and in.
blind: No notification server is running, so no whisper can be shown. \
Most desktops bring one; where yours does not, install dunst.
blind: There is no session bus, so no whisper can be shown. \
Start Walkaway from within your desktop session.
limited: Whispers are shown, but your answer to one cannot be heard here.
limited: Whispers are shown as those of Script Editor, where macOS lets it; your \
answer to one cannot be heard here. Where none appears, allow Script Editor in the \
settings under Notifications.
blind: The system took a whisper and has not come back, so no more are shown. \
Log out and in.
blind: This system has no way to show a whisper that Walkaway knows how to use. \
If that stays so, log out and in.
blind: Walkaway knows no way to show a whisper on this system.
"""


def test_every_state_is_told_in_plain_words() -> None:
    told = [notification_finding(service) for service in Service]

    lines = [f"{f.sight.value}: {f.said} {f.remedy}".rstrip() for f in told]
    assert "\n".join(lines) + "\n" == GOLDEN
    assert {finding.subject for finding in told} == {"Notifications"}
