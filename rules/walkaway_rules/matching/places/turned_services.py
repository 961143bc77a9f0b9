"""Services that write the longitude first, or pack places otherwise than the rest.

Routers, viewers of satellites' pictures and of weather, and tools for surveyors.
"""

import re

from walkaway_rules.matching.places.coordinates import Order
from walkaway_rules.matching.places.forms import DECIMAL, Form, pair, turned_pair
from walkaway_rules.matching.places.parameter_stops import Habits
from walkaway_rules.matching.places.service import Service, labels
from walkaway_rules.matching.places.service_paths import packed_stops
from walkaway_rules.matching.places.short_codes import geohash_point, mercator_point

_SKY = r"(?P<zoom>\d{1,2}(?:\.\d{1,20})?)"
_METRES = r"-?\d{4,8}(?:\.\d{1,20})?"
_TURNED = turned_pair(number=DECIMAL)
_ALONG = Form(re.compile(rf"[/;]{_TURNED}(?=[;?/]|$)"))


TURNED = (
    Service(
        "mapbox",
        labels("mapbox"),
        forms=(
            Form(re.compile(rf"\({turned_pair()}\)")),
            Form(re.compile(rf"/{turned_pair()},{_SKY}"), centre=True),
            _ALONG,
        ),
    ),
    Service(
        "routers",
        labels("project-osrm"),
        habits=Habits(centres=labels("center")),
        forms=(_ALONG,),
    ),
    Service(
        "openrouteservice",
        labels("openrouteservice"),
        habits=Habits(order=Order.LONGITUDE_FIRST, unread=labels("a")),
        forms=(
            Form(re.compile(rf"/@{turned_pair()}(?:,{_SKY})?")),
            Form(
                re.compile(
                    rf"[?&]a=(?:{DECIMAL},){{2,40}}"
                    rf"{pair(',', number=DECIMAL)}(?=&|$)"
                )
            ),
            Form(re.compile(rf"[?&]a={pair(',', number=DECIMAL)}(?=,)")),
        ),
    ),
    Service(
        "sky",
        labels("nullschool earthdata nasa"),
        mark="earth.null|map|worldview",
        habits=Habits(order=Order.LONGITUDE_FIRST, unread=labels("orthographic")),
        forms=(
            Form(re.compile(rf"[#/]loc={_TURNED}")),
            Form(re.compile(rf"[#;]c:{_TURNED}"), centre=True),
            Form(re.compile(rf"@{_TURNED},{_SKY}z"), centre=True),
            Form(
                re.compile(
                    rf"[a-z]=(?P<lng>{DECIMAL}),(?P<lat>{DECIMAL}),\d{{2,6}}(?=/|$)"
                ),
                centre=True,
            ),
        ),
    ),
    Service(
        "survey",
        labels("epsg xn--pnvkarte-m4a"),
        forms=(
            Form(
                re.compile(rf"#{turned_pair(';', number=DECIMAL)};{_SKY}"), centre=True
            ),
            Form(re.compile(rf"=4326&x={turned_pair('&y=')}"), centre=True),
            Form(
                re.compile(rf"=3857&x=(?P<code>{_METRES}&y={_METRES})"),
                centre=True,
                unpack=lambda code: mercator_point(code.replace("&y=", ",")),
            ),
        ),
    ),
    Service(
        "hunts",
        labels("munzee"),
        forms=(
            Form(
                re.compile(r"/map/(?P<code>[0-9b-hjkmnp-z]{7,12})(?=/|$)"),
                unpack=geohash_point,
                centre=True,
            ),
        ),
    ),
    Service(
        "viewers",
        labels("copernix openaerialmap visicom maptiler"),
        habits=Habits(order=Order.LONGITUDE_FIRST, centres=labels("where")),
        forms=(
            Form(re.compile(rf"/m/{_TURNED}")),
            Form(re.compile(rf"(?:/c/|#/){_TURNED}"), centre=True),
            Form(re.compile(rf"/vector/{_SKY}/{turned_pair('/')}"), centre=True),
        ),
    ),
    Service("meals", labels("ubereats"), reads=(packed_stops,)),
)
"""Each of them."""
