"""An item more in rules.yaml, and every other character as it was."""

import pytest

from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.reading.adding import Addition, added

SEARCH = Addition(BoundaryKind.PERSON, "J", "except", "search")
SITE = Addition(BoundaryKind.PERSON, "J", "needed", '{site: "a.example"}')
SISTER = Addition(BoundaryKind.CIRCLE, "sis", "except", "name")


@pytest.mark.parametrize(
    ("before", "addition", "after"),
    [
        (
            "people:\n  - {alias: J, names: [Jane Doe]} # her\n",
            SEARCH,
            "people:\n  - {except: [search], alias: J, names: [Jane Doe]} # her\n",
        ),
        (
            "people:\n  - alias: J   # mine\n    # names\n    names: [Jane Doe]\n",
            SEARCH,
            (
                "people:\n  - alias: J   # mine\n    except: [search]\n"
                "    # names\n    names: [Jane Doe]\n"
            ),
        ),
        (
            "people:\r\n- alias: J\r\n  names: [Jane Doe]\r\n",
            SEARCH,
            "people:\r\n- alias: J\r\n  except: [search]\r\n  names: [Jane Doe]\r\n",
        ),
        (
            "people:\n- names: [Jane Doe]\n  alias: J",
            SEARCH,
            "people:\n- except: [search]\n  names: [Jane Doe]\n  alias: J",
        ),
        (
            "people:\n- mail: [j@d.example]\n  alias: K\n- names: [J D]\n  alias: J\n",
            SEARCH,
            (
                "people:\n- mail: [j@d.example]\n  alias: K\n"
                "- except: [search]\n  names: [J D]\n  alias: J\n"
            ),
        ),
        ("people:\n- alias: J", SEARCH, "people:\n- except: [search]\n  alias: J"),
        (
            "people: [{alias: J, except: [ name ]}]\n",
            SEARCH,
            "people: [{alias: J, except: [ search, name ]}]\n",
        ),
        (
            "people:\n- alias: J\n  needed:\n    - {site: b.example} # court\n",
            SITE,
            (
                "people:\n- alias: J\n  needed:\n"
                '    - {site: "a.example"}\n    - {site: b.example} # court\n'
            ),
        ),
        (
            "\ufeffpeople: [{alias: J}]\n",
            SITE,
            '\ufeffpeople: [{needed: [{site: "a.example"}], alias: J}]\n',
        ),
        (
            "people: [{alias: J, circle: [{alias: sis, names: [Jess Doe]}]}]\n",
            SISTER,
            (
                "people: [{alias: J, circle: [{except: [name], alias: sis,"
                " names: [Jess Doe]}]}]\n"
            ),
        ),
    ],
)
def test_it_goes_where_it_belongs(before: str, addition: Addition, after: str) -> None:
    assert added(before.encode(), addition) == after.encode()


@pytest.mark.parametrize(
    "text",
    [
        "people: [{alias: K}]",
        "people: [{alias: J, except: }]",
        "people: [{alias: J, except: []}]",
        "people: [{alias: [J]}]",
        "people: J",
        "- J",
        "{",
    ],
)
def test_where_it_has_no_place_nothing_is_added(text: str) -> None:
    assert added(text.encode(), SEARCH) is None
