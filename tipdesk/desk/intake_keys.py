"""The OpenPGP keys that the newsroom's SecureDrop, GlobaLeaks or Hush Line use: in the inbox, listed, removed for good.

A locked key is kept as it is, with the passphrase that was proven to unlock it in the same record: the library cannot
write an unlocked one, and whoever is in the inbox may open with it in any case. See decisions/openpgp.md.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from tipdesk.desk import intake_address, record, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import KeyLocked, Malformed, Missing, NoKeyInFile, ReaderFailed
from tipdesk.ledger import canonical
from tipdesk.ledger.ids import RecordId
from tipdesk.seal.keyhole import Held, KeyBytes, KeyFacts, Kind, keys_in, opens

KIND: Final = "opening_key"
RULE: Final = "key removed"
KEY_MOST: Final = 1 << 20
NAMES_MOST: Final = 32


@dataclass(frozen=True)
class OpeningKey:
    """One key as it is listed. `names` are its user ids, `opens` the key ids of what it opens."""

    record: RecordId
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
    def mark(self) -> str:
        """What the log and an opened tip call it."""
        return self.fingerprint


def listed(session: Session) -> tuple[OpeningKey, ...]:
    """By when they came. Raises `NotAllowed` for who may not read the inbox."""
    rules.require(session, Action.READ_INBOX, session.places.inbox)
    view = session.view(session.places.inbox)
    found = [_key(card.record, view.record(card.record).plain()) for card in view.every(KIND)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.since_ms, one.record)))


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
    known = {one.fingerprint for one in listed(session)}
    fresh = [one for one in found if one.fingerprint not in known]
    if not found:
        raise NoKeyInFile
    words = {one.fingerprint: _unlocking(command, one, passphrase) for one in fresh}
    for one in fresh:
        record.note(session, EventKind.KEY_IMPORTED, subject=one.fingerprint)
    if fresh:
        with session.compartment(session.places.inbox).commit(session.pen) as draft:
            for one in fresh:
                draft.set(KIND, session.new_id(), _fields(session, one, words[one.fingerprint]))
    wanted = {one.fingerprint for one in found}
    return tuple(one for one in listed(session) if one.fingerprint in wanted)


def remove(session: Session, key: RecordId) -> None:
    """For good: its secret goes from every page of the file. Raises `NotAllowed` for who does not lead the inbox."""
    rules.require(session, Action.PURGE, session.places.inbox)
    found = next((one for one in listed(session) if one.record == key), None)
    if found is None:
        raise Missing(str(key))
    record.note(session, EventKind.KEY_REMOVED, subject=found.fingerprint, reason=RULE)
    intake_address.destroy(session, [key], RULE)


def _unlocking(command: tuple[str, ...], facts: KeyFacts, passphrase: str) -> str:
    """The passphrase, where it is needed and fits."""
    words = (KeyBytes(passphrase.encode("utf-8", "surrogatepass")),) if passphrase else ()
    ready = opens(command, Held(facts.fingerprint, Kind.OPENPGP, KeyBytes(facts.secret), words))
    if ready.locked:
        raise KeyLocked
    return passphrase if ready.unlocked_by >= 0 else ""


def _fields(session: Session, facts: KeyFacts, passphrase: str) -> dict[str, Any]:
    return {
        "fingerprint": facts.fingerprint, "names": [_plain(one) for one in facts.names[:NAMES_MOST]],
        "opens": list(facts.opens), "secret": canonical.to_text(facts.secret), "passphrase": passphrase,
        "created_s": facts.created_s, "expires_s": facts.expires_s, "revoked": facts.revoked,
        "since_ms": session.around.now_ms(), "by": session.me,
    }  # fmt: skip


def _plain(name: str) -> str:
    """A user id is whatever its maker wrote: cut, and without halves of letters."""
    return name[:300].encode("utf-8", "replace").decode("utf-8")


def _key(identifier: RecordId, fields: dict[str, Any]) -> OpeningKey | None:
    """None for what another program wrote, or what was purged."""
    try:
        secret, words = canonical.from_text(str(fields["secret"])), str(fields.get("passphrase", ""))
        fingerprint, opened = str(fields["fingerprint"]), tuple(str(one) for one in fields["opens"])
        expires, since = int(fields["expires_s"]), int(fields["since_ms"])
        created, names = int(fields["created_s"]), tuple(str(one) for one in fields["names"])
    except (KeyError, TypeError, ValueError, Malformed):
        return None
    unlocking = (KeyBytes(words.encode("utf-8", "surrogatepass")),) if words else ()
    held = Held(fingerprint, Kind.OPENPGP, KeyBytes(secret), unlocking, opened)
    by, expires_ms = PersonId(str(fields.get("by", ""))), expires * 1000 or None
    return OpeningKey(
        identifier, fingerprint, names, opened, created * 1000, expires_ms, bool(fields.get("revoked")), since, by, held
    )
