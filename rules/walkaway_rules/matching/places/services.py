"""Map services: what each writes in its own way, one row each.

Parameters are read by habit on every service (`parameter_stops`); a row holds only
what differs: figures the other way round, own datums, codes and paths.
"""

import re

from walkaway_rules.matching.places.boxes import written_boxes
from walkaway_rules.matching.places.coordinates import Order
from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.eastern_services import EASTERN
from walkaway_rules.matching.places.forms import DECIMAL, Form, pair, turned_pair
from walkaway_rules.matching.places.google_local import local_stops
from walkaway_rules.matching.places.google_maps import google_stops
from walkaway_rules.matching.places.national_services import NATIONAL
from walkaway_rules.matching.places.parameter_stops import Habits
from walkaway_rules.matching.places.plus_codes import plus_code_point
from walkaway_rules.matching.places.service import ACROSS, Service, labels
from walkaway_rules.matching.places.service_paths import (
    asked_stops,
    bing_stops,
    geo_stops,
    geohack_stops,
    here_stops,
    mapy_stops,
    object_stops,
)
from walkaway_rules.matching.places.short_codes import (
    ge0_point,
    geohash_point,
    hafas_point,
    osm_point,
)
from walkaway_rules.matching.places.turned_services import TURNED

_TURNED = Order.LONGITUDE_FIRST
_SKY = r"(?P<zoom>\d{1,2}(?:\.\d{0,20})?)"


