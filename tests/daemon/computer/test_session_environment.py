"""Which of a session's variables a program outside it needs."""

from walkaway_daemon.computer.session_environment import session_variables


def test_only_variables_that_are_set_are_taken_over() -> None:
    environment = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "", "HOME": "/home/a"}

    assert session_variables(environment) == ("DISPLAY",)


def test_secrets_stay_where_they_are() -> None:
    assert session_variables({"SSH_AUTH_SOCK": "/x", "API_TOKEN": "y"}) == ()


def test_what_a_compositor_is_reached_by_is_taken_over() -> None:
    names = ("HYPRLAND_INSTANCE_SIGNATURE", "SWAYSOCK", "WAYLAND_DISPLAY")

    assert session_variables(dict.fromkeys(names, "x")) == names
