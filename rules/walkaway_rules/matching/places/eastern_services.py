"""Services of China, Japan and Korea, which draw and count otherwise than the rest.

China's maps are shifted, and Baidu, Naver and Kakao count in metres of their own.
"""

import re
from dataclasses import replace

from walkaway_rules.matching.places.coordinates import Order
from walkaway_rules.matching.places.datum import Datum, readings
from walkaway_rules.matching.places.forms import (
    DECIMAL,
    NUMBER,
    Form,
    pair,
    turned_pair,
)
from walkaway_rules.matching.places.grids import KOREA, eastward
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look
from walkaway_rules.matching.places.parameter_stops import Habits
from walkaway_rules.matching.places.service import ACROSS, Service, labels
from walkaway_rules.matching.places.service_paths import object_stops
from walkaway_rules.matching.places.short_codes import mercator_point

_MERCATOR = r"\d{8}(?:\.\d{1,20})?,\d{7}(?:\.\d{1,20})?"
_METRES = r"(?P<x>-?\d{5,9}(?:\.\d{1,20})?),(?P<y>-?\d{5,9}(?:\.\d{1,20})?)"


def _shifted_objects(look: Look) -> list[Located]:
    """Read objects that hold a latitude and a longitude of China's datum."""
    found = [(s, readings(s.point, Datum.GCJ02)) for s in object_stops(look) if s.point]
    return [replace(stop, point=p[0], others=p[1:]) for stop, p in found]


EASTERN = (
    Service(
        "baidu",
        labels("baidu"),
        labels("baidumap bdapp bdmap"),
        mark="map|geo",
        habits=Habits(datum=Datum.BD09, centres=labels("center")),
        forms=(
            Form(
                re.compile(rf"@{_METRES}(?:,(?P<zoom>\d{{1,2}}(?:\.\d{{1,20}})?)z)?"),
                centre=True,
                datum=Datum.BD09,
            ),
            Form(
                re.compile(rf"[?&#](?:c|pt|center)={_METRES}"),
                centre=True,
                datum=Datum.BD09,
            ),
            Form(
                re.compile(rf"(?:sharegeo=|1\${{4}}){_METRES}"),
                datum=Datum.BD09,
            ),
        ),
    ),
    Service(
        "amap",
        labels("amap autonavi gaode"),
        labels("androidamap iosamap amapuri"),
        habits=Habits(
            order=Order.LONGITUDE_FIRST,
            datum=Datum.GCJ02,
            turned=labels("q __q"),
            centres=labels("center"),
        ),
        forms=(
            Form(
                re.compile(
                    rf"[?&]p=[^,&]{{0,40}},{pair()}(?:,(?P<name>[^,&]{{1,200}}))?"
                ),
                datum=Datum.GCJ02,
            ),
        ),
    ),
    Service(
        "tencent",
        labels("qq"),
        labels("qqmap"),
        mark="map",
        habits=Habits(
            datum=Datum.GCJ02, turned=labels("c m"), centres=labels("center")
        ),
        reads=(_shifted_objects,),
        forms=(Form(ACROSS, datum=Datum.GCJ02),),
    ),
    Service(
        "tmap",
        labels("tmap tmapmobility"),
        labels("tmap"),
        forms=(Form(ACROSS),),
    ),
    Service(
        "yahoo",
        labels("yahoo"),
        mark="map",
        habits=Habits(beside=labels("lat"), unread=labels("waypoints")),
        forms=(
            Form(re.compile(rf"(?:,|^)lat:(?P<lat>{NUMBER}),lon:(?P<lng>{NUMBER})")),
        ),
    ),
    Service(
        "korea",
        labels("naver kakao daum"),
        labels("nmap kakaomap"),
        mark="map",
        habits=Habits(turned=labels("c"), centres=labels("c")),
        forms=(
            Form(
                re.compile(
                    r"(?:/link/(?:map|to|from|roadview)/|/link/by/\w{1,20}/|(?<=\d)/(?:to/|from/)?)"
                    r"(?:(?P<name>[^,/?=]{0,200}),)?" + pair()
                )
            ),
            Form(
                re.compile(
                    r"[?&]urlX=(?P<code>\d{5,7}(?:\.\d{1,20})?&urlY=\d{5,7})",
                    re.IGNORECASE,
                ),
                unpack=eastward(KOREA.point),
            ),
            Form(
                re.compile(r"(?:[?&]rt=|(?<=\d),)(?P<code>\d{5,7},\d{5,7})(?=[,&]|$)"),
                unpack=eastward(KOREA.point),
            ),
            Form(re.compile(rf"[/:]{turned_pair(',', number=DECIMAL)}(?=,)")),
            Form(
                re.compile(rf"/(?P<code>{_MERCATOR})(?:,(?P<name>[^,/]{{1,200}}))?"),
                unpack=mercator_point,
            ),
            Form(
                re.compile(rf"[?&]c=(?P<code>{_MERCATOR})"),
                centre=True,
                unpack=mercator_point,
            ),
        ),
    ),
)
"""Each of them."""
