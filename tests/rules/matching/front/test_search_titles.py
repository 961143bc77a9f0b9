import pytest

from quality.rulebook import met
from walkaway_rules.matching.front.titles import read_title


@pytest.mark.parametrize(
    "called",
    [
        "Google Search", "Google-Suche", "Recherche Google", "Buscar con Google",
        "Cerca con Google", "Pesquisa Google", "Google Zoeken", "Szukaj w Google",
        "Google'da Ara", "Поиск в Google", "Пошук Google", "Αναζήτηση Google",
        "Sök på Google", "Google-søgning", "Google-haku", "Hledat Googlem",
        "Hľadať Googlom", "Google-keresés", "Căutare Google", "Google Търсене",
        "Google pretraživanje", "Google 検索", "Google 검색", "Google 搜索",
        "بحث Google",
        "חיפוש ב-Google", "Tìm trên Google", "Google खोज", "ค้นหาด้วย Google",
        "Penelusuran Google", "جستجوی Google", "Google Images", "Search", "Bing",
        "Yahoo Search Results", "Brave Search", "Yahoo!検索", "Ecosia",
        "Яндекс: нашлось 3 млн результатов", "Яндекс", "Search | LinkedIn",
        "Twitter Search / X",
    ],
)  # fmt: skip
def test_a_searchs_title_is_told_in_many_tongues(called: str) -> None:
    assert read_title(f"jane doe - {called}").search
    assert read_title(f"jane doe - {called} \u2014 Mozilla Firefox").search


@pytest.mark.parametrize(
    "title",
    [
        "jane doe at DuckDuckGo",
        "jane doe bei DuckDuckGo",
        "jane doe p\u00e5 DuckDuckGo",
        "jane doe_百度搜索",
        "jane doe : 네이버 검색",
        "Search: jane doe",
        "Search results for jane doe",
        "(2) Search results for jane doe",
        "Suchergebnisse für jane doe \u2013 Verlag",
        "Amazon.co.uk : jane doe",
    ],
)
def test_or_by_how_the_title_begins_or_ends(title: str) -> None:
    assert read_title(title).search


@pytest.mark.parametrize(
    "title",
    [
        "Research by Jane Doe",
        "Jane Doe joins search for missing boy | Some Paper",
        "Search called off for Jane Doe - Some Paper",
        "Die Suche nach Jane Doe geht weiter - Some Paper",
        "Some Paper - Jane Doe on the long search for an answer to it all",
        "Jane Doe leads Bing ads team",
        "Jane Doe - Executive Search",
        "Jane Doe | Tim",
        "Jane Doe - Google Docs",
        "Jane Doe - Google",
        "Jane Doe - ",
    ],
)
def test_what_only_speaks_of_a_search_is_none(title: str) -> None:
    assert not read_title(title).search


def test_a_name_in_news_of_a_search_is_passed_by() -> None:
    match = met("https://news.example/1", "Jane Doe joins search for missing boy")
    assert match is not None
    assert not match.sought
