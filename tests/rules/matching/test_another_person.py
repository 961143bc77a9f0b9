"""Roads to a person with harder names: each is met as it says, near pages are not."""

import pytest

from quality.anotherperson import another_rulebook, misjudged, road_families, roads
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve


@pytest.mark.parametrize("family", road_families())
def test_each_road_of_a_family_is_met_as_it_says(family: str) -> None:
    assert len(roads(family)) >= 60
    assert misjudged(family) == []


def test_no_road_is_sieved_out_of_a_whole_history() -> None:
    given = roads()
    addresses = ROW_END.join(road.address.encode() for road in given)
    titles = ROW_END.join(road.title.encode() for road in given)
    sieve = compile_sieve(another_rulebook(), b"", build_search)
    kept = set(sieve.kept(addresses, titles))
    met = {key for key, road in enumerate(given) if road.kind != "-"}

    assert [given[key] for key in met - kept] == []
