"""What this laptop notes beside a compartment's commits: what others said they hold, and who here has its file's key.

Never signed, and travels nowhere: a file that comes from elsewhere knows nothing of it.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from tipdesk.ledger import store
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.ids import CommitId, PersonId

_HOLDS: Final = "holds/"
_KEY: Final = "key/people"
_NOTE: Final = "note/"


def remember_held(compartment: Compartment, who: PersonId, heads: Iterable[CommitId]) -> None:
    """What somebody said that they hold; what they said before is forgotten, since a vault can be set back."""
    _put(compartment, _HOLDS + who, sorted(heads))


def said_held(db: Connection, who: PersonId) -> tuple[CommitId, ...]:
    """What they last said; nothing, where no packet of theirs came."""
    raw = store.meta(db, _HOLDS + who)
    return () if raw is None else tuple(msgspec.json.decode(raw, type=list[CommitId]))


def remember_key_people(compartment: Compartment, people: Iterable[PersonId]) -> None:
    """To whom the `.key` is sealed: it is filled up, so that it does not tell."""
    _put(compartment, _KEY, sorted(people))


def key_people(db: Connection) -> frozenset[PersonId]:
    """Nobody, where only ever one person of this laptop was in it."""
    raw = store.meta(db, _KEY)
    return frozenset() if raw is None else frozenset(msgspec.json.decode(raw, type=list[PersonId]))


def note(compartment: Compartment, name: str, raw: bytes) -> None:
    """Anything that can be worked out again, kept so that it need not be."""
    with compartment._writing():  # noqa: SLF001  as below
        store.put_meta(compartment.book.db, _NOTE + name, raw)


def noted(db: Connection, name: str) -> bytes | None:
    return store.meta(db, _NOTE + name)


def _put(compartment: Compartment, name: str, values: list[CommitId] | list[PersonId]) -> None:
    # The class has its twelve methods; this is one more use of the same lock and transaction.
    with compartment._writing():  # noqa: SLF001  as said above
        store.put_meta(compartment.book.db, name, msgspec.json.encode(values))
