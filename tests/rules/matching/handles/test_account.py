from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.handles.account import account_of
from walkaway_rules.rulebook import Handle

_J = Boundary("1", BoundaryKind.PERSON, "J")


def test_a_home_server_in_a_handle_is_its_site() -> None:
    account = account_of(Handle("@jane@Social.example"), _J)
    assert (account.key, account.site) == ("jane", "social.example")
    assert account_of(Handle("jane@work"), _J).site == ""
