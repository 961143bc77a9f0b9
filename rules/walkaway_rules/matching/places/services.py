"""Map services: what each writes in its own way, one row each.

Parameters are read by habit on every service (`parameterstops`); a row holds only
what differs: figures the other way round, own datums, codes and paths.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from walkaway_rules.matching.places.coordinates import Order
from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.forms import DECIMAL, Form, pair, turned_pair
from walkaway_rules.matching.places.googlemaps import google_stops
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look
from walkaway_rules.matching.places.parameterstops import Habits
from walkaway_rules.matching.places.pluscodes import plus_code_point
from walkaway_rules.matching.places.servicepaths import (
    bing_stops,
    box_stops,
    geo_stops,
    geohack_stops,
    here_stops,
    mapy_stops,
    object_stops,
)
from walkaway_rules.matching.places.shortcodes import (
    ge0_point,
    geohash_point,
    osm_point,
)


@dataclass(frozen=True, slots=True)
class Service:
    """How one map service writes where."""

    name: str
    labels: frozenset[str]
    """Words of its hosts ("google" in maps.google.co.uk)."""
    schemes: frozenset[str] = frozenset()
    mark: str = ""
    """What host and path must hold for the address to be one of a map."""
    habits: Habits = field(default_factory=Habits)
    forms: tuple[Form, ...] = ()
    reads: tuple[Callable[[Look], list[Located]], ...] = ()


_TURNED = Order.LONGITUDE_FIRST
_SKY = r"(?P<zoom>\d{1,2}(?:\.\d{1,20})?)"


def _labels(text: str) -> frozenset[str]:
    return frozenset(text.split())


SERVICES = (
    Service(
        "google",
        _labels("google googleapis"),
        _labels(
            "comgooglemaps comgooglemapsurl google.navigation google.streetview"
            " googlemaps googleearth"
        ),
        mark="map|earth|navigation|streetview|/local|/dir/",
        habits=Habits(centres=_labels("ll sll center viewpoint cbll")),
        reads=(google_stops,),
    ),
    Service(
        "apple",
        _labels("apple"),
        _labels("maps map"),
        mark="map",
        habits=Habits(centres=_labels("sll near center")),
    ),
    Service(
        "osm",
        _labels("openstreetmap osm opentopomap osmapp umap cyclosm"),
        habits=Habits(centres=_labels("lat")),
        reads=(box_stops,),
        forms=(
            Form(
                re.compile(r"/go/(?P<code>[A-Za-z0-9_~@]{1,20}[-=]{0,4})"),
                unpack=osm_point,
            ),
            Form(re.compile(rf"[#&?/]map={_SKY}/{pair('/')}"), centre=True),
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
        _labels("bing"),
        _labels("bingmaps ms-drive-to ms-walk-to ms-transit-to"),
        mark="map|drive|walk|transit",
        habits=Habits(centres=_labels("cp")),
        reads=(bing_stops,),
    ),
    Service(
        "yandex",
        _labels("yandex yango appmetrica"),
        _labels("yandexmaps yandexnavi yandextaxi yandexmetro yango ymapsbm1"),
        mark="map|harita|karta|kart|navi|taxi|route|yango|geo",
        habits=Habits(
            order=_TURNED,
            turned=_labels("rtext text mode"),
            centres=_labels("ll sll"),
        ),
        forms=(Form(re.compile(rf"ymapsbm1://(?:geo|pin|org)\?ll={turned_pair()}")),),
    ),
    Service(
        "waze",
        _labels("waze"),
        _labels("waze"),
        habits=Habits(),
        forms=(
            Form(
                re.compile(
                    r"/(?:ul|lr|live)/h(?P<code>[0-9b-hjkmnp-z]{4,12})(?![\w.])"
                ),
                unpack=geohash_point,
            ),
        ),
    ),
    Service(
        "here",
        _labels("here"),
        _labels("here here-location here-route here.directions here.location"),
        habits=Habits(centres=_labels("map")),
        reads=(here_stops,),
    ),
    Service(
        "baidu",
        _labels("baidu"),
        _labels("baidumap bdapp bdmap"),
        mark="map|geo",
        habits=Habits(datum=Datum.BD09, centres=_labels("center")),
        forms=(
            Form(
                re.compile(
                    r"@(?P<x>-?\d{5,9}(?:\.\d{1,20})?),(?P<y>-?\d{5,9}(?:\.\d{1,20})?)"
                    r"(?:,(?P<zoom>\d{1,2}(?:\.\d{1,20})?)z)?"
                ),
                centre=True,
                datum=Datum.BD09,
            ),
            Form(
                re.compile(
                    r"[?&#](?:c|pt|center)=(?P<x>-?\d{6,9}(?:\.\d{1,20})?),"
                    r"(?P<y>-?\d{6,9}(?:\.\d{1,20})?)"
                ),
                centre=True,
                datum=Datum.BD09,
            ),
        ),
    ),
    Service(
        "mapy",
        _labels("mapy"),
        _labels("mapy szn-mapy"),
        habits=Habits(order=_TURNED, centres=_labels("center y")),
        reads=(mapy_stops,),
    ),
    Service(
        "2gis",
        _labels("2gis dublgis"),
        _labels("2gis dgis"),
        habits=Habits(order=_TURNED, centres=_labels("m center")),
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
    ),
    Service(
        "organic",
        _labels("ge0 omaps comaps organicmaps mapswithme"),
        _labels("om cm ge0 mapsme mapswithme organicmaps comaps"),
        habits=Habits(centres=_labels("cll")),
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
        _labels("osmand"),
        _labels("osmand osmand.geo osmand.api"),
        reads=(geo_stops,),
    ),
    Service("citymapper", _labels("citymapper"), _labels("citymapper")),
    Service(
        "rides",
        _labels(
            "uber lyft bolt grab olacabs freenow cabify careem didi gett moovit"
            " moovitapp indrive gojek tomtom magicearth komoot alltrails"
            " wikimapia mappls"
        ),
        _labels(
            "uber lyft bolt taxify grab olacabs freenow cabify careem gett moovit"
            " gojek tomtomgo tomtomhome com.sygic.aura magicearth navigon transit"
            " guru gurumaps mappls"
        ),
        forms=(
            Form(
                re.compile(
                    rf"coordinate(?:addr)?[|/](?:(?P<name>[^|/]{{0,200}})[|/])??"
                    rf"{turned_pair('[|/]')}"
                ),
            ),
        ),
        reads=(object_stops,),
    ),
    Service(
        "sygic",
        _labels("sygic"),
        habits=Habits(unread=_labels("map")),
        forms=(Form(re.compile(rf"[?&]map={_SKY},{pair(',')}"), centre=True),),
    ),
    Service(
        "michelin",
        _labels("michelin viamichelin"),
        habits=Habits(order=_TURNED, centres=_labels("center")),
    ),
    Service(
        "outdoors",
        _labels("strava gaiagps mapquest"),
        forms=(
            Form(re.compile(rf"/heatmap#{_SKY}/{turned_pair('/')}"), centre=True),
            Form(re.compile(rf"[?&]loc={_SKY}/{turned_pair('/')}"), centre=True),
            Form(re.compile(rf"/near-{pair()}")),
        ),
    ),
    Service(
        "arcgis",
        _labels("arcgis"),
        habits=Habits(order=_TURNED, centres=_labels("center mapcenter")),
    ),
    Service(
        "amap",
        _labels("amap autonavi gaode"),
        _labels("androidamap iosamap amapuri"),
        habits=Habits(
            order=_TURNED,
            datum=Datum.GCJ02,
            turned=_labels("q p"),
            centres=_labels("center"),
        ),
    ),
    Service(
        "tencent",
        _labels("qq"),
        _labels("qqmap"),
        mark="map",
        habits=Habits(datum=Datum.GCJ02, centres=_labels("center pointx")),
    ),
    Service(
        "korea",
        _labels("naver kakao daum"),
        _labels("nmap kakaomap"),
        mark="map",
        habits=Habits(turned=_labels("c"), centres=_labels("c")),
        forms=(
            Form(
                re.compile(
                    r"/link/(?:map|to|roadview)/(?:(?P<name>[^,/]{0,200}),)?" + pair()
                )
            ),
        ),
    ),
    Service(
        "codes",
        _labels("plus geohash what3words w3w geohack wmcloud toolforge"),
        forms=(
            Form(
                re.compile(
                    r"/(?P<code>[02-9CFGHJMPQRVWXcfghjmpqrvwx]{8}\+[2-9A-Xa-x]{0,5})"
                ),
                unpack=plus_code_point,
            ),
            Form(
                re.compile(
                    r"geohash\.org/(?P<code>[0-9b-hjkmnp-z]{4,12})"
                    r"(?::(?P<name>[^/?#]{0,200}))?(?![\w.])"
                ),
                unpack=geohash_point,
            ),
        ),
        reads=(geohack_stops,),
    ),
    Service("geo", frozenset(), _labels("geo"), reads=(geo_stops,)),
)
"""Every service that has something of its own."""

ELSEWHERE = Service("elsewhere", frozenset(), habits=Habits(words=False))
"""Any other host: figures are read, words are not."""

LABELS = {label: service for service in SERVICES for label in service.labels}
SCHEMES = {scheme: service for service in SERVICES for scheme in service.schemes}
MARKS = {s.name: re.compile(s.mark) for s in SERVICES if s.mark}
SURE = re.compile(DECIMAL)
"""What an address elsewhere must hold to be read at all."""
