from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.handles.account import account_of, accounts_of
from walkaway_rules.rulebook import Handle

_J = Boundary("1", BoundaryKind.PERSON, "J")


def test_a_home_server_in_a_handle_is_its_site() -> None:
    account = account_of(Handle("@jane@Social.example"), _J)
    assert (account.key, account.site) == ("jane", "social.example")
    assert account_of(Handle("@jane@a.example", "mastodon"), _J).site == "a.example"
    assert account_of(Handle("jane@work"), _J).site == ""
    assert account_of(Handle("12345678@N05"), _J).site == "flickr"


def test_a_channel_is_the_lists_of_its_videos_as_well() -> None:
    channel = Handle("UCq6VFHwMzcMXbuKyG7SQYIg", "youtube")
    keys = [account.key for account in accounts_of(channel, _J)]
    assert keys[:2] == ["ucq6vfhwmzcmxbukyg7sqyig", "uuq6vfhwmzcmxbukyg7sqyig"]
    assert len(accounts_of(Handle("jane", "youtube"), _J)) == 1
