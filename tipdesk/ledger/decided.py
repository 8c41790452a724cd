"""Commits in a file that several people write into: they bear their authors' own signatures, or the file is damaged.

Who shares a laptop has the key of the file too, and with a program of their own writes there under any name.
"""

from collections.abc import Iterable
from typing import Final

from tipdesk.errors import BadSignature, DamagedFile, Malformed
from tipdesk.ledger import store
from tipdesk.ledger.commit import examine, verify_examined
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.ids import CommitId

UNSIGNED: Final = "it holds something that its author did not sign"


def require_signed(db: Connection, name: str, commit: CommitId) -> None:
    """Raises `DamagedFile`. A lead whom the root named has keys in no grant here: `audit verify` looks at those."""
    try:
        examined = examine(store.received(db, commit))
        author = store.person(db, examined.header.by)
        if author is not None:
            verify_examined(examined, author.verify_key())
        is_theirs = examined.id == commit and (author is None or author.id == examined.header.by)
    except (BadSignature, Malformed) as wrong:
        raise DamagedFile(name, UNSIGNED) from wrong
    if not is_theirs:
        raise DamagedFile(name, UNSIGNED)


def require_ends_signed(db: Connection, name: str, ends: Iterable[str]) -> None:
    """A signature covers its chain: what was slipped in is an end, or stands before something that was signed."""
    for end in ends:
        require_signed(db, name, CommitId(end))
