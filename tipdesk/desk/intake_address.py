"""The desk's intake address: what a source seals to, drawn, renewed when it is time or somebody left, and destroyed.

PROTOCOL 11. Two keys of one date: a hybrid one, which is a file, and a classic one, short enough for paper. Their
secrets lie in one record of the inbox, so whoever is in the inbox opens what comes, and nobody else does.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any, Final

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing
from tipdesk.ledger import purge
from tipdesk.ledger.bodies import Purge, SetFields
from tipdesk.ledger.ids import RecordId
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.secrets import SealSeed, draw
from tipdesk.seal.words import joining_words

KIND: Final = "intake_address"
RULE: Final = "intake address replaced"
DAY_MS: Final = 86_400_000
KNOWN: Final = "known_ms"
NEVER_MS: Final = 1 << 62
RENEWED_AFTER_MS: Final = 182 * DAY_MS
OPENS_AFTER_MS: Final = 60 * DAY_MS
"""So long what was sealed to the address before still opens; then its secret is destroyed."""


class Why(Enum):
    """Why the address is to be renewed; the log has the value as its reason."""

    NONE_YET = "the first one"
    HALF_A_YEAR = "half a year has passed"
    SOMEBODY_LEFT = "somebody left the inbox"
    ASKED = "asked for"


@dataclass(frozen=True)
class Address:
    """What may be published. `until_ms`: when its secret is destroyed, of one that was replaced."""

    record: RecordId
    hybrid: str
    classic: str
    since_ms: int
    by: PersonId
    words: tuple[str, ...]
    classic_words: tuple[str, ...]
    until_ms: int | None = None

    @property
    def due_ms(self) -> int:
        return self.since_ms + RENEWED_AFTER_MS

    @property
    def mark(self) -> str:
        """What the log and an opened tip call it: nothing that is secret, and the same on every laptop."""
        return mark_of(self.hybrid)


@dataclass(frozen=True)
class Secrets:
    """Both identities of one address, for the one process that opens with them."""

    address: Address
    hybrid: HybridIdentity
    classic: X25519Identity


def mark_of(recipient: str) -> str:
    return "intake " + hashlib.sha256(recipient.encode("ascii")).hexdigest()[:8]


def addresses(session: Session) -> tuple[Address, ...]:
    """Those whose secrets are here, the newest first; empty before the first was drawn."""
    return tuple(one.address for one in secrets(session))


def secrets(session: Session) -> tuple[Secrets, ...]:
    """For opening alone. Raises `NotAllowed` for who may not read the inbox."""
    rules.require(session, Action.READ_INBOX, session.places.inbox)
    view = session.view(session.places.inbox)
    found: list[tuple[int, RecordId, dict[str, Any]]] = []
    latest = session.around.now_ms() + DAY_MS
    for card in view.every(KIND):
        fields = view.record(card.record).plain()
        # One from days to come would stay the newest, whatever a lead draws after somebody left.
        if _is_whole(fields) and fields["since_ms"] <= latest:
            found.append((int(fields["since_ms"]), card.record, fields))
    newest_first = sorted(found, key=lambda one: (one[0], one[1]), reverse=True)
    replaced: int | None = None
    made: list[Secrets] = []
    for since, identifier, fields in newest_first:
        until = None if replaced is None else replaced + OPENS_AFTER_MS
        made.append(_secrets(session, identifier, fields, until))
        replaced = since
    return tuple(made)


def _is_whole(fields: dict[str, Any]) -> bool:
    """What another program wrote, or what was purged, is no address."""
    seeds = (fields.get("seed"), fields.get("classic_seed"))
    hexes = all(isinstance(one, str) and len(one) == 2 * (SealSeed.size or 0) for one in seeds)
    return hexes and type(fields.get("since_ms")) is int and isinstance(fields.get("gone"), list)


def _secrets(session: Session, identifier: RecordId, fields: dict[str, Any], until_ms: int | None) -> Secrets:
    try:
        hybrid = HybridIdentity(SealSeed(bytes.fromhex(fields["seed"])))
        classic = X25519Identity(bytes.fromhex(fields["classic_seed"]))
    except ValueError as malformed:
        raise Missing(str(identifier)) from malformed
    words = session.around.lists.words
    address = Address(
        identifier,
        str(hybrid.recipient),
        str(classic.recipient),
        fields["since_ms"],
        PersonId(str(fields.get("by", ""))),
        joining_words(hashlib.sha256(hybrid.recipient.raw).digest(), words),
        joining_words(hashlib.sha256(classic.recipient.raw).digest(), words),
        until_ms,
    )
    return Secrets(address, hybrid, classic)


def due(session: Session) -> Why | None:
    """Why it is time for a new one; None while the newest is good."""
    found = addresses(session)
    if not found:
        return Why.NONE_YET
    if left_since(session, found[0].record):
        return Why.SOMEBODY_LEFT
    return Why.HALF_A_YEAR if session.around.now_ms() >= found[0].due_ms else None


def left_since(session: Session, address: RecordId) -> tuple[PersonId, ...]:
    """Who could read its secret and is not in the inbox any more."""
    inbox = session.places.inbox
    fields = session.view(inbox).record(address).plain()
    before = {str(one) for one in fields.get("gone", ())}
    return tuple(PersonId(str(one)) for one in _gone(session) if str(one) not in before)


def _gone(session: Session) -> list[str]:
    """Everybody who was ever let into the inbox, and is not in it today."""
    inbox = session.places.inbox
    here = {str(one) for one in rules.live(session, inbox)}
    return sorted(str(one) for one in session.compartment(inbox).book.state.verdict.people if str(one) not in here)


def _returned(session: Session) -> None:
    """Who had left before an address was drawn, and came back, knows it: their leaving counts from now on."""
    inbox, gone = session.places.inbox, frozenset(_gone(session))
    for one in addresses(session):
        before = [str(who) for who in session.view(inbox).record(one.record).plain().get("gone", ())]
        still = [who for who in before if who in gone]
        if still != before:
            with session.compartment(inbox).commit(session.pen) as draft:
                draft.set(KIND, one.record, {"gone": still})


def renew(session: Session, why: Why = Why.ASKED) -> Address:
    """A fresh address, on record first. The one before opens for 60 days more. Raises `NotAllowed`."""
    inbox = session.places.inbox
    rules.require(session, Action.WRITE_STORY, inbox)
    seed, classic = SealSeed.draw(), draw(SealSeed.size or 0)
    mark = mark_of(str(HybridIdentity(seed).recipient))
    record.note(session, EventKind.INTAKE_RENEWED, subject=mark, reason=why.value)
    since = max([session.around.now_ms(), *(one.since_ms + 1 for one in addresses(session))])
    fields = {
        "seed": seed.expose().hex(), "classic_seed": classic.hex(), "since_ms": since,
        "by": session.me, "gone": _gone(session),
    }  # fmt: skip
    with session.compartment(inbox).commit(session.pen) as draft:
        draft.set(KIND, session.new_id(), fields)
    return addresses(session)[0]


def sweep(session: Session) -> tuple[Address, ...]:
    """Destroy what was replaced 60 days ago, on record first; nothing where this person does not lead."""
    if not session.has_inbox or not rules.leads(session, session.places.inbox):
        return ()
    now, listed = session.around.now_ms(), addresses(session)
    ended = [one.since_ms for one in listed if _known_ms(session, one) + OPENS_AFTER_MS <= now]
    past = tuple(one for one in listed if one.until_ms is not None and one.since_ms < max(ended, default=0))
    for one in past:
        record.note(session, EventKind.KEY_REMOVED, subject=one.mark, reason=RULE)
    destroy(session, [one.record for one in past], RULE)
    return past


def _known_ms(session: Session, one: Address) -> int:
    """Since when it replaces others, by a lead's word: a colleague could say that theirs did so long ago."""
    leads = rules.leads_of(session, session.places.inbox)
    entries = session.view(session.places.inbox).history(one.record)
    if all(PersonId(entry.author) in leads for entry in entries):
        return one.since_ms
    bodies = [entry.written.body for entry in entries if entry.counts and PersonId(entry.author) in leads]
    said = [body.fields.get(KNOWN) for body in bodies if isinstance(body, SetFields)]
    return min((each for each in said if type(each) is int), default=NEVER_MS)


