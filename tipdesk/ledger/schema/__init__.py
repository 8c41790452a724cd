"""The steps of a compartment's tables: numbered SQL files, each applied once, never edited after a release."""

from importlib import resources
from sqlite3 import complete_statement
from typing import Final

from tipdesk.errors import NewerVersion
from tipdesk.ledger.connection import Connection, telling, transaction

STEPS: Final = ("001_ledger.sql", "002_lines.sql", "003_traces.sql")


def migrate(db: Connection, name: str) -> None:
    """Bring the file to the newest step; raises `NewerVersion` for one from the future."""
    with telling(name):
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > len(STEPS):
        raise NewerVersion(name, version, len(STEPS))
    for number in range(version, len(STEPS)):
        with transaction(db, name):
            for statement in statements(resources.files(__name__).joinpath(STEPS[number]).read_text("utf-8")):
                db.execute(statement)
            db.execute(f"PRAGMA user_version={number + 1}")


def statements(script: str) -> list[str]:
    """One by one: executescript() would commit the transaction that this runs in."""
    found, held = [], ""
    for line in script.splitlines(keepends=True):
        held += line
        if complete_statement(held):
            found.append(held.strip())
            held = ""
    return found
