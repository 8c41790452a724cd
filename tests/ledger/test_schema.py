"""The tables keep their own rules: a commit's row never changes, whoever asks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from compartments import KEY, Laptop, tips

from tipdesk.errors import NewerVersion
from tipdesk.ledger import connection, schema

NOT = sqlcipher3.dbapi2.IntegrityError


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Any]:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    for _ in compartment.bulk(laptop.pen, tips(1, 3)):
        pass
    compartment.close()
    made = connection.connect(compartment.location.path, KEY)
    yield made
    made.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_commit SET signature=zeroblob(64)",
        "UPDATE ledger_commit SET header=x'00'",
        "UPDATE ledger_commit SET seq=seq+1",
        "DELETE FROM ledger_commit",
        "UPDATE operation SET body=x'00'",
        "UPDATE operation SET row=row+100",
        "UPDATE operation SET later=1",
        "UPDATE operation SET body=NULL",
        "UPDATE ledger_commit SET counts=2",
        "INSERT INTO operation VALUES(900, 77, NULL, zeroblob(16), x'00')",
        "INSERT INTO operation VALUES(900, 1, NULL, zeroblob(15), x'00')",
        "INSERT INTO person VALUES(zeroblob(32), zeroblob(32), zeroblob(5))",
        "INSERT INTO card VALUES(900, zeroblob(16), 'tip', 'new', 'yesterday', '', '', '')",
        "UPDATE tally SET number=-1",
        "INSERT INTO document VALUES(NULL, 1)",
    ],
)
def test_a_row_that_breaks_a_rule_is_refused(db: Any, statement: str) -> None:
    with pytest.raises(NOT):
        db.execute(statement)


def test_a_purge_may_take_salt_and_body_together(db: Any) -> None:
    db.execute("UPDATE operation SET salt=NULL, body=NULL WHERE row=3")
    assert db.execute("SELECT salt, body FROM operation WHERE row=3").fetchone() == (None, None)


def test_every_table_is_strict(db: Any) -> None:
    loose = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND strict=0"
        " AND name <> 'sqlite_schema'"
    )
    assert loose.fetchall() == []


def test_steps_are_applied_once_and_the_future_is_refused(db: Any) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    assert version == len(schema.STEPS)
    schema.migrate(db, "some.db")
    db.execute(f"PRAGMA user_version={version + 1}")
    with pytest.raises(NewerVersion):
        schema.migrate(db, "some.db")


def test_a_trigger_is_one_statement() -> None:
    script = "CREATE TABLE a(x);\nCREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; SELECT 2; END;\n-- end\n"
    assert len(schema.statements(script)) == 2
