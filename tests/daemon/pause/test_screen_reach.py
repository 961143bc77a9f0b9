"""Whether a screen is there is asked at its door."""

import socket
from contextlib import closing
from pathlib import Path

from walkaway_daemon.pause.screen_reach import is_reachable


def _listening(path: str) -> socket.socket:
    door = socket.socket(socket.AF_UNIX)
    door.bind(path)
    door.listen(1)
    return door


def test_a_compositor_is_there_while_it_listens(tmp_path: Path) -> None:
    session = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}
    with closing(_listening(str(tmp_path / "wayland-7"))):
        assert is_reachable(session)
    assert not is_reachable(session)


def test_an_x_server_is_there_while_it_listens() -> None:
    session = {"DISPLAY": ":31999.0"}
    with closing(_listening("\0/tmp/.X11-unix/X31999")):
        assert is_reachable(session)
    assert not is_reachable(session)


def test_one_that_has_much_to_do_is_there(tmp_path: Path) -> None:
    session = {"WAYLAND_DISPLAY": str(tmp_path / "busy")}
    with closing(_listening(str(tmp_path / "busy"))) as door:
        door.listen(0)
        waiting = socket.socket(socket.AF_UNIX)
        with closing(waiting):
            waiting.connect(str(tmp_path / "busy"))
            assert is_reachable(session)


def test_one_of_two_is_enough(tmp_path: Path) -> None:
    session = {"DISPLAY": ":31998", "WAYLAND_DISPLAY": str(tmp_path / "one")}
    with closing(_listening(str(tmp_path / "one"))):
        assert is_reachable(session)


def test_a_display_elsewhere_is_not_asked() -> None:
    assert is_reachable({"DISPLAY": "other.example:0"})
    assert not is_reachable({})
