"""Public OpenPGP keys of those who write to the newsroom: in the inbox, to tell whose signature fits.

Such a key says which key signed, never who held it: the names on it are whatever its maker wrote. It opens nothing,
and a signature is told by its fingerprint. Who brought it in is who signed that (`desk.intake_records`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tipdesk.desk import intake_records, record, rules
from tipdesk.desk.intake_keys import FINGERPRINT, KEY_MOST, MOMENT_MOST, NAMES_MOST, in_plain
from tipdesk.desk.intake_records import Statement
from tipdesk.desk.keyhole import CertFacts, keys_in
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Malformed, NoKeyInFile, ReaderFailed
from tipdesk.ledger import canonical

KIND: Final = "sender_key"
OF_A_SENDER: Final = "public key of a sender"
HANDED_MOST: Final = 32
"""Public keys that go with one message: more claim the same signature only where somebody wants to be in the way."""


@dataclass(frozen=True)
class SenderKey:
    """One key as it is listed; `ids` are the fingerprints of all that may sign under it."""

    said: Statement = field(repr=False, compare=False)
    fingerprint: str
    names: tuple[str, ...]
    ids: tuple[str, ...]
    expires_ms: int | None
    revoked: bool
    since_ms: int
    by: PersonId
    cert: bytes = field(repr=False)

    @property
    def id(self) -> str:
        return str(self.said.id)


def listed(session: Session) -> tuple[SenderKey, ...]:
    """Leads' before others', by when they came. Raises `NotAllowed` for who may not read the inbox."""
    return tuple(map(_key, intake_records.keys(session, KIND, _is_whole)))


def bring_in(session: Session, data: bytes, command: tuple[str, ...]) -> tuple[SenderKey, ...]:
    """Every public key of a file, looked at in a process of its own; on record first. A secret one is none of these.

    Raises `NoKeyInFile`, `NotAllowed`.
    """
    rules.require(session, Action.WRITE_STORY, session.places.inbox)
    if len(data) > KEY_MOST:
        raise NoKeyInFile
    try:
        found = keys_in(command, data).public
    except ReaderFailed as none:
        raise NoKeyInFile from none
    if not found:
        raise NoKeyInFile
    known = {one.cert for one in listed(session)}
    fresh = [one for one in found if one.cert not in known]
    for one in fresh:
        record.note(session, EventKind.KEY_IMPORTED, subject=one.fingerprint, reason=OF_A_SENDER)
    if fresh:
        with session.compartment(session.places.inbox).commit(session.pen) as draft:
            for one in fresh:
                intake_records.file(session, draft, KIND, _fields(session, one))
    wanted = {one.cert for one in found}
    return tuple(one for one in listed(session) if one.cert in wanted)


def remove(session: Session, key: str) -> None:
    """For good. Raises `NotAllowed` for who does not lead the inbox."""
    intake_records.remove_key(session, KIND, _is_whole, key)


def certs_of(keys: Sequence[SenderKey | CertFacts], ids: Sequence[str]) -> tuple[bytes, ...]:
    """The public keys that a signature may name by these ids: a fingerprint, or its end (version 6: its beginning)."""
    wanted = set(ids)
    fitting = [one.cert for one in keys if any(wanted & {each, each[-16:], each[:16]} for each in one.ids)]
    return tuple(fitting[:HANDED_MOST])


def _fields(session: Session, facts: CertFacts) -> dict[str, Any]:
    return {
        "fingerprint": facts.fingerprint, "names": [in_plain(one) for one in facts.names[:NAMES_MOST]],
        "ids": list(facts.ids), "cert": canonical.to_text(facts.cert), "created_s": facts.created_s,
        "expires_s": facts.expires_s, "revoked": facts.revoked, "since_ms": session.around.now_ms(), "by": session.me,
    }  # fmt: skip


def _is_whole(fields: dict[str, Any]) -> bool:
    """What another program wrote otherwise is no key."""
    try:
        canonical.from_text(fields["cert"])
        texts, ids = (*fields["names"],), (fields["fingerprint"], *fields["ids"])
        moments = (fields["expires_s"] * 1000, fields["since_ms"])
    except (KeyError, TypeError, Malformed):
        return False
    if not all(isinstance(one, str) for one in (*texts, *ids)):
        return False
    return all(re.fullmatch(FINGERPRINT, one) for one in ids) and all(
        type(one) is int and 0 <= one < MOMENT_MOST for one in moments
    )


def _key(said: Statement) -> SenderKey:
    fields = said.fields
    return SenderKey(
        said, fields["fingerprint"], tuple(fields["names"]), tuple(fields["ids"]), fields["expires_s"] * 1000 or None,
        bool(fields.get("revoked")), fields["since_ms"], said.by, canonical.from_text(fields["cert"]),
    )  # fmt: skip
