"""Venues: sites where a place has its own page, bookings, events and reviews."""

import re

from walkaway_rules.matching.addresses.address import Address

_LABELS = """
eventbrite meetup opentable resy tripadvisor yelp foursquare swarmapp zomato thefork
lafourchette quandoo bookatable happycow untappd restaurantguru tock exploretock
sevenrooms designmynight timeout ticketmaster ticketweb dice seetickets songkick
bandsintown residentadvisor ra lu luma partiful allevents eventim ticketswap skiddle
billetto weezevent fever feverup classpass mindbodyonline treatwell booksy fresha
booking expedia hotels agoda trivago hostelworld airbnb vrbo kayak holidaycheck
doordash ubereats deliveroo lieferando grubhub justeat just-eat wolt glovo foodpanda
swiggy menulog seamless postmates speisekarte tabelog hotpepper dianping wanderlog
atlasobscura yell yellowpages gelbeseiten golocal pagesjaunes trustpilot birdeye
vagaro chownow toasttab theinfatuation infatuation eater michelin concerts livenation
axs stubhub viagogo bookmyshow kulturdaten rausgegangen untap glovoapp talabat cylex
kennstdueinen qype restaurantji menupix allmenus 11880 meinestadt falstaff openrice
burpple chope eazydiner magicpin covermanager eltenedor getyourguide viator klook
tiqets hotfrog loc8nearme roadtrippers ratebeer beeradvocate edmtrain tixr etix
showclix humanitix moshtix oztix trybooking eventfinda tickettailor shotgun billetweb
infobel kununu dasoertliche dastelefonbuch goyellow herold firmenabc superpages manta
brownbook reservix gaycities travelgay urbansportsclub eversports zenchef
tablecheck afisha
biletyna ebilet kupbilecik goout biletix biletinial passo atrapalo entradas billetreduc
vivaticket infoconcert ticketpro xceed tagvenue venuescanner headbox bridebook hitched
bodas zankyou herecomestheguide formitable resengo wellhub gympass egym-wellpass
guiamichelin gaultmillau hrs hotelscombined park4night parkopedia spothero justpark
restoclub tomesto kudago zoon camra whatpub beerintheevening pubsgalore squaremeal
hardens ents24 wegottickets fatsoma ticketone ticketsource tip-berlin visitberlin
gastroguide restaurant-kritik pincali slice beyondmenu rappi ifood pedidosya bolt-food
rome2rio moovit moovitapp thuisbezorgd takeaway skipthedishes
sirved singleplatform mappy paginegialle fitogram
"""
"""Words of their hosts."""
_KNOWN = frozenset(_LABELS.split())
_SHORT = re.compile(
    r"(?:^|\.)(?:goo\.gl|g\.co|share\.google|maps\.apple|her\.is|mapq\.st)$"
)
_SHORT_MAP = re.compile(
    r"(?:^|\.)(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.apple|her\.is|mapq\.st)(?:/|$)"
)
_MAPPED = {("iaxm", "maps"), ("ia", "maps"), ("tbm", "lcl"), ("udm", "1")}
_SOCIAL = re.compile(
    r"(?:^|\.)(?:facebook|fb|instagram|vk|linkedin|nextdoor|tiktok|google|bing|yandex)\."
)
_NETWORKS = re.compile(
    r"(?:^|\.)(?:facebook|fb|instagram|vk|linkedin|nextdoor|tiktok|x|twitter)\."
)
_SOCIAL_PATH = re.compile(
    r"/events?(?:/|$)|/explore/locations/|/places?/|/pg/|/pages/|/local/|/travel/"
    r"|^/[\w%-]{1,200}-\d{6,20}/?$"
)


def is_venue(address: Address) -> bool:
    """Return whether the address is on a site of venues, bookings, events, reviews."""
    if not _KNOWN.isdisjoint(address.host.split(".", 20)):
        return True
    social = _SOCIAL.search(address.host) is not None
    return social and _SOCIAL_PATH.search(address.path[:500]) is not None


def lists_towns(address: Address) -> bool:
    """Return whether a town that a part of the address is can only be its venue's."""
    return _WAYS.isdisjoint(address.host.split(".", 20))


def asks_map(address: Address) -> bool:
    """Return whether a search engine's page is told to show its map or places."""
    return not _MAPPED.isdisjoint(address.parameters)


def is_shortened(address: Address) -> bool:
    """Return whether the address is a map's short link, which only its title tells."""
    return _SHORT.search(address.host) is not None


def leads_to_map(address: Address) -> bool:
    """Return whether the address is a short link that leads to nothing but maps."""
    return _SHORT_MAP.search(address.host + address.path[:10]) is not None


def shows_pages(address: Address) -> bool:
    """Return whether the address is on a network where places have pages as well."""
    return _NETWORKS.search(address.host) is not None


def names_map(title: str) -> bool:
    """Return whether a window's title says that it shows a map or a venue's page."""
    return _TITLES.search(title[-120:]) is not None


_WAYS = frozenset(("rome2rio", "mappy"))
"""Hosts where a town in the address may be where one comes from."""
_TITLES = re.compile(
    r"google maps|google earth|openstreetmap|apple maps|bing maps|yandex maps|waze"
    r"|here wego|mapy\.com|mapy\.cz|2gis|organic maps|osmand|citymapper|google карты"
    r"|яндекс карты|tripadvisor|yelp|opentable|resy|eventbrite|meetup|thefork|quandoo"
    r"|foursquare|google kartor|百度地图|高德地图",
    re.IGNORECASE,
)
