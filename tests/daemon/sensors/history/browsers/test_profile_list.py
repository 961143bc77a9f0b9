from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.history.browsers.profile_list import listed_profiles

_LIST = """[Install4F96D1932A9F858E]
Default=own.default-release
Locked=1

[Profile1]
Name=default
IsRelative=1
Path=own.default
Default=1

[Profile0]
Name=elsewhere
IsRelative=0
Path=/mnt/disk/a=b profile

[General]
StartWithLastProfile=1
Version=2
"""


def test_profiles_are_told_wherever_they_lie() -> None:
    assert listed_profiles(_LIST) == ["own.default", "/mnt/disk/a=b profile"]


def test_lines_may_end_as_on_windows() -> None:
    assert listed_profiles(_LIST.replace("\n", "\r\n")) == listed_profiles(_LIST)


def test_a_profile_without_a_path_is_none() -> None:
    assert listed_profiles("[Profile0]\nIsRelative=0\nPath=\n") == []


@given(st.text("[]=IsRelativePath01\n/ ", max_size=99))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert isinstance(listed_profiles(text), list)
