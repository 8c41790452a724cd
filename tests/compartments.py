"""Small real compartments for tests: people with real keys, a clock that ticks, a shape that shows titles."""

import itertools
from pathlib import Path
from typing import Any

from tipdesk.ledger.bulk import NewRecord, Pen
from tipdesk.ledger.cards import Shown, Words
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import PersonId, RecordId
from tipdesk.ledger.writing import Author
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import FileKey, IdentitySecret, draw

KEY = FileKey(bytes(range(32)))
DAY_MS = 1_741_910_400_000


def shape(kind: str, fields: dict[str, Any]) -> Shown:
    """What a list shows of any record of these tests."""
    title, who, text = (str(fields.get(name, "")) for name in ("title", "sender", "text"))
    at_ms = fields.get("received_ms", 0)
    words = Words(title, who, text) if kind in ("tip", "note") else None
    return Shown(str(fields.get("state", "")), at_ms if type(at_ms) is int else 0, title, who, "{}", words)


class Laptop:
    """One person on one laptop."""

    def __init__(self, number: int = 1) -> None:
        self.keys = PersonKeys(IdentitySecret(bytes([number]) * 32))
        self.ticks = itertools.count(DAY_MS)
        author = Author(PersonId(self.keys.public.id), self.keys.signing)
        self.pen = Pen(author, lambda: next(self.ticks), draw)

    def found(self, folder: Path, kind: str = "story") -> Compartment:
        return Compartment.found(folder, KEY, shape, self.pen, Founding(kind, (self.keys.public,)))


def record_id(number: int) -> RecordId:
    return RecordId(f"{number:032x}")


def tips(first: int, count: int, text: str = "the ferry was never inspected") -> list[NewRecord]:
    return [
        NewRecord(
            "tip",
            record_id(number),
            {
                "title": f"tip {number}",
                "text": f"{text} {number}",
                "sender": f"sender {number % 7}",
                "state": "new",
                "received_ms": DAY_MS + number,
            },
        )
        for number in range(first, first + count)
    ]
