"""The desk's intake address: what a source seals to, drawn, renewed when it is time or somebody left, and destroyed.

PROTOCOL 11. Two keys of one date: a hybrid one, which is a file, and a classic one, short enough for paper. Their
secrets lie in the inbox, so whoever is there opens what comes, and nobody else does. An address is what one person
signed at once: nobody's later word changes it, and when it ends is said by leads (`desk.intake_records`).
"""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import Any, Final

from tipdesk.desk import intake_records, record, rules
from tipdesk.desk.intake_records import Statement
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.secrets import SealSeed, draw
from tipdesk.seal.words import joining_words

KIND: Final = "intake_address"
RULE: Final = "intake address replaced"
DAY_MS: Final = 86_400_000
KNOWN, GONE = "known_ms", "gone"
SEED: Final = re.compile("[0-9a-f]{64}")
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

    said: Statement = field(repr=False, compare=False)
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
    # One from days to come would stay the newest, whatever a lead draws after somebody left.
    latest = session.around.now_ms() + DAY_MS
    found = [one for one in intake_records.said(session, KIND, _is_whole) if one.fields["since_ms"] <= latest]
    replaced: int | None = None
    made: list[Secrets] = []
    for one in sorted(found, key=lambda one: (one.fields["since_ms"], one.id), reverse=True):
        made.append(_secrets(session, one, None if replaced is None else replaced + OPENS_AFTER_MS))
        replaced = one.fields["since_ms"]
    return tuple(made)


def _is_whole(fields: dict[str, Any]) -> bool:
    """What another program wrote otherwise is no address."""
    seeds = (fields.get("seed"), fields.get("classic_seed"))
    hexes = all(isinstance(one, str) and re.fullmatch(SEED, one) for one in seeds)
    since = fields.get("since_ms")
    return hexes and type(since) is int and since >= 0 and isinstance(fields.get(GONE), list)


def _secrets(session: Session, said: Statement, until_ms: int | None) -> Secrets:
    hybrid = HybridIdentity(SealSeed(bytes.fromhex(said.fields["seed"])))
    classic = X25519Identity(bytes.fromhex(said.fields["classic_seed"]))
    words = session.around.lists.words
    address = Address(
        said,
        str(hybrid.recipient),
        str(classic.recipient),
        said.fields["since_ms"],
        said.by,
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
    if left_since(session, found[0]):
        return Why.SOMEBODY_LEFT
    return Why.HALF_A_YEAR if session.around.now_ms() >= found[0].due_ms else None


def left_since(session: Session, address: Address) -> tuple[PersonId, ...]:
    """Who could read its secret and is not in the inbox any more."""
    before = _had_left(address)
    return tuple(PersonId(one) for one in _gone(session) if one not in before)


def _had_left(address: Address) -> frozenset[str]:
    """As a lead said since; else as whoever drew it said, who had not left themselves."""
    by_leads = [one[GONE] for one in address.said.notes if isinstance(one.get(GONE), list)]
    if by_leads:
        return frozenset(map(str, by_leads[-1]))
    return frozenset(map(str, address.said.fields[GONE])) - {str(address.by)}


def _gone(session: Session) -> list[str]:
    """Everybody who was ever let into the inbox, and is not in it today."""
    inbox = session.places.inbox
    here = {str(one) for one in rules.live(session, inbox)}
    return sorted(str(one) for one in session.compartment(inbox).book.state.verdict.people if str(one) not in here)


def _returned(session: Session) -> None:
    """Who had left before an address was drawn, and came back, knows it: their leaving counts from now on."""
    gone = frozenset(_gone(session))
    for one in addresses(session):
        before = _had_left(one)
        if not before <= gone:
            intake_records.note(session, KIND, one.said, {GONE: sorted(before & gone)})


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
        "by": session.me, GONE: _gone(session),
    }  # fmt: skip
    with session.compartment(inbox).commit(session.pen) as draft:
        intake_records.file(session, draft, KIND, fields)
    return addresses(session)[0]


def sweep(session: Session) -> tuple[Address, ...]:
    """Destroy what was replaced 60 days ago, on record first; nothing where this person does not lead."""
    if not session.has_inbox or not rules.leads(session, session.places.inbox):
        return ()
    now, listed = session.around.now_ms(), addresses(session)
    ended = [one.since_ms for one in listed if _known_ms(one) + OPENS_AFTER_MS <= now]
    past = tuple(one for one in listed if one.until_ms is not None and one.since_ms < max(ended, default=0))
    for one in past:
        record.note(session, EventKind.KEY_REMOVED, subject=one.mark, reason=RULE)
    intake_records.destroy(session, [one.said for one in past], RULE)
    return past


def _known_ms(one: Address) -> int:
    """Since when it replaces others, by a lead's word: a colleague could say that theirs did so long ago."""
    if one.said.by_lead:
        return one.since_ms
    return min((each[KNOWN] for each in one.said.notes if type(each.get(KNOWN)) is int), default=NEVER_MS)


def _know(session: Session) -> None:
    """What a colleague drew replaces the one before from now on."""
    for one in addresses(session)[:1]:
        if _known_ms(one) == NEVER_MS:
            intake_records.note(session, KIND, one.said, {KNOWN: session.around.now_ms()})


def settle(session: Session) -> None:
    """After an unlock: what was replaced long enough goes, and whoever left the inbox opens nothing that comes now."""
    if not session.has_inbox or not rules.leads(session, session.places.inbox):
        return
    _returned(session)
    if addresses(session) and due(session) is Why.SOMEBODY_LEFT:
        renew(session, Why.SOMEBODY_LEFT)
    _know(session)
    sweep(session)


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
