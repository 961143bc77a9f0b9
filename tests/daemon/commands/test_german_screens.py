"""Whole screens of the command line, as somebody who reads German sees them."""

import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from daemon.answering import answering_in
from daemon.browsers_at_home import browsers_at
from daemon.guard_reading import guard_reads
from daemon.histories import ChromiumHistory
from walkaway_daemon.cli import main
from walkaway_daemon.command_line.parser import COMMANDS, build_parser, help_of
from walkaway_daemon.commands.doctor_command import doctor
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.control.conversation import Languages
from walkaway_daemon.control.message import Done, Reply, Request
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.moment import HOUR

GERMAN = choose_tongue({"LANG": "de_DE.UTF-8"})
PROFILE = "https://www.instagram.com/jane.doe_91/"
NEAR = "https://www.instagram.com/jane.doe_9l/"
NOON = 1_795_435_200_000_000
FIRM = """\
walkaway: 1
people:
  - alias: J
    handles: [jane.doe_91, jane]
    names: [Katherine Doe]
    response: hold
responses: {tender_hours: ["22:00-07:00"]}
"""
MILD = """\
walkaway: 1
people:
  - alias: J
    handles: [jane.doe_91]
    names: [Katherine Doe]
    response: pause
"""
Run = Callable[..., str]


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command, and return all that it printed."""

    def shown(*words: str) -> str:
        main(list(words))
        printed = capsys.readouterr()
        return printed.out + printed.err

    return shown


@pytest.fixture
def rules(own_home: Path) -> Path:
    del own_home
    return _written(FIRM)


def _written(text: str) -> Path:
    path = find_paths().rules
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_the_overview() -> None:
    shown = build_parser(GERMAN).format_help()

    assert shown.startswith(
        """\
Aufruf: walkaway [-h] [--version] BEFEHL ...

Eine sanfte Wache über einer Grenze, die du gezogen hast.

Angaben:
  BEFEHL
    run           im Vordergrund wachen
"""
    )
    assert shown.endswith(
        """\
    erase         Walkaway beenden und jede Spur davon entfernen

Optionen:
  -h, --help      diese Hilfe zeigen und enden
  --version       die Version nennen und enden

Exit-Codes:
  0  es ist getan, oder nichts passte, oder alles ist gut
  1  etwas passte, oder etwas ist nicht gut
  2  es ging nicht; der Satz sagt, warum
  3  die Wache läuft nicht
"""
    )


@pytest.mark.parametrize("command", [name for name in COMMANDS if COMMANDS[name].short])
def test_a_command_is_shown_as_it_is_typed(command: str) -> None:
    assert f"\n    {command} " in build_parser(GERMAN).format_help()


def test_programs_are_told_in_english(run: Run) -> None:
    asked: list[Languages] = []

    def answer(request: Request, languages: Languages) -> Reply:
        del request
        asked.append(languages)
        return Done("")

    with answering_in(find_paths(), answer):
        run("status")
        for command in ("status", "doctor", "review"):
            run(command, "--json")
    told = json.loads(run("doctor", "--json"))

    assert asked == [("de", "en"), ("en",), ("en",), ("en",)]
    assert told["findings"][0]["said"] == "The guard is not running."


def test_the_help_of_a_command() -> None:
    assert help_of("pause-guard", GERMAN) == (
        """\
Aufruf: walkaway pause-guard [-h] LÄNGE [LÄNGE ...]

Die Wache für eine LÄNGE wie `30 min`, `2 h` oder `1 day` pausieren, nach der
Zeit, die du dir versprochen hast; `off` nimmt eine Pause zurück.

Angaben:
  LÄNGE           wie lange, oder `off`

Optionen:
  -h, --help      diese Hilfe zeigen und enden
"""
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_fits_in_eighty_columns(command: str) -> None:
    assert max(map(len, help_of(command, GERMAN).splitlines())) <= 80


@pytest.mark.usefixtures("rules")
def test_a_page_on_the_list(run: Run) -> None:
    assert run("check", PROFILE) == (
        "~ Darauf käme eine Antwort: J (Profil). Das ist eine Seite von „J“.\n"
    )


def test_a_site_and_a_search_that_have_no_name_of_their_own(
    run: Run, own_home: Path
) -> None:
    del own_home
    _written("walkaway: 1\nsites: [a.example]\nsearches: [longing]\n")

    assert run("check", "https://a.example/") == (
        "~ Darauf käme eine Antwort: eine Website auf deiner Liste (Website)."
        " Das gehört dazu: eine Website auf deiner Liste.\n"
    )
    assert run("check", "https://duckduckgo.com/?q=does+my+ex+miss+me") == (
        "~ Darauf käme eine Antwort: Suchen (Sehnsucht). Das ist eine Suche aus"
        " Sehnsucht.\n"
    )


@pytest.mark.usefixtures("rules")
def test_a_page_whose_name_is_near(run: Run) -> None:
    assert run("check", NEAR) == (
        """\
✓ Nichts von deiner Liste.
  Das sieht wie ein Handle von „J“ in anderer Schreibung aus. Ist das die Person?
"""
    )


@pytest.mark.usefixtures("rules")
def test_a_handle_of_the_rules(run: Run) -> None:
    assert run("check", "jane") == (
        """\
✓ Nichts von deiner Liste.
  J, jane: Es braucht eine Website, um aufzufallen, denn es ist kurz, also haben es \
