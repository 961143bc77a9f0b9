from walkaway_daemon.commands.chosen import DEEDS
from walkaway_daemon.parser import COMMANDS


def test_every_command_that_the_help_tells_of_does_something() -> None:
    assert list(DEEDS) == list(COMMANDS)
