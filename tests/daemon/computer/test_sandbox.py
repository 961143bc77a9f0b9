"""Whether the guard is in a sandbox, and how it starts something outside."""

from walkaway_daemon.computer.sandbox import is_sandboxed, outside


def test_a_sandbox_is_known_by_what_the_kernel_says() -> None:
    assert is_sandboxed("Name:\tx\nNoNewPrivs:\t1\nSeccomp:\t2\n")
    assert not is_sandboxed("Name:\tx\nNoNewPrivs:\t0\n")


def test_outside_the_user_manager_starts_it_with_what_a_screen_needs() -> None:
    session = {"DISPLAY": ":1", "HOME": "/home/u", "XAUTHORITY": "/x"}

    assert outside(["/bin/true"], session, ("--pipe",)) == [
        "systemd-run", "--user", "--quiet", "--collect",
        "--service-type=exec", "--pipe",
        "--setenv=DISPLAY=:1", "--setenv=XAUTHORITY=/x", "--", "/bin/true",
    ]  # fmt: skip
