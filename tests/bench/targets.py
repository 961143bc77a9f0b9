"""Targets: boundaries of nobody by the thousand, with rows that meet them."""

from urllib.parse import quote, quote_plus

from bench.corpus import Dice, Row
from walkaway_rules.rulebook import (
    Handle,
    Person,
    Place,
    Rulebook,
    Searches,
    Site,
    Song,
)

_FIRST = [
    "Adela",
    "Bastian",
    "Cosima",
    "Dorian",
    "Elodie",
    "Florin",
    "Gesine",
    "Hakon",
    "Ilaria",
    "Joran",
    "Kalina",
    "Lorcan",
    "Mirela",
    "Nuno",
    "Oriane",
    "Piotr",
    "Quirin",
    "Ronja",
    "Silvan",
    "Tamsin",
    "Ulrike",
    "Valerio",
    "Wiebke",
    "Ximena",
    "Yorick",
]
_LAST = [
    "Abendroth",
    "Brankovic",
    "Castellan",
    "Dragomir",
    "Eisenhart",
    "Fairbrother",
    "Grünwald",
    "Hollenbeck",
    "Ivarsson",
    "Jankowski",
    "Kvitova",
    "Lindqvist",
    "Marchetti",
    "Nyström",
    "Oberholzer",
    "Pfefferkorn",
    "Quennell",
    "Rosenbaum",
    "Szymański",
    "Thorvald",
    "Ustinov",
    "Vandermeer",
    "Wroblewski",
    "Xanthos",
    "Yilmaz",
]
_OTHER = (
    "山田太郎",
    "김민수",
    "Иван Петров",
    "محمد علي",
    "O'Connor Finn",
    "Zoë Müller",
)


