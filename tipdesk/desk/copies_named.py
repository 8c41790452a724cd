"""Which documents belong to a tip: what came with it, what it arrived as, and the copies that were made of those."""

from typing import Final

from tipdesk.desk.fitting import fitting, members
from tipdesk.ledger.fields import Record
from tipdesk.ledger.ids import RecordId

COPY: Final = "copy"
"""The role of a copy's document."""
COPIES: Final = "copies"
"""A set of the tip's record: two people's copies both stay."""


def copies_of(folded: Record) -> tuple[RecordId, ...]:
    """In the order of their ids, which is that of their times."""
    said = members(folded.sets.get(COPIES, {}).values(), str)
    return tuple(RecordId(one) for one in sorted(set(said)))


def documents_of(folded: Record) -> tuple[RecordId, ...]:
    """All that goes where the tip goes, and ends with it. A file that came alone is its own original."""
    plain = fitting(folded.plain())
    came = [*(plain.get("documents") or ()), *filter(None, [plain.get("original")])]
    return tuple(dict.fromkeys([*(RecordId(one) for one in came), *copies_of(folded)]))
