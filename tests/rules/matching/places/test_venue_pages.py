"""Pages that name a venue are met, near ones are not, and none is sieved out."""

from quality.venuepages import VENUES, misjudged_venues, venue_pages
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve


def test_each_page_is_met_as_it_says() -> None:
    assert len(venue_pages()) > 100
    assert misjudged_venues() == []


def test_no_page_of_a_venue_is_sieved_out_of_a_whole_history() -> None:
    rows = venue_pages()
    addresses = ROW_END.join(address.encode() for _, address, _ in rows)
    titles = ROW_END.join(title.encode() for *_, title in rows)
    kept = compile_sieve(VENUES, b"", build_search).kept(addresses, titles)

    assert [row for key, row in enumerate(rows) if row[0] and key not in kept] == []