anderswo andere.
"""
    )


def test_a_history(run: Run, rules: Path, tmp_path: Path) -> None:
    history = ChromiumHistory(tmp_path / "History")
    for at in (NOON, NOON + 1, NOON + HOUR):
        history.add(PROFILE, at=at)
    history.close()
    file = str(tmp_path / "History")

    assert run("try", "--db", file, "--rules", str(rules)) == (
        f"""\
{file}: 3 Besuche, 2026-11-23 bis 2026-11-23.
2026-11-23 12:00
  Darauf käme eine Antwort: J (Profil). Das ist eine Seite von „J“. (2-mal)
2026-11-23 13:00
  Darauf käme eine Antwort: J (Profil). Das ist eine Seite von „J“.
~ 3 Besuche hätte Walkaway bemerkt.
  Nach Namen: J (3)
  Nach Stunden: 12:00 (2), 13:00 (1)
"""
    )


def test_what_waits(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)

    assert run("promise") == (
        """\
Es wartet, wie du es dir versprochen hast:

  J: 1 Handle weniger im Blick (in 24 Stunden)
  J: eine Pause statt des Zuhaltens (in 24 Stunden)
  zarte Stunden: kürzer (in 24 Stunden)

`walkaway promise keep` nimmt es zurück.
`walkaway promise leave` lässt es jetzt gelten, einmal in sieben Tagen.
"""
    )
    monkeypatch.setattr("sys.stdin", StringIO("so\n"))
    assert run("promise", "leave") == (
        """\
✗ Es fehlt ein Satz, warum.
  Die Frage ist da, damit du dich selbst hörst; aufbewahrt ist die Antwort nirgends.
"""
    )


@pytest.mark.usefixtures("rules")
def test_the_doctor(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doctor(as_json=False, browsers=browsers_at(own_home))

    assert capsys.readouterr().out == (
        """\
✗ Wache     Die Wache läuft nicht.
            `walkaway start` startet sie.
✓ Regeln    rules.yaml ist verwendbar.
✗ Symbol    Es gibt keinen Sitzungsbus, also ist kein Symbol möglich.
            `walkaway status` nennt dieselben Zahlen.
~ Anmelden  Walkaway startet beim Anmelden nicht.
            `walkaway login on` lässt es von selbst starten.

Was gar nicht zu sehen ist:
  · Von privaten Fenstern sind nur Titel zu sehen, wenn deine Regeln darum bitten \
oder der Browser sie nicht kennzeichnet.
  · Andere Geräte, etwa ein Telefon, sind nicht zu sehen.
  · In einer App sind nur ihr Start und ihr Ende zu sehen, nicht, was sie zeigt.
"""
    )


def test_rules_that_cannot_be_used(run: Run) -> None:
    _written("walkaway: 1\npeople: [{alias: J, handels: [j]}]\nsites: foo\n")

    assert run("rules", "check") == (
        """\
rules.yaml:2:21: dieser Schlüssel ist hier nicht bekannt (eine Person)
    2 | people: [{alias: J, handels: [j]}]
      |                     ^^^^^^^
        war `handles` gemeint?

rules.yaml:3:8: hier passt: eine Liste von Websites; gefunden: ein einzelner Wert
    3 | sites: foo
      |        ^^^
        als Liste schreiben, etwa `[example.com]`

✗ 2 Stellen sind zu berichtigen; bis dahin wacht Walkaway nicht.
"""
    )


def test_rules_that_can_be_used(run: Run) -> None:
    _written(FIRM.replace("Katherine Doe", "Katherine"))

    assert run("rules", "check") == (
        """\
rules.yaml:4:28: dieses Handle fällt nur auf, wo seine Website genannt ist, denn es \
ist kurz, also haben es anderswo andere
    4 |     handles: [jane.doe_91, jane]
      |                            ^^^^
        so: `- instagram: jane`
✓ Die Regeln sind in Ordnung.
  J, jane.doe_91: Es fällt auf jeder Website auf, denn es ist unverwechselbar.
  J, jane: Es braucht eine Website, um aufzufallen, denn es ist kurz, also haben es \
anderswo andere.
"""
    )


SHORT = {
    "hold": "✗ Die Wache läuft nicht.\n  `walkaway start` startet sie.\n",
    "pause-guard lange": """\
✗ Das ist keine Zeitspanne.
  Zum Beispiel `30 min` oder `2 h`.
""",
    "letter list": "Es sind keine Briefe aufbewahrt.\n",
    "letter read 3": """\
✗ Einen Brief mit dieser Nummer gibt es nicht.
  `walkaway letter list` zeigt, welche es gibt.
""",
    "login status": (
        "✗ Walkaway startet beim Anmelden nicht.\n"
        "  `walkaway login on` lässt es von selbst starten.\n"
    ),
    "stop": "✓ Es lief keine Wache.\n",
    "statsu": """\
✗ Den Befehl `statsu` gibt es nicht.
  Meintest du `walkaway status`?
""",
    "erase": """\
Alles verschwindet: Regeln, Zählung, Briefe, Zusage und der Start beim Anmelden. \
Nichts davon lässt sich zurückholen.

✗ Es ist niemand da, den man fragen könnte.
  `--yes` hinter dem Befehl steht für die Antwort.
""",
    "uninstall --yes": """\
Walkaway endet und startet beim Anmelden nicht mehr. Regeln und Zählung bleiben in \
deinem persönlichen Ordner; `walkaway erase` entfernt auch die.

✓ Walkaway ruht. Das Programm selbst geht, wie es kam, etwa mit \
`pipx uninstall walkaway` oder `pip uninstall walkaway`. Alles Gute.
""",
}


@pytest.mark.parametrize("words", SHORT)
@pytest.mark.usefixtures("rules")
def test_a_short_screen(run: Run, words: str) -> None:
    assert run(*words.split()) == SHORT[words]
