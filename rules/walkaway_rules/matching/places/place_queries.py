"""Place queries: whether a search that holds a place's name asks for the place.

Many names are words of other things as well ("hammer and anvil"), and many places
share one. What stands beside the name tells: words that are asked of places, the town
that it lies in, or another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from walkaway_rules.matching.places.towns import is_around, towns_in
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.whole_words import WHOLE_WORDS


@dataclass(frozen=True, slots=True)
class Certainty:
    """How far a name stands for its place by itself."""

    sure: bool
    """It is long enough to be searched for with no word beside it."""
    bare: bool = False
    """Its article was left out."""
    strangers: int = 0
    """Words of any kind that it bears beside it, such as a village."""
    faint: bool = False
    """It is so short without its article that its town must stand beside it."""

    @classmethod
    def of(cls, name: Sequence[str], *, sure: bool, bare: bool) -> "Certainty":
        """Given a name's folded words, return what one of its spellings is worth.

        A kind of place in it, or its article, says that no other thing is meant; less
        so where it is short, or where films, songs or news speak of it, too.
        """
        sure = sure and not _is_everyday(name)
        if bare or not sure:
            return cls(sure, bare, faint=bare and len("".join(name[1:])) < _LONG)
        letters = len("".join(name))
        kind = any(word in _KINDS or word.endswith(_COMPOUNDED) for word in name)
        if kind and not _STAGED.isdisjoint(name):
            return cls(sure, bare)
        if kind and letters < _LONG:
            return cls(sure, bare, 1)
        whole = name[0] in ARTICLES and letters >= _RARE
        if kind or whole:
            return cls(sure, bare, _STRANGE)
        return cls(sure, bare, 1 if letters >= _RARE and _is_rare(name) else 0)


def _is_rare(name: Sequence[str]) -> bool:
    """Whether a name is of three words or more, one of them no word of everyday."""
    said = [word for word in name if word not in _JOINING]
    return len(said) > _STRANGE and any(
        len(word) >= _SHORT - 1 and word not in COMMON_WORDS and word not in WHOLE_WORDS
        for word in said
    )


def _is_everyday(name: Sequence[str]) -> bool:
    """Whether a name is one word of everyday behind an article: "The Crown"."""
    return len(name) == _STRANGE and name[0] in ARTICLES and name[1] in COMMON_WORDS


def is_about(
    before: Sequence[str],
    behind: Sequence[str],
    certainty: Certainty,
    at: tuple[float, float] | None,
) -> bool:
    """Return whether the words beside a name ask of the place, which lies there."""
    if len(before) + len(behind) > _MOST:
        return False
    spoken = [word for part in (before, behind) for word in part]
    here, passed, elsewhere = _towns(spoken, at)
    told = {
        word
        for i, word in enumerate(spoken)
        if i not in here | passed and word not in _SMALL
    }
    strange = len(told - _ASKED_OF_PLACES)
    if (elsewhere or certainty.faint) and not here:
        return False
    asked = told & (_ASKED_OF_PLACES if certainty.sure else _ASKED_OF_FEW)
    if here or asked or any(map(_is_street, told)):
        works = not certainty.sure and not told.isdisjoint(_ASKED_OF_WORKS)
        return strange <= (_STRANGE if certainty.sure else 1) and not works
    if not spoken or _BATH in (*before[-1:], *behind[-1:]):
        return certainty.sure
    return 0 < strange <= certainty.strangers and told.isdisjoint(_ASKED_OF_WORKS)


def _towns(
    spoken: Sequence[str], at: tuple[float, float] | None
) -> tuple[set[int], set[int], bool]:
    """Return which words are the place's town, and which where one comes from.

    Also whether another town is named. Of a place without a position any may be its
    own.
    """
    here: set[int] = set()
    passed: set[int] = set()
    elsewhere = False
    for begin, end, points in towns_in(spoken):
        is_from = begin > 0 and spoken[begin - 1] in _FROM
        if is_around(points, at) if at else not is_from:
            here.update(range(begin, end))
        elif is_from:
            passed.update(range(begin, end))
        else:
            elsewhere = True
    return here, passed, elsewhere


def _is_street(word: str) -> bool:
    return len(word) > _SHORT and word.endswith(_STREETS)


_MOST = 16
"""Words beside a name in a search that is about it."""
_STRANGE = 2
"""Other words that a search of a place may hold, such as its quarter."""
_LONG = 10
"""Letters of a name with a kind of place in it that bears other words beside it."""
_RARE = 12
"""Letters of one with an article that does."""
_SHORT = 6
_JOINING = frozenset(("and", "of", "und", "y", "et", "e", "n"))
_FROM = frozenset(("from", "von", "ab", "aus", "depuis", "desde", "da"))
"""What stands before the town that one sets out from."""
_STREETS = ("strasse", "platz", "gasse", "allee", "straat", "gatan", "gade")
ARTICLES = frozenset(("the", "der", "die", "das", "le", "la", "les", "el", "il", "de"))
_KINDS_TEXT = """
cafe kaffee kaffeehaus coffee bar pub tavern inn restaurant ristorante trattoria osteria
pizzeria brasserie bistro bistrot bakery backerei konditorei gym studio fitness club
hotel hostel pension hall halle boulder kletterhalle kino cinema theater theatre teatro
museum galerie gallery school schule kita kindergarten church kirche library bibliothek
bucherei park garten biergarten garden beach strandbad schwimmbad hallenbad brewery
brauhaus brauerei taproom diner grill kitchen kuche bookshop buchhandlung salon spa
market markt yoga dojo clinic klinik praxis cantina taqueria taverna patisserie
crossfit pilates
motel universitat university hochschule college stadion stadium arena zoo
weinbar winebar lounge roastery rosterei eisdiele gelateria imbiss
gasthof gasthaus landgasthof wirtshaus wirtschaft weinstube bierstube stuberl alm hutte
berghutte jausenstation heuriger buschenschank weingut landhotel taverne auberge
albergo agriturismo rifugio locanda enoteca birreria bodega posada fonda hostal parador
taberna tasca adega pousada herberg eetcafe kroeg brouwerij karczma gospoda zajazd
hospoda hostinec penzion csarda gasthuset krog kro vardshus konoba kafana izakaya
ryokan
"""
_KINDS = frozenset(_KINDS_TEXT.split())
_COMPOUNDED = ("brauerei", "backerei", "kaffee", "garten", "halle", "stube", "markt")
"""Kinds that German writes as one with what goes before: "Kulturbrauerei"."""
_STAGED_TEXT = """
cinema kino theater theatre teatro hotel university universitat hochschule college
stadium stadion arena
"""
_STAGED = frozenset(_STAGED_TEXT.split())
"""Kinds after which films and songs are often called, or of which news speak."""
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
times today now kurse kurs kursplane classes class membership trial mitgliedschaft
offnungszeit geoffnet heute morgen abend events veranstaltungen konzert konzerte
tickets karten street road avenue square lane instagram facebook tripadvisor yelp google
homepage webseite delivery takeaway lieferung bus tram ubahn station taxi uber parken
jobs stellenangebote team owner inhaber
train zug bahn drive walk distance entfernung fahrt fahren
onde fica morada endereco telefone ementa horas dove donde ubicacion carta entradas
fruhstuck zimmer room rooms suite suites spa sauna wellness silvester mensa
ausstellung ausstellungen exhibition exhibitions eingang entrance date weekend
wochenende lineup line dress code waiting list check checkin rooftop view queue
schlange door policy wear anziehen garderobe playground spielplatz terrace terrasse
outdoor seating vegan vegetarian dog friendly hunde kinder wifi wlan voucher gutschein
stornieren cancel cancellation eisbahn campus graduation
bilety repertuar godziny otwarcia dojazd rezerwacja adres adresa vstupenky oteviraci
doba listek oppettider meny boka bord abningstider menukort openingsuren telefoon
aukioloajat stundenplan fahrplan programma spielplan eintritt mittagstisch
trainer coaches shows show residence residences
dorm dorms dormitory housing wohnheim library bibliothek museum
bookstore shop tour tours visit besuchen besuch visita visitar
cartelera programacion programacao programmation programmazione spettacoli spectacle
spectacles billetterie taquilla butacas premiere auffuhrung vorstellung spektakle
biglietti opinie cennik mapa telefon yol tarifi nerede nasil gidilir fiyatlari
yorumlar rezervasyon calisma saatleri cardapio avaliacoes
ресторан кафе меню отзывы адрес часы работы режим телефон забронировать бронь
добраться фото цены афиша стол
"""
_BATH = "bad"
"""What is asked of a place, and else the first word of a town ("Bad Ischl")."""
_MONTHS_TEXT = """
january february march april may june july august september october november december
januar februar marz mai juni juli oktober dezember
"""
_MONTHS = frozenset(_MONTHS_TEXT.split())
_ASKED_OF_PLACES = frozenset(words(fold(_ASKED_TEXT))) | _MONTHS
_OF_ALL_TEXT = """
today now heute morgen abend times team jobs class classes instagram facebook google
taxi programm trial number numero train drive walk way get line dress code list check
view policy wear door dog friendly kids kinder cancel cancellation date room rooms spa
suite suites weekend wochenende exhibition exhibitions queue schlange outdoor vegan
vegetarian hunde anziehen wellness campus voucher gutschein lineup
"""
_ASKED_OF_FEW = _ASKED_OF_PLACES.difference(_OF_ALL_TEXT.split(), _MONTHS)
"""The same, less what is asked of anything that has a short name."""
_WORKS_TEXT = """
lyrics chords tab tabs song songs songtext sheet karaoke guitar piano cover album
soundtrack mp3 remix playlist spotify chanson paroles canzone testo testi accordi
cancion letra acordes musica film films movie movies trailer cast actor actors
schauspieler besetzung pelicula serie series season staffel episode episodes folge
filming filmed drehort drehorte director directed regisseur regista jewels estate
prince princess
stock stocks shares aktie aktien ipo ceo revenue earnings franchise lawsuit logo
verlag publisher study studies studie studien researchers research forscher acceptance
ranking rankings tuition scholarship admission admissions alumni
streaming stream netflix imdb drama musical plot ending summary zusammenfassung
synopsis quotes quote zitate characters charakter novel author autor autorin roman
hardcover paperback ebook audiobook horbuch pdf poem gedicht wikipedia wiki meaning
bedeutung game spiel puzzle lego recipe rezept recette tattoo costume
песня текст аккорды фильм сериал книга автор актеры
"""
_ASKED_OF_WORKS = frozenset(words(fold(_WORKS_TEXT)))
"""Words that are asked of songs, films and books, which often share a place's name."""
_SMALL_TEXT = """
a an how to the at in on of for from by is are do does i you can what when where who
wie ich zu zum zur nach von im am der die das und ist comment au le la como
al el come как bad sankt st saint san santa
"""
_SMALL = frozenset(words(fold(_SMALL_TEXT)))
