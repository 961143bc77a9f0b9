"""Names: in titles and addresses of pages, sought and passed by."""

from walkaway_seeds.example import Example

MET = (
    Example(
        "https://www.instagram.com/p/C1/",
        "Jane Doe (@jane.doe_91) • Instagram photos and videos",
        kind="profile",
    ),
    Example("https://www.facebook.com/some.page", "Jane Doe | Facebook", "profile"),
    Example("https://www.facebook.com/x", "(3) Jane Doe | Facebook", "profile"),
    Example("https://x.com/i/user/1", "Jane Doe (@jane.doe_91) / X", "profile"),
    Example("https://www.linkedin.com/in/x1", "Jane Doe - Nurse | LinkedIn", "profile"),
    Example("https://www.linkedin.com/in/jane-doe-4b1a2c/", "", "profile"),
    Example("https://www.xing.com/profile/Jane_Doe", "", "profile"),
    Example("https://www.tiktok.com/x", "Jane Doe (@jane.doe_91) | TikTok", "profile"),
    Example("https://www.youtube.com/channel/U", "Jane Doe - YouTube", "profile"),
    Example("https://books.example/author/show/12345.Jane_Doe", "", "profile"),
    Example("https://stock.example/photos/jane-doe", "", "search"),
    Example("https://shop.example/search-results/jane-doe", "", "search"),
    Example(
        "https://www.youtube.com/watch?v=1",
        "Tea 14: Jane Doe on rain - YouTube",
        "name",
        sought=False,
    ),
    Example("https://engine.example/", "Jane Doe - Google Search", "search"),
    Example("https://engine.example/", "jane doe at DuckDuckGo", "search"),
    Example("https://engine.example/", "jane doe - Поиск в Google", "search"),
    Example("https://engine.example/", "jane doe - Google-Suche", "search"),
    Example("https://news.example/a", "Mayor thanks Jane Doe", "name", sought=False),
    Example("https://news.example/a", "Doe, Jane: a portrait", "name", sought=False),
    Example("https://news.example/a", "JANE DOE\u2019S year", "name", sought=False),
    Example("https://news.example/a", "Janè Doë wins", "name", sought=False),
    Example("https://news.example/a", "Jane\u00a0Doe wins", "name", sought=False),
    Example("https://news.example/a", "Ja\u00adne Doe™ wins", "name", sought=False),
    Example(
        "https://news.example/a",
        "\U0001d409ane \U0001d403oe wins",
        "name",
        sought=False,
    ),
    Example("https://news.example/mayor-thanks-jane-doe", "", "name", sought=False),
    Example("https://news.example/jane-doe-wins/", "", "name", sought=False),
    Example("https://news.example/feed", "Best of @jane.doe_91", "name", sought=False),
    Example("https://wiki.example/wiki/Jane_Doe", "", "name", sought=False),
)

SPARED = (
    Example("https://news.example/a", "Mary Jane Doerr elected"),
    Example("https://news.example/a", "John Doe and Jane Roe"),
    Example("https://news.example/a", "Advanced courses"),
    Example("https://news.example/a", "Dear Jane. Do exercise"),
    Example("https://news.example/a", "Jane (Doe Industries)"),
    Example("https://www.instagram.com/a/", "Mary (@jane.doe) • Instagram"),
    Example("https://www.instagram.com/a/", "Mary (@jane.doe_912) • Instagram"),
    Example("https://github.com/jane.doe", ""),
    Example("https://news.example/janet-doe-wins", ""),
)
