"""The rows of groups of alike texts: each has a leader, and whoever comes is compared with leaders alone.

`trace` holds the leaders' bands (digests over 0), each group's members (the leader's row below 0) and what is still to
be compared (0); `alike` holds leader and sketches of each. All of it can be made again from the records.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from tipdesk.ledger import traces
from tipdesk.ledger.connection import Connection

KIND: Final = "tip"
SKETCH: Final = 128
BAND: Final = 3
BANDS: Final = 16
"""Of two texts of which seven tenths are the same, one pair in a thousand shares none of them."""
FILLED: Final = 2
LOOKED_AT: Final = 24
"""Leaders that share a band, those with most of them first."""

Likeness = Callable[[bytes, bytes], float]


class Sketched(NamedTuple):
    """A record's sketches, 128 bytes each, of the whole first; none where too little is said."""

    row: int
    sketches: tuple[bytes, ...]


def forget(db: Connection, kind: str, row: int) -> None:
    """Its words are others, or gone: it leaves its group and is compared anew, and with it whom it led."""
    # Of a record that was purged whole not even the kind is left.
    found = db.execute("SELECT leader, sketch FROM alike WHERE row=?", (row,)).fetchone()
    if found is not None:
        leader, sketch = found
        db.execute("DELETE FROM trace WHERE digest=? AND row=?", (-leader, row))
        db.execute("DELETE FROM alike WHERE row=?", (row,))
        if leader == row:
            _disband(db, row, sketch)
    if kind == KIND:
        db.execute("INSERT OR IGNORE INTO trace VALUES(0, ?)", (row,))


def _disband(db: Connection, leader: int, sketch: bytes) -> None:
    db.executemany("DELETE FROM trace WHERE digest=? AND row=?", [(one, leader) for one in _bands(db, sketch)])
    members = db.execute("SELECT row FROM trace WHERE digest=?", (-leader,)).fetchall()
    db.executemany("DELETE FROM alike WHERE row=?", members)
    db.executemany("INSERT OR IGNORE INTO trace VALUES(0, ?)", members)
    db.execute("DELETE FROM trace WHERE digest=?", (-leader,))


def join(db: Connection, one: Sketched, likeness: Likeness, least: float) -> None:
    """Into the group of the leader that it is most like, the oldest of equals; else it leads one of its own."""
    db.execute("DELETE FROM trace WHERE digest=0 AND row=?", (one.row,))
    if not one.sketches:
        return
    stored = b"".join(one.sketches)
    bands = list(_bands(db, stored))
    leader, best = one.row, 0.0
    for row, theirs in _near(db, bands, one.row):
        like = max(likeness(mine, other) for mine in one.sketches for other in theirs)
        if like >= least and (like, -row) > (best, -leader):
            leader, best = row, like
    db.execute("INSERT OR REPLACE INTO alike VALUES(?,?,?)", (one.row, leader, stored))
    db.execute("INSERT OR IGNORE INTO trace VALUES(?,?)", (-leader, one.row))
    if leader == one.row:
        db.executemany("INSERT OR IGNORE INTO trace VALUES(?,?)", [(band, one.row) for band in bands])


def _near(db: Connection, bands: Sequence[int], row: int) -> Iterator[tuple[int, list[bytes]]]:
    """Leaders that share a band, with their sketches."""
    marks = ",".join("?" * len(bands))
    found = db.execute(f"SELECT row FROM trace WHERE digest IN ({marks})", tuple(bands))  # noqa: S608  question marks only
    shared = Counter(leader for (leader,) in found if leader != row)
    for leader, _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))[:LOOKED_AT]:
        held = db.execute("SELECT sketch FROM alike WHERE row=?", (leader,)).fetchone()
        if held is not None:
            yield leader, _each(held[0])


def _each(stored: bytes) -> list[bytes]:
    return [stored[at : at + SKETCH] for at in range(0, len(stored), SKETCH)]


def _bands(db: Connection, stored: bytes) -> Iterator[int]:
    """Under the file's key: three bins each of every sketch.

    Bands that hold hardly anything, as of short texts, count only where there are no others.
    """
    key = traces.key_of(db)
    full, thin = list[bytes](), list[bytes]()
    for sketch in _each(stored):
        for band in range(BANDS):
            bins = sketch[band * BAND : (band + 1) * BAND]
            if any(bins):
                (full if BAND - bins.count(0) >= FILLED else thin).append(bytes([band]) + bins)
    yield from dict.fromkeys(key.digest(one) for one in full or thin)
