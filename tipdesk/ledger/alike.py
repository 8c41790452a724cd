"""Which records have nearly the same text: compared behind the filing, in steps, and asked by group."""

from collections.abc import Sequence
from typing import Final

from tipdesk.ledger import groups, store, traces
from tipdesk.ledger.cards import Card, by_rows
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.connection import Connection, telling
from tipdesk.ledger.groups import KIND, Likeness, Sketched
from tipdesk.ledger.view import View

COMPARED: Final = "compared"
"""Up to this row of cards everything is compared, or noted as to be compared."""
COUNTED: Final = 1_000
LISTED_MOST: Final = 100_000
ROWS: Final = 500
"""Question marks in one statement."""


def behind(view: View, limit: int) -> list[Card]:
    """Cards that were not compared yet, oldest first."""
    with telling(view.name):
        noted = view.db.execute("SELECT row FROM trace WHERE digest=0 ORDER BY row LIMIT ?", (limit,)).fetchall()
        new = view.db.execute(
            "SELECT row FROM card WHERE row > ? AND +kind=? ORDER BY row LIMIT ?", (_compared(view.db), KIND, limit)
        ).fetchall()
        rows = sorted({row for (row,) in (*noted, *new)})[:limit]
        return by_rows(view.db, rows)[::-1]


def number_behind(view: View, most: int) -> int:
    """Counted to a bound: a million that were never compared need not be counted to know that they are many."""
    with telling(view.name):
        return int(
            view.db.execute(
                "SELECT (SELECT count(*) FROM (SELECT 1 FROM trace WHERE digest=0 AND row <= ?1 LIMIT ?3))"
                " + (SELECT count(*) FROM (SELECT 1 FROM card WHERE row > ?1 AND +kind=?2 LIMIT ?3))",
                (_compared(view.db), KIND, most),
            ).fetchone()[0]
        )


def version(view: View) -> int:
    """Another after each write by another connection, of this program or another: commits or groups."""
    with telling(view.name):
        return int(view.db.execute("PRAGMA data_version").fetchone()[0])


def seed(view: View) -> int:
    """For the sketches of this file's texts."""
    with telling(view.name):
        return traces.key_of(view.db).seed


def place(
    compartment: Compartment,
    some: Sequence[Sketched],
    held: Sequence[tuple[int, Sequence[str]]],
    likeness: Likeness,
    least: float,
) -> None:
    """Put each into a group, in one transaction. `held` are the records' traces: older files have none of them yet."""
    with compartment._writing():  # noqa: SLF001  its own room: a thirteenth method there would be one too many
        db = compartment.book.db
        # What was purged since its text was read must not come back as a sketch or a digest of it.
        gone = {one.row for one in some if _is_purged(db, one.row)}
        for one in some:
            groups.join(db, Sketched(one.row, ()) if one.row in gone else one, likeness, least)
        traces.put(db, [one for one in held if one[0] not in gone])
        last = max([_compared(db), *(one.row for one in some)])
        store.put_meta(db, COMPARED, last.to_bytes(8, "big"))


def rebuild(compartment: Compartment) -> None:
    """Everything is to be compared again, and the traces of what is compared are written again: from the records."""
    with compartment._writing():  # noqa: SLF001  as above
        db = compartment.book.db
        db.execute("DELETE FROM trace")
        db.execute("DELETE FROM alike")
        db.execute("INSERT INTO trace SELECT 0, row FROM card WHERE kind=?", (KIND,))


def sizes(view: View, rows: Sequence[int]) -> dict[int, int]:
    """How many are in the group of each of these that is in one, itself included; counted to a thousand."""
    found: dict[int, int] = {}
    with telling(view.name):
        for at in range(0, len(rows), ROWS):
            some = rows[at : at + ROWS]
            marks = ",".join("?" * len(some))
            found.update(
                view.db.execute(
                    "SELECT row, (SELECT count(*) FROM (SELECT 1 FROM trace WHERE digest = -leader LIMIT ?))"  # noqa: S608  question marks only
                    f" FROM alike WHERE row IN ({marks})",
                    (COUNTED, *some),
                )
            )
    return found


def group(view: View, row: int) -> list[int]:
    """The rows of the group that this one is in, the oldest first; itself alone where it is in none."""
    with telling(view.name):
        found = view.db.execute(
            "SELECT trace.row FROM alike JOIN trace ON digest = -leader WHERE alike.row=? ORDER BY trace.row", (row,)
        ).fetchall()
        return [one for (one,) in found] or [row]


def in_order(view: View, states: Sequence[str]) -> list[tuple[int, int]]:
    """Row and leader (itself, where it is in no group) of the newest tips in these states, newest first."""
    marks = ",".join("?" * len(states))
    with telling(view.name):
        return list(
            view.db.execute(
                "SELECT card.row, coalesce(leader, card.row) FROM card LEFT JOIN alike ON alike.row = card.row"  # noqa: S608  question marks only
                f" WHERE kind=? AND state IN ({marks}) ORDER BY at_ms DESC, card.row DESC LIMIT ?",
                (KIND, *states, LISTED_MOST),
            )
        )


def _is_purged(db: Connection, row: int) -> bool:
    return db.execute("SELECT 1 FROM operation WHERE row=? AND body IS NULL", (row,)).fetchone() is not None


def _compared(db: Connection) -> int:
    raw = store.meta(db, COMPARED)
    return 0 if raw is None else int.from_bytes(raw, "big")
