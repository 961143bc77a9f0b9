"""Players on a bus made of lists: present ones and future ones are heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from jeepney import DBusAddress, HeaderFields, Message, new_signal

from daemon.fake_bus import BUS, FakeBuses
from walkaway_daemon.sensors.media.metadata import PLAYER
from walkaway_daemon.sensors.media.mpris import PATH, MediaSensor
from walkaway_daemon.sensors.sensor import Sight
from walkaway_rules.observation import TrackPlayed

VLC = "org.mpris.MediaPlayer2.vlc"
HOLOCENE = {"xesam:artist": ("as", ["Bon Iver"]), "xesam:title": ("s", "Holocene")}
PERTH = {"xesam:artist": ("as", ["Bon Iver"]), "xesam:title": ("s", "Perth")}
PLAYING = {"PlaybackStatus": ("s", "Playing")}


@dataclass
class Room(FakeBuses):
    """A sensor and the bus it believes in."""

    now: float = 100.0
    sensor: MediaSensor = field(init=False)

    def __post_init__(self) -> None:
        self.sensor = MediaSensor(self.open_bus, lambda: self.now)

    def begin(self, *names: str) -> None:
        self.sensor.open(lambda: None)
        self.bus.answer(self.bus.calls("ListNames")[-1], "as", list(names))

    def titles(self) -> list[str]:
        played = [each.observation for each in self.sensor.read().sightings]
        return [each.title for each in played if isinstance(each, TrackPlayed)]

    def says(self, name: str, changed: object, unsaid: tuple[str, ...] = ()) -> None:
        body = (PLAYER, changed, list(unsaid))
        self.hear(name, "PropertiesChanged", "sa{sv}as", body)

    def hear(
        self, name: str, member: str, signature: str, body: Sequence[object]
    ) -> None:
        properties = DBusAddress(PATH, None, "org.freedesktop.DBus.Properties")
        signal = new_signal(properties, member, signature, body)
        signal.header.fields[HeaderFields.sender] = name
        self.bus.deliver(signal)

    def answers(self, said: dict[str, object], name: str = ":1.2") -> None:
        call = self.asked()[-1]
        self.bus.answer(call, "a{sv}", said)
        self.bus.last().header.fields[HeaderFields.sender] = name

    def asked(self) -> list[Message]:
        return self.bus.calls("GetAll")

    def owner(self, old: str, new: str) -> None:
        self.bus.signal(BUS, "NameOwnerChanged", "sss", (VLC, old, new))


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.sensor.close()


def test_one_rule_covers_every_player(room: Room) -> None:
    room.begin()
    rules = [str(call.body[0]) for call in room.bus.calls("AddMatch")]

    assert set(rules[0].split(",")) == {
        "type='signal'",
        "interface='org.freedesktop.DBus.Properties'",
        "member='PropertiesChanged'",
        "path='/org/mpris/MediaPlayer2'",
        "arg0='org.mpris.MediaPlayer2.Player'",
    }
    assert "arg0namespace='org.mpris.MediaPlayer2'" in rules[1]


def test_a_track_that_begins_is_told_once(room: Room) -> None:
    room.begin()
    room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})

    assert room.titles() == ["Holocene"]
    assert room.titles() == []


def test_a_player_that_plays_already_is_asked(room: Room) -> None:
    room.begin("org.freedesktop.DBus", VLC)
    assert room.titles() == []
    room.answers({**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})

    assert room.titles() == ["Holocene"]


def test_the_answer_and_the_signal_are_one_track(room: Room) -> None:
    room.begin(VLC)
    room.titles()
    room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})
    room.answers({**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})

    assert room.titles() == ["Holocene"]


def test_a_player_that_comes_is_asked_and_one_that_goes_is_forgotten(
    room: Room,
) -> None:
    room.begin()
    room.owner("", ":1.2")
    room.titles()
    room.answers({**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})
    assert room.titles() == ["Holocene"]

    room.owner(":1.2", "")
    room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})
    assert room.titles() == ["Holocene"]


def test_a_player_that_says_only_that_something_is_new_is_asked(room: Room) -> None:
    room.begin()
    room.says(":1.2", PLAYING, ("Metadata",))
    assert room.titles() == []
    room.answers({**PLAYING, "Metadata": ("a{sv}", PERTH)})

    assert room.titles() == ["Perth"]


def test_a_player_that_refuses_to_answer_is_let_be(room: Room) -> None:
    room.begin(VLC)
    room.titles()
    room.bus.refuse(room.asked()[-1], "org.freedesktop.DBus.Error.Failed")

    assert room.titles() == []


@pytest.mark.parametrize(
    "body",
    [("org.mpris.MediaPlayer2", PLAYING, []), (PLAYER, {"Rate": ("d", 1.0)}, [])],
)
def test_other_news_of_a_player_is_let_be(room: Room, body: Sequence[object]) -> None:
    room.begin()
    room.hear(":1.2", "PropertiesChanged", "sa{sv}as", body)

    assert room.titles() == []


def test_a_peer_that_plays_the_bus_is_not_believed(room: Room) -> None:
    room.begin()
    room.hear(":1.9", "NameOwnerChanged", "s", ("nonsense",))

    assert room.titles() == []


def test_a_session_without_a_bus_is_said(room: Room) -> None:
    room.has_bus = False
    room.sensor.open(lambda: None)

    assert [one.sight for one in room.sensor.findings()] == [Sight.BLIND]
    assert room.sensor.due_in() == 1.0


def test_players_are_heard_again_when_the_bus_comes_back(room: Room) -> None:
    room.begin()
    room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})
    assert room.titles() == ["Holocene"]
    room.bus.broken = True
    assert room.titles() == []
    room.now += 1
    room.titles()
    room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", HOLOCENE)})

    assert room.titles() == ["Holocene"]
    assert [one.sight for one in room.sensor.findings()] == [Sight.WORKING]


def test_what_nobody_fetches_does_not_grow_without_end(room: Room) -> None:
    room.begin()
    for number in range(1100):
        track = {"xesam:title": ("s", str(number))}
        room.says(":1.2", {**PLAYING, "Metadata": ("a{sv}", track)})

    assert len(room.titles()) == 1000
