"""The fit: what fits is kept, what does not is reported once and marked."""

from walkaway_rules.reading.finding import MOST, Fault, Found
from walkaway_rules.reading.fit import fit
from walkaway_rules.reading.grammar import RULES
from walkaway_rules.reading.node import Mapping, Mark, Scalar, Sequence, Unfit
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow


def _fit(text: str) -> tuple[Mapping, list[str]]:
    """Return what fits, and what is said about the rest."""
    root, found = grow(decode(text.encode())).root, Found()
    assert root is not None
    return fit(root, RULES, found), [finding.fault.what for finding in found.items]


def test_what_fits_is_kept_as_it_is() -> None:
    root = grow(decode(b"sites: [a.example]\ndiscreet: no\n")).root
    assert isinstance(root, Mapping)
    assert fit(root, RULES, Found()) == root


def test_an_unknown_key_is_marked() -> None:
    fitted, said = _fit("sights: [a]\n")
    assert fitted.find("sights") == Unfit(Mark(1, 1, 6))
    assert said == ["this key is not known in the rules"]


def test_an_empty_list_may_be_left_out() -> None:
    fitted, said = _fit("sites:\npeople:\n")
    assert (fitted.find("sites"), said) == (Sequence(Mark(1, 7)), [])


def test_an_empty_group_may_be_left_out() -> None:
    fitted, said = _fit("promise:\n")
    assert (fitted.find("promise"), said) == (Mapping(Mark(1, 9)), [])


def test_either_form_of_searches_may_be_left_out() -> None:
    assert _fit("searches:\n")[1] == []


def test_a_root_of_another_kind_leaves_nothing() -> None:
    fitted, said = _fit("- a\n")
    assert fitted == Mapping(Mark(1, 1))
    assert said == ["this should be the rules, not a list"]


def test_items_are_fitted_one_by_one() -> None:
    fitted, said = _fit("sites: [a.example, [b]]\n")
    sites = fitted.find("sites")
    assert isinstance(sites, Sequence)
    assert [type(item) for item in sites.items] == [Scalar, Unfit]
    assert said == ["this should be a site, not a list"]


def test_several_required_keys_are_asked_for_at_once() -> None:
    _, said = _fit("checking: [{}]\n")
    assert said == [
        "`what` is missing in a habit of checking",
        "`more_than` is missing in a habit of checking",
    ]


def test_what_the_tree_has_reported_is_not_reported_again() -> None:
    fitted, said = _fit("people: *x\n")
    assert fitted.find("people") == Unfit(Mark(1, 9, 2))
    assert not said


def test_nothing_is_looked_at_after_so_many_findings() -> None:
    root, found = grow(decode(b"sites: 1\n")).root, Found()
    assert root is not None
    for _ in range(MOST):
        found(Mark(1, 1), Fault("no"))
    fit(root, RULES, found)
    assert len(found.items) == MOST
