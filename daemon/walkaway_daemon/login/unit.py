r"""The systemd user unit, as text.

Type=exec: the start has worked once the program runs, and a missing one is told
at once, so that whoever started it can do something else. Type=notify would say
more and cost the guard a protocol; Type=simple would call a missing program a
success.

The sandbox is hygiene, not a wall: what the guard starts inherits it, and the user
manager will start things outside it for anyone who asks. What it does show is that
the guard cannot open a network connection: AF_INET and AF_INET6 are not there.
Options that need a user namespace are left out: they would hide which program a
process is, and without one they have no effect and say nothing. `adjtimex` is asked
whether the clock was set from the network; setting it takes rights that are not there.
"""

from collections.abc import Sequence

UNIT = "walkaway.service"

_ESCAPES = {
    **{number: f"\\x{number:02x}" for number in [*range(1, 32), 127]},
    ord("\\"): r"\\",
    ord('"'): r"\"",
    ord("%"): "%%",
}
_NOT_IN_PATHS = {*range(32), 127, ord('"'), ord("'"), ord("\\")}


def service_unit(command: Sequence[str]) -> str:
    """Given a program and its arguments, return the unit that keeps them running."""
    return f"""\
[Unit]
Description=Walkaway, a gentle watch over a boundary you drew
StartLimitIntervalSec=300
StartLimitBurst=5

[Service]
Type=exec
ExecStart={exec_start(command)}
Restart=on-failure
RestartSec=5

# No network, and no more rights than it began with. Child processes inherit this.
RestrictAddressFamilies=AF_UNIX AF_NETLINK
NoNewPrivileges=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service adjtimex clock_adjtime
KeyringMode=private
UMask=0077
MemoryMax=512M
TasksMax=128
"""


def exec_start(command: Sequence[str]) -> str:
    """Return the value of ExecStart; ":" keeps "$" from being a variable.

    systemd takes no program whose path holds a quote, a backslash or a control
    sign; a shell then starts it instead.
    """
    if any(ord(sign) in _NOT_IN_PATHS for sign in command[0]):
        command = ["/bin/sh", "-c", 'exec "$0" "$@"', *command]
    return ":" + " ".join(f'"{word.translate(_ESCAPES)}"' for word in command)
