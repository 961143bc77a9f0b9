"""What is said of the extension is true of the one that is shipped."""

import json
from pathlib import Path

import pytest

from walkaway_rules.words import gnome

SHIPPED = sorted(
    (Path(__file__).parents[3] / "packaging/gnome-shell").rglob("metadata.json")
)


@pytest.mark.parametrize("metadata", SHIPPED, ids=lambda path: path.parent.name)
def test_it_is_switched_on_by_the_name_it_has(metadata: Path) -> None:
    name = json.loads(metadata.read_text("utf-8"))["uuid"]

    assert f"`gnome-extensions enable {name}`" in gnome.ADDED


def test_the_oldest_shell_that_is_named_is_the_oldest_one_that_is_served() -> None:
    served = {
        int(version)
        for metadata in SHIPPED
        for version in json.loads(metadata.read_text("utf-8"))["shell-version"]
    }

    assert f"older than {min(served)}." in gnome.NO_GNOME[0]


def test_who_has_none_is_told_how_to_add_it_and_who_has_one_how_to_remove_it() -> None:
    assert "`walkaway gnome add`" in gnome.IS_NOT_THERE
    assert "`walkaway gnome remove`" in gnome.IS_THERE