def _know(session: Session) -> None:
    """What a colleague drew replaces the one before from now on."""
    inbox, now = session.places.inbox, session.around.now_ms()
    for one in addresses(session)[:1]:
        if _known_ms(session, one) == NEVER_MS:
            with session.compartment(inbox).commit(session.pen) as draft:
                draft.set(KIND, one.record, {KNOWN: now})


def settle(session: Session) -> None:
    """After an unlock: what was replaced long enough goes, and whoever left the inbox opens nothing that comes now."""
    if not session.has_inbox or not rules.leads(session, session.places.inbox):
        return
    _returned(session)
    if addresses(session) and due(session) is Why.SOMEBODY_LEFT:
        renew(session, Why.SOMEBODY_LEFT)
    _know(session)
    sweep(session)


def destroy(session: Session, records: list[RecordId], rule: str) -> None:
    """Every wording of these records of the inbox goes, and no page of the file holds one."""
    if not records:
        return
    inbox = session.compartment(session.places.inbox)
    view = session.view(session.places.inbox)
    operations = [entry.written.id for one in records for entry in view.history(one)]
    with inbox.commit(session.pen) as draft:
        draft.decide(Purge(operations, rule))
    purge.checkpoint(inbox.book.db, inbox.location.path.name)


def file_of(address: Address, desk: str) -> str:
    """The file that a source's `age` takes with `-R`: for people as comments, then the one recipient."""
    return _file(desk, address, QUANTUM_SAFE, address.words, address.hybrid)


def classic_file_of(address: Address, desk: str) -> str:
    """The same with the classic key, for age before 1.3; never both in one file."""
    return _file(desk, address, CLASSIC, address.classic_words, address.classic)


FILE_COMMAND: Final = "age -R {file} -o sealed.age YOUR-FILE"
CLASSIC_COMMAND: Final = "age -r {address} -o sealed.age YOUR-FILE"
"""What a source types; the same in every language."""
QUANTUM_SAFE: Final = "Quantum-safe. Needs age 1.3 or newer."
CLASSIC: Final = "NOT quantum-safe: what is recorded today may be opened in some years. For age before 1.3."
"""In English as the program that reads it; the page in the window says it in the desk's language."""


def _file(desk: str, address: Address, kind: str, words: tuple[str, ...], recipient: str) -> str:
    name = " ".join(desk.split()) or "the desk"
    lines = [
        f"Intake address of {name}",
        kind,
        f"Since {day(address.since_ms)}, renewed by {day(address.due_ms)}",
        f"Words to compare: {' '.join(words)}",
        f"Seal a file:  {FILE_COMMAND.format(file='THIS-FILE')}",
    ]
    return "\n".join([*(f"# {line}" for line in lines), recipient]) + "\n"


def day(at_ms: int) -> str:
    """As the file writes days: in UTC, the same for everybody who compares."""
    return (date(1970, 1, 1) + timedelta(days=at_ms // DAY_MS)).isoformat()