SERVICES = (
    Service(
        "google",
        labels("google googleapis"),
        labels(
            "comgooglemaps comgooglemapsurl google.navigation google.streetview"
            " googlemaps googleearth"
        ),
        mark="map|earth|navigation|streetview|/local|/dir/",
        habits=Habits(centres=labels("ll sll center")),
        reads=(google_stops,),
        drawn=Datum.MAINLAND,
    ),
    Service(
        "apple",
        labels("apple"),
        labels("maps map"),
        mark="map",
        habits=Habits(
            centres=labels("sll near center"),
            beside=labels("ll"),
        ),
        drawn=Datum.MAINLAND,
    ),
    Service(
        "osm",
        labels("openstreetmap osm opentopomap osmapp umap cyclosm"),
        habits=Habits(centres=labels("lat center"), unread=labels("wps")),
        reads=(asked_stops,),
        forms=(
            Form(
                re.compile(r"/go/(?P<code>[A-Za-z0-9_~@]{1,20}[-=]{0,4})"),
                unpack=osm_point,
            ),
            Form(re.compile(rf"[#&?/]map={_SKY}/{pair('/')}"), centre=True),
            Form(re.compile(rf"^//[^/]{{1,99}}/{pair(number=DECIMAL)}(?=[?#]|$)")),
            Form(
                re.compile(
                    rf"[?&]wps=(?:{DECIMAL},){{2,40}}"
                    rf"{turned_pair(number=DECIMAL)}(?=&|$)"
                )
            ),
            Form(re.compile(rf"[?&]wps={turned_pair(number=DECIMAL)}(?=,)")),
        ),
    ),
    Service(
        "bing",
        labels("bing"),
        labels("bingmaps ms-drive-to ms-walk-to ms-transit-to"),
        mark="map|drive|walk|transit",
        habits=Habits(centres=labels("cp")),
        reads=(bing_stops,),
    ),
    Service(
        "yandex",
        labels("yandex yango appmetrica"),
        labels("yandexmaps yandexnavi yandextaxi yandexmetro yango ymapsbm1"),
        mark="map|harita|karta|kart|navi|taxi|route|yango|geo",
        habits=Habits(
            order=_TURNED,
            turned=labels("rtext text mode"),
            centres=labels("ll sll"),
        ),
        forms=(Form(re.compile(rf"ymapsbm1://(?:geo|pin|org)\?ll={turned_pair()}")),),
    ),
    Service(
        "waze",
        labels("waze"),
        labels("waze"),
        habits=Habits(),
        forms=(
            Form(
                re.compile(
                    r"(?:/(?:ul|lr|live)/h|[?&]h=)"
                    r"(?P<code>[0-9b-hjkmnp-z]{4,12})(?![\w.])"
                ),
                unpack=geohash_point,
            ),
        ),
    ),
    Service(
        "here",
        labels("here hereapi"),
        labels("here here-location here-route here.directions here.location"),
        habits=Habits(centres=labels("map")),
        reads=(here_stops,),
    ),
    Service(
        "mapy",
        labels("mapy"),
        labels("mapy szn-mapy"),
        habits=Habits(order=_TURNED, turned=labels("q"), centres=labels("center y")),
        reads=(mapy_stops,),
    ),
    Service(
        "2gis",
        labels("2gis dublgis urbi urbi-bh urbi-eg urbi-kw urbi-om urbi-qa urbi-sa"),
        labels("2gis dgis"),
        habits=Habits(order=_TURNED, centres=labels("m center")),
        forms=(
            Form(
                re.compile(
                    rf"(?:/|to/|[|;]){turned_pair()}(?=[/?#;|]|$)"
                    r"(?!/zoom)"
                ),
            ),
            Form(re.compile(rf"center/{turned_pair()}(?:/zoom/{_SKY})?"), centre=True),
            Form(re.compile(rf"[?&]m={turned_pair()}(?:/{_SKY})?"), centre=True),
        ),
        reads=(object_stops,),
    ),
    Service(
        "organic",
        labels("ge0 omaps comaps organicmaps mapswithme"),
        labels("om cm ge0 mapsme mapswithme organicmaps comaps"),
        habits=Habits(centres=labels("cll")),
        forms=(
            Form(
                re.compile(
                    r"/(?:ge0/)?(?P<code>[A-Za-z0-9\-_]{10})(?:/(?P<name>[^/?#]{0,200}))?"
                    r"(?:[/?#]|$)"
                ),
                unpack=ge0_point,
            ),
        ),
    ),
    Service(
        "osmand",
        labels("osmand"),
        labels("osmand osmand.geo osmand.api"),
        reads=(geo_stops,),
    ),
    Service("citymapper", labels("citymapper"), labels("citymapper")),
    Service(
        "rides",
        labels(
            "uber lyft bolt grab olacabs freenow cabify careem didi gett moovit"
            " moovitapp indrive gojek tomtom magicearth komoot alltrails"
            " wikimapia mappls"
        ),
        labels(
            "uber lyft bolt taxify grab olacabs freenow cabify careem gett moovit"
            " gojek tomtomgo tomtomhome com.sygic.aura magicearth navigon transit"
            " guru gurumaps mappls"
        ),
        habits=Habits(centres=labels("p center")),
        forms=(
            Form(
                re.compile(
                    rf"coordinate(?:addr)?[|/](?:(?P<name>[^|/]{{0,200}})[|/])??"
                    rf"{turned_pair('[|/]')}"
                ),
            ),
            Form(re.compile(rf'"point":"{pair()}"')),
            Form(re.compile(rf"viewport={pair(number=DECIMAL)}"), centre=True),
            Form(re.compile(rf"[/:]{pair(',', number=DECIMAL)}(?=[/:])")),
        ),
        reads=(object_stops,),
    ),
    Service(
        "sygic",
        labels("sygic"),
        habits=Habits(unread=labels("map")),
        forms=(Form(re.compile(rf"[?&]map={_SKY},{pair(',')}"), centre=True),),
    ),
    Service(
        "michelin",
        labels("michelin viamichelin"),
        habits=Habits(
            order=_TURNED, turned=labels("position"), centres=labels("center")
        ),
        forms=(Form(ACROSS, centre=True),),
    ),
    Service(
        "journeys",
        labels(
            "bahn bvg vbb oebb rmv vrn insa vmv saarvv rejseplanen sncb belgianrail"
            " hafas vgn efa"
        ),
        forms=(
            Form(
                re.compile(r"@X=(?P<code>-?\d{5,9}@Y=-?\d{5,9})(?!\d)"),
                unpack=hafas_point,
            ),
        ),
    ),
    Service(
        "kagi",
        labels("kagi"),
        mark="/maps",
        habits=Habits(centres=labels("ll")),
        forms=(Form(re.compile(rf"[?&]id=point_{pair('_')}")),),
    ),
    Service(
        "outdoors",
        labels("strava gaiagps mapquest outdooractive windy"),
        habits=Habits(unread=labels("zc")),
        forms=(
            Form(re.compile(rf"[#&]zc={_SKY},{turned_pair()}"), centre=True),
            Form(re.compile(rf"/heatmap/?#{_SKY}/{turned_pair('/')}"), centre=True),
            Form(re.compile(rf"[?&]loc={_SKY}/{turned_pair('/')}"), centre=True),
            Form(re.compile(rf"/near-{pair()}")),
            Form(re.compile(rf"\?[a-z]{{1,30}},{pair(number=DECIMAL)}"), centre=True),
        ),
    ),
    Service(
        "cartes",
        labels("cartes"),
        mark="cartes.app",
        forms=(Form(re.compile(rf"\|{turned_pair('[|]', number=DECIMAL)}")),),
    ),
    Service(
        "arcgis",
        labels("arcgis geoportail gouv"),
        mark="arcgis|geoportail|cartes.gouv",
        habits=Habits(order=_TURNED, centres=labels("c center mapcenter")),
    ),
    Service(
        "codes",
        labels("plus geohash what3words w3w geohack wmcloud wmflabs toolforge"),
        forms=(
            Form(
                re.compile(
                    r"/(?P<code>[02-9CFGHJMPQRVWXcfghjmpqrvwx]{8}\+[2-9A-Xa-x]{0,5})"
                ),
                unpack=plus_code_point,
            ),
            Form(
                re.compile(
                    r"geohash[^/?#]{0,40}/#?(?P<code>[0-9b-hjkmnp-z]{4,12})"
                    r"(?::(?P<name>[^/?#]{0,200}))?(?![\w.])"
                ),
                unpack=geohash_point,
            ),
        ),
        reads=(geohack_stops,),
    ),
    Service("geo", frozenset(), labels("geo"), reads=(geo_stops,)),
    *EASTERN,
    *NATIONAL,
    *TURNED,
)
"""Every service that has something of its own."""

ELSEWHERE = Service(
    "elsewhere",
    frozenset(),
    habits=Habits(
        centres=labels("center centre"), beside=labels("ll"), words=False, fine=True
    ),
    reads=(local_stops, object_stops, written_boxes),
)
"""Any other host: figures are read, words are not."""

LABELS = {label: service for service in SERVICES for label in service.labels}
SCHEMES = {scheme: service for service in SERVICES for scheme in service.schemes}
MARKS = {s.name: re.compile(s.mark) for s in SERVICES if s.mark}
SURE = re.compile(DECIMAL)
"""What an address elsewhere must hold to be read at all."""
