"""What letting go means: every proof that is named is there."""

import ast
from pathlib import Path

import pytest

from walkaway_seeds.letting_go import MEANINGS, Meaning

_ROOT = Path(__file__).parents[2]
_PROOFS = [proof for meaning in MEANINGS for proof in meaning.proof]


@pytest.mark.parametrize("proof", _PROOFS)
def test_every_proof_that_is_named_exists(proof: str) -> None:
    file, _, test = proof.partition("::")
    tree = ast.parse((_ROOT / file).read_text("utf-8"))
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert test in names


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: meaning.means)
def test_every_meaning_is_proved(meaning: Meaning) -> None:
    assert meaning.proof


def test_thirteen_things_are_asked_for_and_none_twice() -> None:
    assert len({meaning.means for meaning in MEANINGS}) == len(MEANINGS) == 13


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: meaning.means)
def test_meanings_are_said_in_sentences_without_blame(meaning: Meaning) -> None:
    for sentence in (meaning.means, meaning.does):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert not {"!", "must"} & set(sentence.lower().replace("!", " ! ").split())
