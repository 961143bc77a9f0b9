import pytest

from walkaway_rules.matching.front.titles import named_handle, read_title


@pytest.mark.parametrize(
    "title",
    [
        "Jane Doe (@jane) \u2022 Instagram photos and videos",
        "Jane Doe (@jane) / X",
        "Jane Doe | Facebook",
        "Jane Doe - YouTube",
        "Jane Doe - YouTube \u2014 Mozilla Firefox",
        "Jane Doe - Twitch - Google Chrome",
        "Jane Doe | Spotify - Chromium",
        "Jane Doe \u2013 WhatsApp",
        "Jane Doe on Instagram: \u201chello\u201d",
        "Profile of Jane Doe",
        "Jane Doe | LinkedIn \u2014 Mozilla Firefox",
        "Jane Doe - Topic - YouTube",
        "Jane Doe \u2013 Thema \u2013 YouTube",
    ],
)
def test_a_profiles_title_is_told_by_its_form(title: str) -> None:
    assert read_title(title).profile


@pytest.mark.parametrize(
    "title",
    [
        "Mayor thanks Jane Doe",
        "Jane Doe wins - Some News",
        "Xylophones \u2013 a guide",
        "Jane Doe \u2013 topic of the day - Some News",
        "Jane Doe \u2013 Live in Graz - YouTube",
        "Jane Doe - Live in Graz - YouTube \u2014 Mozilla Firefox",
    ],
)
def test_any_other_title_is_no_profile(title: str) -> None:
    assert not read_title(title).profile


@pytest.mark.parametrize(
    "title",
    [
        "jane doe - Google Search",
        "jane doe - Google-Suche",
        "jane doe at DuckDuckGo",
        "jane doe - \u041f\u043e\u0438\u0441\u043a",
        "jane doe - Google \u691c\u7d22",
        "Search results for jane doe",
        "jane doe - Recherche Google",
    ],
)
def test_a_searchs_title_is_told_by_its_words(title: str) -> None:
    assert read_title(title).search


def test_research_is_no_search() -> None:
    assert not read_title("Research by Jane Doe").search


def test_the_first_part_of_a_title_is_measured() -> None:
    assert read_title("Jane Doe | Facebook").head == len("Jane Doe")
    assert read_title("Jane Doe").head == len("Jane Doe")


def test_a_shown_handle_is_read() -> None:
    assert named_handle(read_title("Jane (@Jane.Doe_91) / X")) == "jane.doe_91"
    assert named_handle(read_title("Jane")) == ""
