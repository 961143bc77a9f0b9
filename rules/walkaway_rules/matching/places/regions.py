"""Regions: states, countries and islands that are named beside a place.

Each is told by the square around it, in degrees: enough to say that a place cannot
lie there. Those that are first names or other words as well are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Region:
    """What lies between two corners; no region here crosses the date line."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, at: tuple[float, float]) -> bool:
        """Return whether a position, latitude first, lies in it."""
        return self.south <= at[0] <= self.north and self.west <= at[1] <= self.east


def region_named(name: str) -> Region | None:
    """Given a folded name, its words joined by "_", return the region."""
    return _regions().get(name)


@cache
def _regions() -> dict[str, Region]:
    return dict(_read())


def _read() -> Iterator[tuple[str, Region]]:
    for line in _REGIONS_TEXT.split("\n"):
        *names, south, west, north, east = line.split() or [""] * 4
        region = Region(*map(float, (south, west, north, east))) if names else None
        if region:
            yield from ((name, region) for name in names)


_REGIONS_TEXT = """
alabama 30 -89 35.1 -84.8
alaska 51 -180 72 -129
arizona 31 -115 37.1 -109
arkansas 33 -94.7 36.6 -89.6
california kalifornien 32.4 -124.5 42.1 -114
colorado 36.9 -109.1 41.1 -102
connecticut 40.9 -73.8 42.1 -71.7
delaware 38.4 -75.8 39.9 -75
florida 24.4 -87.7 31.1 -79.9
hawaii 18.8 -160.5 22.4 -154.7
idaho 41.9 -117.3 49.1 -111
illinois 36.9 -91.6 42.6 -87
indiana 37.7 -88.1 41.8 -84.7
iowa 40.3 -96.7 43.6 -90.1
kansas 36.9 -102.1 40.1 -94.5
kentucky 36.4 -89.6 39.2 -81.9
louisiana 28.9 -94.1 33.1 -88.8
maine 42.9 -71.2 47.5 -66.9
maryland 37.8 -79.5 39.8 -75
massachusetts 41.2 -73.6 42.9 -69.9
michigan 41.6 -90.5 48.4 -82.1
minnesota 43.4 -97.3 49.4 -89.4
mississippi 30.1 -91.7 35.1 -88
missouri 35.9 -95.8 40.7 -89
montana 44.3 -116.1 49.1 -104
nebraska 39.9 -104.1 43.1 -95.3
nevada 34.9 -120.1 42.1 -114
new_hampshire 42.6 -72.6 45.4 -70.6
new_jersey 38.8 -75.6 41.4 -73.8
new_mexico 31.3 -109.1 37.1 -103
north_carolina 33.7 -84.4 36.6 -75.4
south_carolina 32 -83.4 35.3 -78.5
north_dakota 45.9 -104.1 49.1 -96.5
south_dakota 42.4 -104.1 46 -96.4
ohio 38.3 -84.9 42 -80.5
oklahoma 33.6 -103.1 37.1 -94.4
oregon 41.9 -124.7 46.3 -116.4
pennsylvania 39.6 -80.6 42.3 -74.6
rhode_island 41.1 -71.9 42.1 -71.1
tennessee 34.9 -90.4 36.7 -81.6
texas 25.8 -106.7 36.6 -93.5
utah 36.9 -114.1 42.1 -109
vermont 42.7 -73.5 45.1 -71.4
west_virginia 37.1 -82.7 40.7 -77.7
wisconsin 42.4 -92.9 47.1 -86.7
wyoming 40.9 -111.1 45.1 -104
ontario 41.6 -95.2 56.9 -74.3
puerto_rico 17.8 -67.4 18.6 -65.2
oahu 21.2 -158.3 21.8 -157.6
maui 20.5 -156.8 21.1 -155.9
germany deutschland alemania allemagne germania 47.2 5.8 55.1 15.1
austria osterreich autriche 46.3 9.5 49.1 17.2
switzerland schweiz suisse suiza svizzera 45.8 5.9 47.9 10.5
france frankreich francia 41.3 -5.2 51.1 9.6
italy italien italia italie 35.4 6.6 47.1 18.6
spain spanien espana espagne spagna 27.6 -18.2 43.8 4.4
portugal 29.9 -31.3 42.2 -6.1
greece griechenland grecia grece 34.7 19.3 41.8 29.7
netherlands niederlande nederland 50.7 3.3 53.6 7.3
belgium belgien belgique belgica belgie 49.4 2.5 51.6 6.5
denmark danemark danmark dinamarca 54.5 8 57.8 15.2
sweden schweden sverige suecia 55.3 11 69.1 24.2
norway norwegen norge noruega 57.9 4.5 71.2 31.2
finland finnland suomi finlandia 59.7 20.5 70.1 31.6
poland polen polska polonia pologne 49 14.1 54.9 24.2
hungary ungarn hungria 45.7 16.1 48.6 22.9
croatia kroatien croacia hrvatska 42.3 13.4 46.6 19.5
ireland irland irlanda 51.4 -10.7 55.4 -5.4
scotland schottland escocia 54.6 -8.7 60.9 -0.7
wales 51.3 -5.4 53.5 -2.6
england 49.8 -6.5 55.9 1.8
cornwall 49.9 -5.8 51 -4.1
turkiye turkei turquia turquie 35.8 25.6 42.2 44.9
mexico mexiko 14.5 -118.4 32.8 -86.7
canada kanada 41.6 -141.1 83.2 -52.6
brazil brasilien brasil brasile -33.8 -74 5.3 -34.7
argentina argentinien -55.1 -73.6 -21.7 -53.6
japan japon giappone 24 122.9 45.6 146
thailand tailandia 5.6 97.3 20.5 105.7
indonesia indonesien -11 95 6 141
philippines philippinen 4.5 116 21.2 127
vietnam 8.3 102.1 23.5 109.5
australia australien -43.7 112.9 -10 153.7
morocco marokko marruecos maroc 27.6 -13.2 36 -1
egypt agypten egipto egypte 21.9 24.7 31.7 36.9
jamaica jamaika 17.6 -78.4 18.6 -76.1
mallorca majorca 39.2 2.3 40 3.5
ibiza 38.6 1.1 39.2 1.7
sylt 54.7 8.2 55.1 8.5
crete kreta creta 34.8 23.5 35.8 26.4
tenerife teneriffa 27.9 -17 28.6 -16.1
sicily sizilien sicilia 36.6 12.3 38.4 15.7
bali -8.9 114.4 -8 115.8
"""
