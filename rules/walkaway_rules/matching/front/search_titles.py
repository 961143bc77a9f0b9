"""Titles of searches: how pages of search results call themselves, in many tongues.

A word such as "search" says little by itself, since news speak of searches, too. So it
counts where it is all that a part of the title says, alone or beside the name of who
searches, and where the title begins as such pages do.
"""

import re

from walkaway_rules.matching.spelling.fold import fold, words


def is_search_title(first: str, others: list[str]) -> bool:
    """Given a folded title's first part and its others, return whether it is one."""
    return (
        _BEGINNING.match(first) is not None
        or _AT.search(first) is not None
        or any(map(_is_of_search, others))
    )


def without_engine(first: str) -> str:
    """Given a folded title's first part, return it without who searches behind it."""
    return _AT.sub("", first)


def _is_of_search(part: str) -> bool:
    if _UNSPACED.search(part) or _FOUND.search(part):
        return True
    spoken = {word for word in words(part) if not word.isdecimal()}
    if len(spoken) > _MOST:
        return False
    engines = spoken & _ENGINES
    if spoken and spoken <= _ENGINES_ALONE:
        return True
    told = spoken & (_SURE | _UNSURE if engines else _SURE)
    return bool(told) and len(spoken - told - engines - _SMALL) <= bool(engines)


_MOST = 5
"""Words of a part that says no more than who searches."""


def _folded(text: str) -> frozenset[str]:
    return frozenset(words(fold(text)))


_SURE = _folded("""
search searches suche suchen suchergebnisse buscar busqueda zoeken zoekresultaten szukaj
wyszukiwanie wyszukiwarka sogning sokning hledat hledani vyhledavani hladat vyhladavanie
kereses cautare arama pesquisar поиск пошук търсене претрага pretraga pretrazivanje
iskanje otsing paieska meklesana αναζητηση بحث חיפוש penelusuran carian جستجو جستجوی
""")
"""Words for a search that mean little else."""
_UNSURE = _folded("""
ara bilder busca cerca gorseller haku imagenes imagens images immagini kiem leit obrazy
pesquisa recherche ricerca sok tim खोज картинки изображения
""")
"""Words that mean one beside the name of who searches."""
_ENGINES = _folded("""
google bing duckduckgo brave ecosia qwant startpage yahoo yandex яндекс baidu naver daum
kagi mojeek searx searxng seznam swisscows metager perplexity aol ask youtube facebook
twitter x linkedin reddit tiktok instagram amazon ebay etsy spotify wikipedia pinterest
googlem googlom
""")
_ENGINES_ALONE = _folded("""
bing duckduckgo ecosia qwant startpage kagi mojeek swisscows metager searx searxng
яндекс
""")
"""Who does nothing but search."""
_SMALL = _folded("""
auf bei com con cz da de do en ergebnisse for in la le met mit na on pe result
resultados resultater resultats results risultati ru sur tren w with za
""")
"""What may stand beside them."""
_UNSPACED = re.compile(
    r"(?:^|[_:]\s?)(?:google|yahoo!?|bing|百度|搜狗|必应|360|네이버|다음)?\s?"
    r"(?:搜索|搜尋|検索|검색|ค้นหา)\S{0,8}(?:\s?google)?$|百度一下".replace(
        "ค้นหา", fold("ค้นหา")
    )
)
_FOUND = re.compile(
    f"(?:yandex|{fold('яндекс')}).{{0,40}}(?:{fold('нашлось')}|{fold('найдено')})"
)
_AT = re.compile(
    r"\s(?:at|auf|bei|bij|em|en|na|op|pa|su|sur|w) duckduckgo$|_(?:百度)?(?:搜索|搜尋)$"
)
_BEGINNING = re.compile(
    r"(?:\(\d+\) )?(?:"
    r"(?:search|suche|recherche|buscar|busqueda|ricerca|zoeken|szukaj|arama|haku|sok)"
    r"(?: results?| nach| de| pour| di| for)?\s?[:\"\u201c\u201e\u00ab]"
    r"|(?:search )?results for\b|you searched for\b|suchergebnisse (?:fur|zu)\b"
    r"|resultados (?:de (?:la )?busqueda|para)\b|resultats (?:de recherche|pour)\b"
    r"|risultati (?:della ricerca|per)\b|zoekresultaten\b|wyniki wyszukiwania\b"
    rf"|{fold('результаты поиска')}\b|amazon(?:\.[a-z]{{2,3}}){{1,2}}$)"
)
