"""Place names: a name as it stands in searches, slugs and titles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.fold import fold, words
from walkaway_rules.rulebook import Place

_JOINED = 8
"""Letters from which a name is also known when written as one word."""
_RARE = 12
"""Letters from which a name is also known without its article."""
_UNSPACED = "\u0e00"
"""From here on scripts are common that put no blank between words."""
_ALPHABETS = (("\u1200", "\u2dff"), ("\ua640", "\ua69f"), ("\uab30", "\uabff"))


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """Names of places by their first word."""

    firsts: dict[str, tuple[tuple[tuple[str, ...], Place], ...]]
    runs: tuple[tuple[str, Place], ...]
    """Names in scripts without blanks, found anywhere in a text."""

    def may_be_in(self, text: str) -> bool:
        """Given a decoded text, return False where no name can be in it."""
        folded = fold(text)
        if not self.firsts.keys().isdisjoint(words(folded)):
            return True
        return bool(self.runs) and not folded.isascii()

    def named(self, text: str) -> Iterator[Place]:
        """Given a text, return the places whose whole name stands in it."""
        folded = fold(text)
        spoken = words(folded)
        for i, word in enumerate(spoken):
            for parts, place in self.firsts.get(word, ()):
                if tuple(spoken[i : i + len(parts)]) == parts:
                    yield place
        yield from (place for run, place in self.runs if run in folded)

    def asked(self, query: str) -> Iterator[Place]:
        """Given what is searched for, return the places that it is about.

        A name alone is asked for itself; beside other words only where some of them
        are asked of places. One common word is no place by itself.
        """
        spoken = words(fold(query))
        for i, word in enumerate(spoken):
            for parts, place in self.firsts.get(word, ()):
                if tuple(spoken[i : i + len(parts)]) == parts:
                    rest = {*spoken[:i], *spoken[i + len(parts) :]}
                    if _is_about(rest, sure=len("".join(parts)) >= _JOINED):
                        yield place
        yield from (place for run, place in self.runs if run in fold(query))

    def titled(self, head: str) -> Iterator[Place]:
        """Given the first part of a title, return the places that it is the name of."""
        spoken = tuple(words(fold(head)))
        for parts, place in self.firsts.get(spoken[0], ()) if spoken else ():
            if spoken == parts:
                yield place
        yield from (place for run, place in self.runs if run == fold(head).strip())


def _is_about(rest: set[str], *, sure: bool) -> bool:
    """Whether the words beside a name ask of a place."""
    if not rest:
        return sure
    told = rest - _SMALL
    return bool(told & _ASKED_OF_PLACES) and len(told - _ASKED_OF_PLACES) <= _STRANGE


def place_names(places: Iterable[Place]) -> PlaceNames:
    """Given places, return their names ready to be looked up."""
    firsts: dict[str, tuple[tuple[tuple[str, ...], Place], ...]] = {}
    runs: list[tuple[str, Place]] = []
    for place in places:
        if _is_unspaced(place.name):
            runs.append((fold(place.name).strip(), place))
            continue
        for parts in _spellings(place.name):
            firsts[parts[0]] = (*firsts.get(parts[0], ()), (parts, place))
    return PlaceNames(firsts, tuple(runs))


def _spellings(name: str) -> Sequence[tuple[str, ...]]:
    """Return the ways in which a name is put into words."""
    plain = fold(name)
    closed = plain.translate(_APOSTROPHES)
    spoken = (
        way.replace("&", " and ").replace("+", " and ") for way in (plain, closed)
    )
    ways = [tuple(words(way)) for way in (plain, closed, *spoken)]
    joined = "".join(ways[1])
    if len(joined) >= _JOINED:
        ways.append((joined,))
    ways += [way[1:] for way in ways if _is_known_bare(way)]
    return tuple(dict.fromkeys(way for way in ways if way))


def _is_known_bare(way: tuple[str, ...]) -> bool:
    """Whether a name is also known without the article before it."""
    bare = way[1:]
    return len(bare) > 1 and way[0] in _ARTICLES and len("".join(bare)) >= _RARE


def _is_unspaced(name: str) -> bool:
    return any(
        c >= _UNSPACED
        and c.isalpha()
        and not any(first <= c <= last for first, last in _ALPHABETS)
        for c in name
    )


_STRANGE = 2
"""Other words that a search of a place may hold, such as its town."""
_ASKED_TEXT = """
opening hours open closed menu reservation reservations reserve book booking table
address directions route map maps near phone reviews review events event tickets
timetable schedule location parking website offnungszeiten speisekarte reservieren
adresse karte anfahrt horaires carte horario horarios reserva direccion orari orario
prenotazione indirizzo menukaart openingstijden cafe restaurant bar gym club hotel
happy hour brunch pub bistro bakery brewery photos pictures prices number telephone
get way arrivare aller llegar kursplan programm numero quiz dinner lunch breakfast
tonight telefon telefonnummer fotos bilder preise
bewertungen komme weg plan avis prix photo telephone reserver itineraire opiniones
precios fotos telefono recensioni prezzi foto prenotare recensies reserveren
ресторан кафе меню отзывы адрес часы работы режим телефон забронировать бронь
добраться фото цены афиша стол
"""
_ASKED_OF_PLACES = frozenset(words(fold(_ASKED_TEXT)))
_SMALL_TEXT = """
how to the at in on of for from by is are do does i you can what when where who
wie ich zu zum zur nach von im am der die das und ist comment au le la como
al el come как
"""
_SMALL = frozenset(words(fold(_SMALL_TEXT)))
_ARTICLES = frozenset(("the", "der", "die", "das", "le", "la", "les", "el", "il", "de"))
_APOSTROPHES = {ord(c): None for c in "'`.\u2019\u2018\u00b4\u02bc"}
