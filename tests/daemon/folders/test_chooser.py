import pytest

from walkaway_daemon.folders.chooser import choose_watcher


@pytest.mark.parametrize(
    ("platform", "name"),
    [("linux", "Inotify"), ("darwin", "Observed"), ("win32", "Observed")],
)
def test_the_kernel_is_asked_on_linux_and_watchdog_elsewhere(
    platform: str, name: str
) -> None:
    watcher = choose_watcher(platform)
    watcher.close()

    assert type(watcher).__name__ == name
