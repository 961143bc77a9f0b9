from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.look import Look, look_at


def _look(address: str) -> Look:
    return look_at(parse_address(address))


def test_plus_signs_are_blanks_in_path_and_query() -> None:
    look = _look("https://maps.example/place/Caf%C3%A9+Luna?q=a+b")
    assert look.segments == ("place", "Caf\u00e9 Luna")
    assert look.parameters == (("q", "a b"),)


def test_points_of_a_route_stay_together() -> None:
    look = _look("https://osm.example/directions?route=1.5,2.5;3.5,4.5")
    assert look.parameters == (("route", "1.5,2.5;3.5,4.5"),)


def test_a_fragments_parameters_count() -> None:
    assert _look("https://maps.example/#map=1/2/3&x=4").parameters == (
        ("map", "1/2/3"),
        ("x", "4"),
    )


def test_a_fragment_may_have_a_path_before_its_first_key() -> None:
    assert _look("https://maps.example/a#b?c=d").parameters == (("c", "d"),)
    assert _look("https://maps.example/#!/a/b=c&d=e").parameters == (
        ("b", "c"),
        ("d", "e"),
    )


def test_an_app_link_may_write_parameters_for_its_path() -> None:
    assert _look("google.navigation:q=1.5,2.5&mode=w").parameters == (
        ("q", "1.5,2.5"),
        ("mode", "w"),
    )


def test_an_address_without_a_scheme_is_read_whole() -> None:
    assert _look("maps.example/x?ll=1,2").parameters == (("ll", "1,2"),)


def test_a_host_with_a_port_is_no_scheme() -> None:
    assert _look("localhost:80/x").body == "localhost:80/x"


def test_empty_segments_stay() -> None:
    assert _look("https://maps.example/dir//Luna/").segments == ("dir", "", "Luna", "")


def test_the_body_is_cut_where_no_map_writes_on() -> None:
    assert len(_look("https://maps.example/" + "a" * 50_000).body) < 16_001
