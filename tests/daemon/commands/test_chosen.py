from walkaway_daemon.command_line.parser import COMMANDS
from walkaway_daemon.commands.chosen import DEEDS


def test_every_command_that_the_help_tells_of_does_something() -> None:
    assert list(DEEDS) == list(COMMANDS)
