"""Which way fits this system for starting at login."""

from pathlib import Path

import pytest

from walkaway_daemon.login.chooser import choose_login, manager_of, this_program
from walkaway_daemon.login.launch_agents import LaunchAgentsLogin
from walkaway_daemon.login.login import Login, Standing
from walkaway_daemon.login.nowhere import NowhereLogin
from walkaway_daemon.login.run_key import RunKeyLogin
from walkaway_daemon.login.xdg import XdgLogin


def choose(platform: str, home: Path, config: str = "") -> Login:
    return choose_login(
        platform=platform,
        environment={"XDG_CONFIG_HOME": config},
        home=home,
        program=["/usr/bin/walkaway"],
    )


@pytest.mark.parametrize(
    ("platform", "kind", "standing"),
    [
        ("linux", XdgLogin, Standing.OFF),
        ("freebsd14", XdgLogin, Standing.OFF),
        ("darwin", LaunchAgentsLogin, Standing.OFF),
        ("win32", RunKeyLogin, Standing.OFF),
        ("aix", NowhereLogin, Standing.UNSUPPORTED),
    ],
)
def test_every_platform_has_its_login(
    platform: str, kind: type, standing: Standing, tmp_path: Path
) -> None:
    login = choose(platform, tmp_path)

    assert isinstance(login, kind)
    assert login.standing() is standing
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("config", "folder"),
    [("", ".config"), ("relative", ".config"), ("/elsewhere", "elsewhere")],
)
def test_the_configuration_folder_is_where_the_person_has_it(
    config: str, folder: str, tmp_path: Path
) -> None:
    given = f"{tmp_path}{config}" if config.startswith("/") else config

    entry = tmp_path / folder / "autostart" / "walkaway.desktop"
    entry.parent.mkdir(parents=True)
    entry.touch()

    assert choose("linux", tmp_path, given).standing() is Standing.OTHER


def test_this_program_is_one_that_is_there() -> None:
    assert Path(this_program()[0]).exists()


def test_only_linux_is_asked_for_a_user_manager() -> None:
    assert manager_of("linux") is not None
    assert manager_of("darwin") is None
