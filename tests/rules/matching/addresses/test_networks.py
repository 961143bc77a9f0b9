import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.networks import (
    NETWORKS,
    Network,
    network_named,
    network_of_host,
    network_of_scheme,
)
from walkaway_rules.matching.addresses.unwrapping import unwrap
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Rulebook


def _met(network: Network, address: str) -> bool:
    person = Person("J", handles=(Handle("jane.doe_91", network.name),))
    matcher = compile_matcher(Rulebook(people=(person,)), b"secret")
    return matcher.match(Visit(address, "", VisitKind.LINK, 0)) is not None


@pytest.mark.parametrize("network", NETWORKS, ids=lambda network: network.name)
def test_every_host_and_viewer_of_a_network_shows_its_pages(network: Network) -> None:
    hosts = [*network.hosts, *(f"{s.strip('^$=')}.example" for s in network.stems)]
    for host in hosts:
        assert _met(network, f"https://{host}/jane.doe_91"), host
        assert not _met(network, f"https://{host}/jane.doe_912"), host
    assert not _met(network, "https://elsewhere.example/jane.doe_91")


@pytest.mark.parametrize("network", NETWORKS, ids=lambda network: network.name)
def test_every_app_link_leads_to_its_network(network: Network) -> None:
    for scheme in network.schemes:
        assert network_of_scheme(scheme) is network
        inner = unwrap(parse_address(f"{scheme}://user?username=x"))[1:]
        led_to = [one.host for one in inner[:1]]
        assert led_to == ([] if network.is_federated else [*network.hosts[:1]])


@pytest.mark.parametrize("network", NETWORKS, ids=lambda network: network.name)
def test_a_network_is_known_by_every_name_it_has(network: Network) -> None:
    for name in (network.name, *network.aliases):
        assert network_named(name) is network
        assert network_named(name.upper()) is network


def test_the_network_of_a_host_is_known_by_any_host_above() -> None:
    assert network_of_host("m.vk.com") is network_named("vk")
    assert network_of_host("vk.com.example") is None
    assert network_of_host("") is None


@pytest.mark.parametrize(
    ("name", "label", "sure", "expected"),
    [
        ("instagram", "imginn", False, True),
        ("instagram", "best-imginn", False, True),
        ("instagram", "instanything", True, True),
        ("instagram", "instanything", False, False),
        ("instagram", "instapaper", True, False),
        ("instagram", "insta-look", False, True),
        ("instagram", "not-insta-look", False, False),
        ("x", "sotwe", False, True),
        ("x", "sotwe2", False, False),
        ("vk", "vkfoto", True, True),
        ("vk", "220vk", True, True),
        ("vk", "avko", True, False),
    ],
)
def test_a_viewer_is_known_by_the_letters_of_its_label(
    name: str, label: str, *, sure: bool, expected: bool
) -> None:
    network = network_named(name)
    assert network
    assert network.is_door(label, sure=sure) is expected


def test_another_name_is_no_network() -> None:
    assert network_named("forum") is None
    assert network_of_scheme("https") is None


def test_few_letters_may_have_to_be_all_of_a_label() -> None:
    instagram = network_named("instagram")
    assert instagram is not None
    assert instagram.is_door("ig", sure=False)
    assert not instagram.is_door("digital", sure=True)