def rulebook(count: int) -> Rulebook:
    """Return so many targets: in ten, six are of people, two sites, one a place.

    The tenth is a phrase that is searched for.
    """
    dice = Dice(7)
    people = [_person(dice, i) for i in range(count * 6 // 30 or 1)]
    return Rulebook(
        people=tuple(people),
        places=tuple(_place(dice, i) for i in range(count // 10)),
        sites=tuple(
            Site(f"{dice.words(2, '')}-{i}.example") for i in range(count // 5)
        ),
        searches=Searches(
            ("longing",), tuple(dice.words(4, " ") for _ in range(count // 10))
        ),
    )


def _person(dice: Dice, i: int) -> Person:
    """Return somebody with a name and two handles; the first have all the rest."""
    first, last = dice.one(_FIRST), dice.one(_LAST)
    name = _OTHER[i] if i < len(_OTHER) else f"{first} {last}"
    stem = f"{first}.{last}".lower()
    more = i < 6
    return Person(
        alias=f"P{i}",
        names=(name,),
        handles=(Handle(f"{stem}_{i}"), Handle(f"{last.lower()}{first.lower()}{i}")),
        phones=(f"+1 202 555 01{i:02}",) if more else (),
        mail=(f"{first.lower()}{i}@{last.lower()}.example", f"{first}.{i}@gmail.com")
        if more
        else (),
        songs=(Song(f"Don't {last}", f"The {first}"), Song(f"{first} {i}"))
        if more
        else (),
    )


def _place(dice: Dice, i: int) -> Place:
    lat = dice.below(120_000) / 1000 - 60
    lng = dice.below(300_000) / 1000 - 150
    name = f"Café {dice.one(_LAST)} {i}"
    return Place(name, (lat, lng), 300.0, (f"{dice.words(2, '')}-place{i}.example",))


def needles(rules: Rulebook) -> list[str]:
    """Return the targets as somebody would write them down to search a text."""
    people = rules.people
    found = [handle.text for person in people for handle in person.handles]
    found += [mail for person in people for mail in person.mail]
    found += [site.site for site in rules.sites]
    spoken = [name for person in people for name in person.names]
    spoken += [place.name for place in rules.places]
    spoken += rules.searches.phrases if rules.searches else ()
    for text in spoken:
        found += [text.lower().replace(" ", tie) for tie in (" ", "+", "-", "%20")]
    return list(dict.fromkeys(found))


def meetings(rules: Rulebook) -> list[Row]:
    """Return rows that meet the first targets of each kind, and some that do not."""
    found: list[Row] = [(address, "") for address in _LONGING]
    for person in rules.people[:60]:
        found += _of_person(person)
    for place in rules.places[:20]:
        found += _of_place(place)
    for site in rules.sites[:20]:
        found += [(f"https://m.{site.site}./x", ""), (f"https://not{site.site}/", "")]
    for phrase in rules.searches.phrases[:20] if rules.searches else ():
        found.append((f"https://ecosia.org/search?q={quote_plus(phrase)}", ""))
        found.append((f"https://x.example/search/{phrase.replace(' ', '-')}", ""))
    return found


def _of_person(person: Person) -> list[Row]:
    name = person.names[0]
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name)
    marked = "\u00ad".join(name)
    found = [
        (
            f"https://www.google.com/search?q={quote_plus(name)}",
            f"{name} - Google Search",
        ),
        (f"https://x.example/people/{quote(name.replace(' ', '-'))}", ""),
        (
            f"https://x.example/people?fname={quote(name[:4])}&lname={quote(name[4:])}",
            "",
        ),
        (
            f"https://news.example/{name.split()[-1]}",
            f"News about {name}\N{RIGHT SINGLE QUOTATION MARK}s town",
        ),
        ("https://x.example/", f"{wide} | Facebook"),
        ("https://x.example/", f"{marked} (@somebody)"),
        (f"https://x.example/?q={quote(quote(name))}", ""),
        (f"https://x.example/search/{name}", name.upper()),
        (
            "https://mail.example/",
            f"Call {' '.join(person.phones)}".replace("-", "\N{EN DASH}"),
        ),
    ]
    for handle in person.handles:
        found += _of_handle(handle.text)
    for phone in person.phones:
        found.append((f"https://wa.me/{phone.replace(' ', '').strip('+')}", ""))
        found.append((f"tel:{quote(phone)}", f"({phone[3:6]}) {phone[7:]}"))
    for mail in person.mail:
        found.append((f"https://mail.example/?to={quote(mail)}", mail.upper()))
        found.append((f"mailto:{mail.replace('@', '+x@')}", ""))
    for song in person.songs:
        both = f"{song.artist} - {song.title} (Official Video)"
        found.append(("https://www.youtube.com/watch?v=x", both))
        found.append((f"https://open.spotify.com/search/{quote(song.title)}", ""))
    return found


def _of_handle(handle: str) -> list[Row]:
    return [
        (f"https://www.instagram.com/{handle}/reels/", ""),
        (f"https://{handle.replace('_', '-')}.tumblr.com/", ""),
        (f"https://www-instagram-com.translate.goog/{handle}/?_x_tr_sl=de", ""),
        (f"https://x.example/member{handle}.html", ""),
        (f"instagram://user?username={handle}", ""),
        (f"https://x.example/?u={quote('https://t.me/' + handle)}", f"(@{handle})"),
        (f"https://x.example/{handle.replace('.', '%2E')}%3Fa", ""),
        (f"https://x.example/{handle}x", ""),
        (f"https://urldefense.com/v3/__https://x.com/{handle}__;!!x", ""),
    ]


def _of_place(place: Place) -> list[Row]:
    lat, lng = place.at or (0.0, 0.0)
    return [
        (f"https://www.google.com/maps/place/{quote_plus(place.name)}", ""),
        (f"https://www.google.com/maps/@{lat + 0.001:.5f},{lng:.5f},17z", ""),
        (f"https://www.openstreetmap.org/#map=17/{lat:.4f}/{lng:.4f}", ""),
        (f"https://yandex.ru/maps/?ll={lng:.5f}%2C{lat:.5f}", ""),
        (f"geo:{lat:.5f},{lng:.5f}", ""),
        (f"https://elsewhere.example/?lat={lat:.4f}&lon={lng:.4f}", ""),
        (f"https://www.eventbrite.com/e/{place.name.replace(' ', '-').lower()}", ""),
        (f"https://www.tripadvisor.com/x?q={quote(place.name)}", place.name),
        (f"https://{place.sites[0]}/menu", ""),
        (f"http://www.{place.sites[0].upper()}:80/", ""),
    ]


_LONGING = [
    f"https://www.google.com/search?q={quote_plus(query)}"
    for query in (
        "does my ex miss me",
        "how to get her back",
        "my boyfreind still loves me",
        "will she ever come back",
        "why did he block me",
        "signs he still thinks about me",
        "how to get over a breakup",
        "do exs come bakc",
        "gilrfriend misss me",
        "doesn't he miss me",
        "first love came back",
        "twin flame coming back",
    )
] + [
    "https://duckduckgo.com/?q=does%20he%20miss%20me",
    "https://www.reddit.com/search/?q=get%20ex%20back",
    "https://x.example/search/does-my-ex-miss-me",
    "https://x.example/#!/search?q=does+he+miss+me",
    "https://www.linkedin.com/me/profile-views/",
    "https://x.example/who-viewed-me",
    "https://xing.com/app/visitors",
]
