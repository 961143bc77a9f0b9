"""The tree: written texts stay as written, and nothing is followed."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.reading.node import Mapping, Mark, Node, Scalar, Sequence, Unfit
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import DEEPEST, Loader, Tree, grow

_LOADERS: list[Loader] = [yaml.CBaseLoader, yaml.BaseLoader]


def _tree(text: str, loader: Loader = yaml.CBaseLoader) -> Tree:
    return grow(decode(text.encode()), loader)


def _plain(node: Node | None) -> object:
    """Return the node's texts as lists and dictionaries."""
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [_plain(item) for item in items]
        case Mapping(pairs=pairs):
            return {key.text: _plain(value) for key, value in pairs}
        case Unfit() | None:
            return None


@pytest.mark.parametrize("loader", _LOADERS)
@pytest.mark.parametrize(
    "text",
    ["22:00", "no", "06-21", "1.10", "0123", "1_000", "0x1F", "2026-09-14", "=", "~"],
)
def test_written_texts_stay_as_written(text: str, loader: Loader) -> None:
    assert _plain(_tree(f"key: {text}", loader).root) == {"key": text}


@pytest.mark.parametrize("loader", _LOADERS)
def test_lists_and_keys_are_read_in_order(loader: Loader) -> None:
    tree = _tree("b: [1, {c: 2}]\na:\n  - 'x'\n  - |\n    y\n", loader)
    assert _plain(tree.root) == {"b": ["1", {"c": "2"}], "a": ["x", "y"]}
    assert not tree.findings


@pytest.mark.parametrize("loader", _LOADERS)
def test_each_piece_knows_its_place(loader: Loader) -> None:
    root = _tree("é: x\nlist:\n  - {a: 'bc'}\n", loader).root
    assert isinstance(root, Mapping)
    (first, second) = root.pairs
    assert (first[0].mark, first[1].mark) == (Mark(1, 1, 1), Mark(1, 4, 1))
    assert second[0].mark == Mark(2, 1, 4)
    assert isinstance(second[1], Sequence)
    (group,) = second[1].items
    assert isinstance(group, Mapping)
    assert group.pairs[0][1].mark == Mark(3, 9, 4)


def test_a_text_of_several_lines_reaches_to_the_end_of_its_first() -> None:
    root = _tree('"a\n b"').root
    assert root is not None
    assert root.mark == Mark(1, 1, 0)


def test_the_first_of_repeated_keys_is_kept() -> None:
    tree = _tree("a: 1\na: 2\n")
    assert _plain(tree.root) == {"a": "1"}
    assert [finding.mark.line for finding in tree.findings] == [2]


def test_an_alias_is_not_followed() -> None:
    tree = _tree("a: &x 1\nb: *x\n")
    assert _plain(tree.root) == {"a": None, "b": None}
    assert len(tree.findings) == 2


def test_a_sign_for_an_anchor_takes_no_word_from_a_text_unsaid() -> None:
    tree = _tree("a: &Jane Doe\n")
    assert _plain(tree.root) == {"a": None}
    assert len(tree.findings) == 1


@pytest.mark.parametrize("around", ["\u200b", "\u200e", "\ufeff", "\u202a"])
def test_what_nobody_sees_around_a_text_is_no_part_of_it(around: str) -> None:
    tree = _tree(f'"{around}a{around}": "{around}jane\u200ddoe{around}"')
    assert _plain(tree.root) == {"a": "jane\u200ddoe"}
    assert not tree.findings


def test_a_text_may_go_on_in_the_next_line() -> None:
    tree = _tree("- You sleep\n  better -\n  so you said\n")
    assert _plain(tree.root) == ["You sleep better - so you said"]
    assert not tree.findings


def test_an_item_that_is_indented_too_far_is_found_at_its_dash() -> None:
    tree = _tree("- Jane Doe\n\n  - Janey Doe\n- Jay Doe\n")
    assert _plain(tree.root) == [None, "Jay Doe"]
    assert [finding.mark for finding in tree.findings] == [Mark(3, 3)]


def test_a_tag_builds_nothing() -> None:
    tree = _tree("a: !!python/object/apply:os.system [ls]\n")
    assert _plain(tree.root) == {"a": ["ls"]}
    assert len(tree.findings) == 1


@pytest.mark.parametrize(
    "text", ["<<: {a: 1}", "[a]: 1", "{a: 1}: 1", "*a : 1", "~: 1"]
)
def test_a_key_that_is_no_word_is_left_out(text: str) -> None:
    tree = _tree(text)
    assert _plain(tree.root) == {}
    assert tree.findings


def test_the_deepest_nesting_is_read() -> None:
    assert not _tree("[" * DEEPEST + "]" * DEEPEST).findings


def test_deeper_nesting_is_not() -> None:
    tree = _tree("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))
    assert tree.root is None
    assert len(tree.findings) == 1


def test_the_first_document_is_read_of_two() -> None:
    tree = _tree("a: 1\n---\nb: 2\n---\nc: 3\n")
    assert _plain(tree.root) == {"a": "1"}
    assert [finding.mark.line for finding in tree.findings] == [2]


def test_a_document_may_begin_and_end_in_so_many_words() -> None:
    assert not _tree("---\na: 1\n...\n").findings


def test_faults_before_broken_syntax_are_told_too() -> None:
    tree = _tree("a: *x\nb: [c\n")
    assert [finding.mark.line for finding in tree.findings] == [1, 2]


_texts = st.text("ab:-[]{},'\"|>&*!#%@ \n?~", max_size=40)


@given(_texts)
def test_both_parsers_read_the_same(text: str) -> None:
    source = decode(text.encode())
    if source.finding:
        return
    trees = [grow(source, loader) for loader in _LOADERS]
    if not any(tree.findings for tree in trees):
        assert _plain(trees[0].root) == _plain(trees[1].root)
