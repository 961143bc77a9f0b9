import pytest

from walkaway_rules.matching.front.interpreters import program_run_by


@pytest.mark.parametrize(
    ("command", "program"),
    [
        ("python3 x.py telegram", "x.py"),
        ("/usr/bin/python3.12 -u -W ignore /x/chat.py", "/x/chat.py"),
        ("python -X dev -Werror chat.py", "chat.py"),
        ("python3 -m chat telegram", "chat"),
        ("python3 -mchat telegram", "chat"),
        ("python3 -um chat telegram", "chat"),
        ("python3 -c print() telegram", ""),
        ("python3 - telegram", ""),
        ("python3 -", ""),
        ("python3", ""),
        (r"C:\Python\pythonw.exe chat.pyw telegram", "chat.pyw"),
        ("pypy3.10 chat.py", "chat.py"),
        ("node -r hook.js chat.js telegram", "chat.js"),
        ("node --import=hook.js chat.js telegram", "chat.js"),
        ("node -e f() telegram", ""),
        ("deno run --allow-net chat.ts telegram", "chat.ts"),
        ("bun run chat telegram", "chat"),
        (
            "electron32 --no-sandbox /opt/Chat/app.asar tg:telegram",
            "/opt/Chat/app.asar",
        ),
        ("electron --app=/opt/Chat", "/opt/Chat"),
        ("java -Xmx1g -cp a.jar:telegram x.Main telegram", "x.Main"),
        ("java -jar /opt/chat.jar telegram", "/opt/chat.jar"),
        ("java --add-opens a/b=c -p mods -m x/x.Main telegram", "x/x.Main"),
        ("java --module-path=mods --module=x/x.Main", "x/x.Main"),
        ("ruby -w -rjson -I lib chat.rb telegram", "chat.rb"),
        ("ruby -ne f telegram", ""),
        ("perl -MCGI -I lib -w chat.pl telegram", "chat.pl"),
        ("perl -i.bak -pe s/a/b/ telegram", ""),
        ("bash -eux chat.sh telegram", "chat.sh"),
        ("bash -euo pipefail chat.sh telegram", "chat.sh"),
        ("bash +x --rcfile rc chat.sh telegram", "chat.sh"),
        ("bash -lc chat telegram", "chat"),
        ("sh -ce chat telegram", "chat"),
        ("sh -c f();telegram", ""),
        ("bash -s -- telegram", ""),
        ("bash -es telegram", ""),
        ("-zsh", ""),
        ("zsh chat.sh", "chat.sh"),
        ("gjs -I lib -m chat.js telegram", "chat.js"),
        ("mono --debug --config c.xml Chat.exe telegram", "Chat.exe"),
        ("dotnet exec chat.dll telegram", "chat.dll"),
        ("wine Chat.exe telegram", "Chat.exe"),
        ("wine64-preloader /usr/bin/wine64 Chat.exe telegram", "Chat.exe"),
        ("wine start /wait /unix /x/Chat.exe telegram", "/x/Chat.exe"),
        ("flatpak run --branch stable org.x.Chat telegram", "org.x.Chat"),
        ("snap run chat telegram", "chat"),
        ("grep telegram", ""),
        ("pythonic telegram", ""),
        ("", ""),
    ],
)
def test_one_word_of_a_command_is_the_program(command: str, program: str) -> None:
    assert program_run_by(command.split()) == program


def test_a_line_of_code_in_a_shell_is_no_program() -> None:
    assert program_run_by(("sh", "-c", "sleep 9; telegram")) == ""


def test_a_virtual_machine_may_be_given_many_options() -> None:
    assert program_run_by(("java", *["-Dx=y"] * 100, "-jar", "a.jar")) == "a.jar"
