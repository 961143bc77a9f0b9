import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.keepsakes import KeepsakeIndex

_J = Boundary("1", BoundaryKind.PERSON, "J")


def _index(*folders: str) -> KeepsakeIndex:
    index = KeepsakeIndex()
    for folder in folders:
        index.add(folder, _J)
    return index


@pytest.mark.parametrize(
    "path",
    [
        "/home/me/Pictures/Lisbon/a.jpg",
        "/home/me/Pictures/Lisbon/more/a.jpg",
        "/Users/me/pictures/lisbon/a.jpg",
        "C:\\Users\\me\\Pictures\\Lisbon\\a.jpg",
    ],
)
def test_a_file_below_a_folder_at_home_is_found(path: str) -> None:
    assert _index("~/Pictures/Lisbon").find(path) == [_J]


@pytest.mark.parametrize(
    "path",
    [
        "/home/me/Pictures/Lisbon",
        "/home/me/Pictures/Lisbon2/a.jpg",
        "/home/me/Lisbon/a.jpg",
        "/home/me/Pictures/Porto/Lisbon/a.jpg",
    ],
)
def test_a_file_elsewhere_is_not(path: str) -> None:
    assert _index("~/Pictures/Lisbon").find(path) == []


def test_an_absolute_folder_is_only_there() -> None:
    index = _index("/srv/chats/")
    assert index.find("/srv/chats/a.txt") == [_J]
    assert index.find("/mnt/srv/chats/a.txt") == []


def test_home_itself_is_no_keepsake() -> None:
    assert _index("~", "").find("/home/me/a.jpg") == []
