"""The OpenPGP keys that the newsroom's SecureDrop, GlobaLeaks or Hush Line use: in the inbox, listed, removed for good.

A locked key is kept as it is, with the passphrase that was proven to unlock it in the same record: the library cannot
write an unlocked one, and whoever is in the inbox may open with it in any case. See decisions/openpgp.md. A key is
what one person signed at once: another key by the same fingerprint stands beside it (`desk.intake_records`).
"""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from tipdesk.desk import intake_records, record, rules
from tipdesk.desk.intake_records import Statement
from tipdesk.desk.keyhole import Held, KeyBytes, KeyFacts, Kind, keys_in, opens
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import KeyLocked, Malformed, NoKeyInFile, ReaderFailed
from tipdesk.ledger import canonical

KIND: Final = "opening_key"
KEY_MOST: Final = 1 << 20
NAMES_MOST: Final = 32
FINGERPRINT: Final = re.compile("[0-9a-f]{40,64}")
MOMENT_MOST: Final = 1 << 47
"""In milliseconds: no calendar of ours goes further."""


@dataclass(frozen=True)
class OpeningKey:
    """One key as it is listed. `names` are its user ids, `opens` the key ids of what it opens."""

    said: Statement = field(repr=False, compare=False)
    fingerprint: str
    names: tuple[str, ...]
    opens: tuple[str, ...]
    created_ms: int
    expires_ms: int | None
    revoked: bool
    since_ms: int
    by: PersonId
    held: Held = field(repr=False, compare=False)

    @property
    def id(self) -> str:
        """Names it among others of the same fingerprint."""
        return str(self.said.id)

    @property
    def mark(self) -> str:
        """What the log and an opened tip call it."""
        return self.fingerprint


def listed(session: Session) -> tuple[OpeningKey, ...]:
    """Leads' before others', by when they came. Raises `NotAllowed` for who may not read the inbox."""
    return tuple(map(_key, intake_records.keys(session, KIND, _is_whole)))


def bring_in(session: Session, data: bytes, passphrase: str, command: tuple[str, ...]) -> tuple[OpeningKey, ...]:
    """Every secret OpenPGP key of a file, each looked at and unlocked in a process of its own; on record first.

    `command` starts a key process. Those that are here already stay as they are. Raises `NoKeyInFile`, `KeyLocked`
    where the passphrase does not unlock one, `NotAllowed`.
    """
    rules.require(session, Action.WRITE_STORY, session.places.inbox)
    if len(data) > KEY_MOST:
        raise NoKeyInFile
    try:
        found = keys_in(command, data).keys
    except ReaderFailed as none:
        raise NoKeyInFile from none
    # By the whole key: whoever files another under its fingerprint keeps the true one out otherwise.
    known = {one.held.secret.expose() for one in listed(session)}
    fresh = [one for one in found if one.secret not in known]
    if not found:
        raise NoKeyInFile
    words = {one.fingerprint: _unlocking(command, one, passphrase) for one in fresh}
    for one in fresh:
        record.note(session, EventKind.KEY_IMPORTED, subject=one.fingerprint)
    if fresh:
        with session.compartment(session.places.inbox).commit(session.pen) as draft:
            for one in fresh:
                intake_records.file(session, draft, KIND, _fields(session, one, words[one.fingerprint]))
    wanted = {one.secret for one in found}
    return tuple(one for one in listed(session) if one.held.secret.expose() in wanted)


def remove(session: Session, key: str) -> None:
    """For good: its secret goes from every page of the file. Raises `NotAllowed` for who does not lead the inbox."""
    intake_records.remove_key(session, KIND, _is_whole, key)


def _unlocking(command: tuple[str, ...], facts: KeyFacts, passphrase: str) -> str:
    """The passphrase, where it is needed and fits."""
    words = (KeyBytes(passphrase.encode("utf-8", "surrogatepass")),) if passphrase else ()
    ready = opens(command, Held(facts.fingerprint, Kind.OPENPGP, KeyBytes(facts.secret), words))
    if ready.locked:
        raise KeyLocked
    return passphrase if ready.unlocked_by >= 0 else ""


def _fields(session: Session, facts: KeyFacts, passphrase: str) -> dict[str, Any]:
    return {
        "fingerprint": facts.fingerprint, "names": [in_plain(one) for one in facts.names[:NAMES_MOST]],
        "opens": list(facts.opens), "secret": canonical.to_text(facts.secret), "passphrase": passphrase,
        "created_s": facts.created_s, "expires_s": facts.expires_s, "revoked": facts.revoked,
        "since_ms": session.around.now_ms(), "by": session.me,
    }  # fmt: skip


def in_plain(name: str) -> str:
    """A user id is whatever its maker wrote: cut, and without halves of letters."""
    return name[:300].encode("utf-8", "replace").decode("utf-8")


def _is_whole(fields: dict[str, Any]) -> bool:
    """What another program wrote otherwise is no key."""
    try:
        canonical.from_text(fields["secret"])
        texts = (fields["fingerprint"], fields.get("passphrase", ""), *fields["names"], *fields["opens"])
        moments = (fields["created_s"] * 1000, fields["expires_s"] * 1000, fields["since_ms"])
    except (KeyError, TypeError, Malformed):
        return False
    if not all(isinstance(one, str) for one in texts) or not re.fullmatch(FINGERPRINT, fields["fingerprint"]):
        return False
    return all(type(one) is int and 0 <= one < MOMENT_MOST for one in moments)


def _key(said: Statement) -> OpeningKey:
    fields = said.fields
    words, opened = fields.get("passphrase", ""), tuple(fields["opens"])
    unlocking = (KeyBytes(words.encode("utf-8", "surrogatepass")),) if words else ()
    held = Held(fields["fingerprint"], Kind.OPENPGP, KeyBytes(canonical.from_text(fields["secret"])), unlocking, opened)
    return OpeningKey(
        said, held.name, tuple(fields["names"]), opened, fields["created_s"] * 1000,
        fields["expires_s"] * 1000 or None, bool(fields.get("revoked")), fields["since_ms"], said.by, held,
    )  # fmt: skip
