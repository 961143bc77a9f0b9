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
        "Jane Doe's Profile",
        "Jane Doe | Strava Runner Profile",
        "Jane Doe - Posts | Facebook",
        "Jane Doe - Engineer - Some Firm | LinkedIn",
        "Jane Doe | 1,234 followers",
        "Jane Doe | ВКонтакте",
        "Chat with Jane Doe",
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
        "Jane Doe lifts the profile of cricket",
        "Jane Doe's profile of a killer | Some Paper",
        "Jane Doe has 2 million followers",
        "Jane Doe - Facebook executive - dies",
        "Jane Doe on Instagram and fame | Some Paper",
        "Jane Doe wins on X Factor",
        "Jane Doe: a chat with the author",
        "Jane Doe wins - Some News",
        "Xylophones \u2013 a guide",
        "Jane Doe \u2013 topic of the day - Some News",
        "Jane Doe \u2013 Live in Graz - YouTube",
        "Jane Doe - Live in Graz - YouTube \u2014 Mozilla Firefox",
    ],
)
def test_any_other_title_is_no_profile(title: str) -> None:
    assert not read_title(title).profile


def test_the_first_part_of_a_title_is_measured() -> None:
    assert read_title("Jane Doe | Facebook").head == len("Jane Doe")
    assert read_title("Jane Doe").head == len("Jane Doe")


def test_who_searches_is_no_part_of_what_is_asked() -> None:
    asked = "does he miss me"
    assert read_title(f"{asked} at DuckDuckGo").head == len(asked)
    assert read_title(f"{asked} at DuckDuckGo \u2014 Mozilla Firefox").head == len(
        asked
    )


def test_a_shown_handle_is_read() -> None:
    assert named_handle(read_title("Jane (@Jane.Doe_91) / X")) == "jane.doe_91"
    assert named_handle(read_title("Jane")) == ""
