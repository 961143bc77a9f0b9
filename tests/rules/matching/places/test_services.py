"""Every row of the services is reached by an example, and by its own."""

import pytest

from quality.mapexamples import map_examples
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.unwrapping import unwrap
from walkaway_rules.matching.places.atlas import service_of
from walkaway_rules.matching.places.forms import ANYWHERE, Form, form_stops
from walkaway_rules.matching.places.look import Look, look_at
from walkaway_rules.matching.places.service import Service
from walkaway_rules.matching.places.services import LABELS, SCHEMES, SERVICES


def _looks() -> list[tuple[str, Look]]:
    looks: list[tuple[str, Look]] = []
    for example in map_examples():
        for address in unwrap(parse_address(example.address)):
            service = service_of(address)
            looks.append((service.name if service else "", look_at(address)))
    return looks


LOOKS = _looks()
FORMS = [(service, form) for service in SERVICES for form in service.forms]
READS = [(service, read) for service in SERVICES for read in service.reads]


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_each_service_has_an_example(service: Service) -> None:
    assert service.name in {name for name, _ in LOOKS}


@pytest.mark.parametrize(("service", "form"), FORMS)
def test_each_form_is_reached_by_an_example(service: Service, form: Form) -> None:
    bodies = [look.body for name, look in LOOKS if name == service.name]
    assert any(form_stops(form, body) for body in bodies), form.pattern.pattern


@pytest.mark.parametrize("form", ANYWHERE)
def test_each_form_of_any_host_is_reached_by_an_example(form: Form) -> None:
    assert any(form_stops(form, look.body) for name, look in LOOKS if not name)


def test_each_reader_is_reached_by_an_example() -> None:
    for service, read in READS:
        assert any(read(look) for name, look in LOOKS if name == service.name)


def test_no_word_of_a_host_or_scheme_is_two_services() -> None:
    assert len(LABELS) == sum(len(service.labels) for service in SERVICES)
    assert len(SCHEMES) == sum(len(service.schemes) for service in SERVICES)
