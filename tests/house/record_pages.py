"""Writes anew what is made from the code: two pages of docs, and the schema.

PYTHONPATH=tests .venv/bin/python -m house.record_pages
"""

from pathlib import Path

from walkaway_daemon.command_line.manual import commands_manual
from walkaway_rules.reading.reference import reference_text
from walkaway_rules.reading.schema import schema_text

_ROOT = Path(__file__).parents[2]


def main() -> None:
    """Write all three; tests hold each to what it is made from."""
    pages = {
        "docs/commands.md": commands_manual(),
        "docs/rules.md": reference_text(),
        "seeds/walkaway_seeds/rules.schema.json": schema_text(),
    }
    for name, text in pages.items():
        (_ROOT / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
