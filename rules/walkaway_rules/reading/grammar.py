"""The grammar of rules.yaml, as rows of data.

The shape check, "did you mean", the schema for editors and the reference in the
documentation are all made from these rows.
"""

from collections.abc import Iterator

from walkaway_rules.reading import kinds
from walkaway_rules.reading.people_grammar import PERSON, RESPONSE, SHOWN
from walkaway_rules.reading.shape import Group, Key, Many, Named, OneOf, Shape, Word
from walkaway_rules.tongue.said import said

PLACE = Group(
    said("a place"),
    (
        Key("name", kinds.ALIAS, "Its name; it is shown on screen.", required=True),
        Key(
            "at",
            Many(said("two numbers, latitude and longitude"), kinds.DEGREES, exactly=2),
            "Latitude and longitude in degrees, such as `[52.5200, 13.4050]`.",
            also=("coordinates", "location", "where"),
        ),
        Key(
            "within",
            kinds.DISTANCE,
            "How far around `at` counts as the place; 200 m where nothing is said.",
            also=("radius", "distance"),
        ),
        Key(
            "sites",
            Many(said("a list of sites"), kinds.SITE),
            "The place's own sites.",
            also=("site",),
        ),
        RESPONSE,
    ),
    "{name: Café Luna, sites: [cafeluna.example]}",
)
APP = Group(
    said("an app"),
    (
        Key("name", kinds.ALIAS, "Its name; it is shown on screen.", required=True),
        Key(
            "process",
            Many(said("a list of process names"), kinds.TEXT),
            "File names or whole paths of its program, on every system you use.",
            required=True,
            also=("processes", "exe", "executable", "binary", "program"),
        ),
        RESPONSE,
    ),
    "{name: Telegram, process: [telegram-desktop, Telegram.exe]}",
)
SITE = Group(
    said("a site"),
    (
        Key("site", kinds.SITE, "The site, or a part of it.", required=True),
        Key("alias", kinds.ALIAS, SHOWN, also=("name",)),
        RESPONSE,
    ),
    "{site: example.com}",
)
SEARCHES = Group(
    said("the searches"),
    (
        Key(
            "for",
            Many(said("a list of searches"), kinds.TEXT),
            "Names of starter packs, or phrases of your own.",
            required=True,
            also=("phrases", "packs"),
        ),
        RESPONSE,
    ),
    "{for: [longing]}",
)
CHECKED = Group(
    said("a thing to check"),
    (
        Key("site", kinds.SITE, "The site that is checked."),
        Key(
            "app",
            kinds.TEXT,
            "The app that is checked, by the file name of its program.",
        ),
    ),
    "{site: web.whatsapp.com}",
)
CHECKING = Group(
    said("a habit of checking"),
    (
        Key("what", CHECKED, "The site or app that is checked.", required=True),
        Key(
            "more_than",
            kinds.RATE,
            "How often is still fine, such as `6 per hour`.",
            required=True,
            also=("limit", "rate", "max"),
        ),
        Key("alias", kinds.ALIAS, SHOWN, also=("name",)),
        RESPONSE,
    ),
    "{what: {site: web.whatsapp.com}, more_than: 6 per hour}",
)
PLAN = Group(
    said("a plan"),
    (
        Key(
            "when",
            kinds.TEXT,
            "The moment it is for. It is `morning`, `evening`, `night`, `tender hours`"
            " or `always`, an alias, or a kind such as `searches`, `place`, `circle`.",
            required=True,
            also=("if",),
        ),
        Key(
            "then", kinds.TEXT, "What you will do instead.", required=True, also=("do",)
        ),
    ),
    "{when: night, then: read ten pages}",
)
RESPONSES = Group(
    said("the responses"),
    (
        Key(
            "default",
            kinds.RESPONSE,
            "What to do where nothing else is said: a pause.",
            also=("response",),
        ),
        Key(
            "tender_hours",
            Many(said("a list of hours"), kinds.HOURS),
            "Hours in which the answer is firmer, in quotes.",
            also=("hours", "nights", "quiet_hours"),
        ),
        Key(
            "own_words",
            Many(said("a list of sentences"), kinds.TEXT),
            "Sentences of your own, shown before ours; quotes keep a comma in one.",
            also=("words", "sentences", "messages"),
        ),
        Key(
            "our_words",
            kinds.TRUTH,
            "Whether our sentences are shown too; `false` needs `own_words`.",
        ),
        Key(
            "plans", Many(said("a list of plans"), PLAN), "What you will do, and when."
        ),
        Key(
            "instead",
            Many(said("a list of places to go"), kinds.DESTINATION),
            "What opens once you turn back from a page; several take turns.",
            also=("open", "go_to", "destinations"),
        ),
        Key(
            "settle",
            kinds.SETTLE,
            "How long it is quiet before an urge counts as over; 10 min.",
        ),
        Key(
            "grace",
            kinds.GRACE,
            "How long leaving a page or app may take; 20 s.",
        ),
    ),
    "{default: pause}",
)
PROMISE = Group(
    said("the promise"),
    (
        Key(
            "loosen_after",
            kinds.LOOSEN_AFTER,
            "How long a change that loosens the rules waits; 24 h.",
            also=("delay", "wait", "after"),
        ),
    ),
    "{loosen_after: 24 h}",
)
RULES = Group(
    said("the rules"),
    (
        Key(
            "walkaway",
            kinds.VERSION,
            "The version of these rules: 1.",
            also=("version",),
        ),
        Key(
            "people",
            Many(said("a list of people"), PERSON),
            "The people to keep away from.",
            also=("person", "persons", "ex", "exes", "personen", "menschen"),
        ),
        Key(
            "places",
            Many(said("a list of places"), PLACE),
            "Places where they might be.",
            also=("place", "locations", "orte"),
        ),
        Key(
            "apps",
            Many(said("a list of apps"), APP),
            "Programs to keep closed.",
            also=("app", "programs", "processes", "programme"),
        ),
        Key(
            "sites",
            Many(said("a list of sites"), OneOf(said("a site"), (kinds.SITE, SITE))),
            "Whole sites, or parts of them.",
            also=("site", "urls", "websites", "domains", "seiten", "webseiten"),
        ),
        Key(
            "searches",
            OneOf(
                said("a list of searches"),
                (Many(said("a list of searches"), kinds.TEXT), SEARCHES),
            ),
            "Kinds of searches: names of starter packs, or phrases of your own.",
            also=("search", "queries", "phrases", "suchen"),
        ),
        Key(
            "checking",
            Many(said("a list of habits"), CHECKING),
            "Sites and apps that are opened too often.",
            also=("checks", "limits"),
        ),
        Key(
            "responses",
            RESPONSES,
            "How the guard answers.",
            also=("response", "antworten"),
        ),
        Key(
            "promise",
            PROMISE,
            "How changes to these rules come into force.",
            also=("versprechen",),
        ),
        Key(
            "discreet",
            kinds.TRUTH,
            "A neutral icon and neutral words.",
            also=("hidden",),
        ),
        Key(
            "private_windows",
            kinds.TRUTH,
            "Whether titles of private windows are looked at too. Those of a browser"
            " that does not mark them (Chromium on Linux) are in any case.",
            also=("private", "incognito"),
        ),
    ),
    "",
)


def groups(shape: Shape = RULES) -> Iterator[Group]:
    """Return every group of the grammar, once for each place it may stand in."""
    if isinstance(shape, Group):
        yield shape
    for part in _parts(shape):
        yield from groups(part)


def leaves(shape: Shape = RULES) -> Iterator[Word[object]]:
    """Return every single value of the grammar, once for each place."""
    if isinstance(shape, Word):
        yield shape
    for part in _parts(shape):
        yield from leaves(part)


def _parts(shape: Shape) -> tuple[Shape, ...]:
    """Return the shapes that a shape is made of."""
    match shape:
        case Word():
            return ()
        case Many(item=item):
            return (item,)
        case Group(keys=keys):
            return tuple(key.shape for key in keys)
        case Named(key=key, value=value):
            return key, value
        case _:
            return shape.shapes
