from quality.knownsites import falsely_met_sites, known_sites, missed_sites


def test_profiles_on_known_sites_are_met() -> None:
    sites = known_sites()
    assert len(sites) > 450
    assert len(missed_sites(sites)) <= 0.02 * len(sites)


def test_where_the_address_names_nobody_nobody_is_missed() -> None:
    named = tuple(site for site in known_sites() if "{}" in site.form)
    assert missed_sites(named) == []


def test_longer_and_shorter_handles_on_known_sites_are_left_alone() -> None:
    assert falsely_met_sites(known_sites()) == []
