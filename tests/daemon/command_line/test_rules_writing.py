"""rules.yaml is added to, and left alone where that is not safe."""

from pathlib import Path

import pytest

from daemon.fake_house import NOON
from daemon.guard_reading import guard_reads
from walkaway_daemon.command_line.rules_at_hand import NoRulesError
from walkaway_daemon.command_line.rules_writing import draft_with
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.reading.adding import Addition

SEARCH = Addition(BoundaryKind.PERSON, "J", "except", "search")
RULES = "walkaway: 1\npeople:\n  - alias: J # mine\n    names: [Jane Doe]\n"


@pytest.fixture
def rules() -> Path:
    path = find_paths().rules
    path.parent.mkdir(parents=True)
    path.write_text(RULES)
    return path


def test_it_is_written_and_read(rules: Path) -> None:
    draft = draft_with(find_paths(), SEARCH, NOON)
    assert rules.read_text() == RULES

    draft.write()
    assert draft.rulebook.people[0].excepted == (MatchKind.SEARCH,)
    assert rules.read_text() == RULES.replace("mine\n", "mine\n    except: [search]\n")


def test_a_file_behind_a_link_stays_behind_it(rules: Path, tmp_path: Path) -> None:
    real = rules.rename(tmp_path / "mine.yaml")
    rules.symlink_to(real)
    draft_with(find_paths(), SEARCH, NOON).write()

    assert rules.is_symlink()
    assert "except" in real.read_text()


@pytest.mark.parametrize(
    ("text", "addition", "said"),
    [
        (
            RULES,
            Addition(BoundaryKind.PERSON, "K", "except", "search"),
            "The rules are written in a way that nothing could be added to safely.",
        ),
        (
            'walkaway: 1\npeople:\n  - alias: "J\n      "\n    names: [Jane Doe]\n',
            SEARCH,
            "The rules are written in a way that nothing could be added to safely.",
        ),
        (
            RULES,
            Addition(BoundaryKind.PERSON, "J", "except", "search], mail: [j@d.example"),
            "The rules are written in a way that nothing could be added to safely.",
        ),
        ("people: 3", SEARCH, "The rules cannot be used as they are."),
    ],
)
def test_what_is_not_safe_is_not_written(
    rules: Path, text: str, addition: Addition, said: str
) -> None:
    rules.write_text(text)
    with pytest.raises(TroubleError) as caught:
        draft_with(find_paths(), addition, NOON)

    assert caught.value.said == said
    assert rules.read_text() == text


def test_without_a_file_nothing_is_made(rules: Path) -> None:
    rules.unlink()
    with pytest.raises(NoRulesError):
        draft_with(find_paths(), SEARCH, NOON)

    assert not rules.exists()


def test_a_file_that_is_gone_is_not_said_to_be_the_first() -> None:
    guard_reads(RULES)
    find_paths().rules.unlink()
    with pytest.raises(TroubleError) as caught:
        draft_with(find_paths(), SEARCH, NOON)

    assert (caught.value.said, caught.value.remedy) == (
        "rules.yaml is not there. The rules from before stay in force.",
        "`walkaway rules edit` begins a new one.",
    )
