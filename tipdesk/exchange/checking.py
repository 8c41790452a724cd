"""A packet looked through from end to end before anything of it is taken in: who sent it, what it holds, who may.

Everything is refused here that can be: after this, merging only adds.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from tipdesk.desk import drawer, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.ids import PersonId
from tipdesk.errors import (
    BadPacket,
    BadSignature,
    Malformed,
    Missing,
    NewerVersion,
    NotJoined,
    PacketForwarded,
    SenderEnded,
    StrangePlace,
    UnknownSender,
)
from tipdesk.exchange import packet_file, welcome
from tipdesk.exchange.packet_file import COMMITS, PEOPLE, Header, PartReader
from tipdesk.ledger import incoming, store, wire
from tipdesk.ledger.apart import fold_apart
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.commit import ReceivedCommit, examine
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.root import NameLead
from tipdesk.seal import atomic
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.hashing import digest
from tipdesk.seal.person import PublicPerson

PEOPLE_MOST: Final = 1 << 22
_PEOPLE: Final = msgspec.json.Decoder(list[PublicKeys])


class Concern(Enum):
    """What a person should know of a packet that may be taken in."""

    SENDER_ENDED = "its sender was ended or suspended; a lead said that it counts all the same"
    SENDER_NOT_IN = "its sender is in the desk and not among the people of this compartment, as far as is known here"
    SECOND_LOG = "another access log of the same person is here already"


@dataclass
class Checked:
    """What was found; every part of it is what the header says."""

    header: Header
    digest: str
    opening: HybridIdentity
    kind: str = ""
    codename: str = ""
    owner: str = ""
    is_new_here: bool = False
    already: bool = False
    commits: int = 0
    new: int = 0
    genesis: ReceivedCommit | None = None
    people: tuple[PublicPerson, ...] = ()
    documents: dict[str, str] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)
    """By file, every digest that an operation of the packet has for it: a colleague may borrow another's name."""
    concerns: set[Concern] = field(default_factory=set)


@dataclass(frozen=True)
class Recovered:
    """What the root's holders released: the key that opens one story's copies, for a lead whom no copy names."""

    comp: CompartmentId
    opening: HybridIdentity


@contextmanager
def checked(
    session: Session, path: Path, *, ended_too: bool, recovered: Recovered | None = None
) -> Iterator[tuple[Checked, BinaryIO]]:
    """What is in the file, which stays open: what is taken in afterwards is what was checked.

    Raises `NotYourPacket`, `BadPacket`, `NewerVersion`, `UnknownSender`, `PacketForwarded`, `SenderEnded`,
    `StrangePlace`, `NotLetIn`.
    """
    with atomic.opened(path) as source:
        try:
            yield _through(session, source, recovered, ended_too=ended_too), source
        except Malformed as wrong:
            raise BadPacket(wrong.part) from wrong


def _through(session: Session, source: BinaryIO, recovered: Recovered | None, *, ended_too: bool) -> Checked:
    opening = session.keys.opening if recovered is None else recovered.opening
    with packet_file.opened(source, opening) as opened:
        header = opened.header
        found = Checked(header, digest("packet", opened.raw).hex(), opening)
        try:
            opened.verify(_sender(session, header).verify_key())
        except BadSignature as forged:
            raise UnknownSender from forged
        if recovered is not None and header.comp != recovered.comp:
            raise BadPacket("comp")
        if recovered is None and session.me not in header.to:
            raise PacketForwarded(name_of(session, header.sender))
        if header.comp in {session.places.drawer, session.places.log} and header.sender != session.me:
            raise StrangePlace("drawer" if header.comp == session.places.drawer else "log")
        found.already = _already(session, found)
        _standing(session, found, ended_too=ended_too)
        listed: dict[str, str] = {}
        for part in opened.parts():
            if part.name == PEOPLE:
                found.people = _people(part)
            elif part.name == COMMITS:
                _commits(session, found, part)
            else:
                listed[part.name] = header_digest(header, part.name)
    _documents(session, found, listed)
    return found


def header_digest(header: Header, name: str) -> str:
    return next(sha256 for part, _, sha256 in header.parts if part == name)


def name_of(session: Session, who: str) -> str:
    """As the roster calls them; who is not in it is called by the beginning of their id."""
    known = session.standing.people.get(who)
    return known.name if known else who[:12]


def keys_of(session: Session, who: str, comp: CompartmentId) -> PublicPerson | None:
    """From the roster, or for a guest from the compartment that they are in."""
    roster = [session.places.roster] if session.has_joined else []
    places = [*roster, *([comp] if _is_here(session, comp) else [])]
    found = (store.person(session.compartment(one).book.db, LedgerPerson(who)) for one in places)
    return next((one for one in found if one is not None), None)


def _sender(session: Session, header: Header) -> PublicPerson:
    if not session.has_joined and not _is_here(session, header.comp):
        # A guest comes into a story by its eight words, typed: see `join`.
        raise NotJoined
    person = keys_of(session, header.sender, header.comp)
    if person is None:
        raise UnknownSender
    return person


def _is_here(session: Session, comp: CompartmentId) -> bool:
    own = session.places
    return comp in {own.roster, own.inbox, own.log} or any(one.comp == comp for one in drawer.memberships(session))


def _already(session: Session, found: Checked) -> bool:
    """Raises `BadPacket` where another packet came under the same number."""
    try:
        said = session.view(session.places.drawer).record(drawer.packet_id(found.header.packet)).plain()
    except Missing:
        return False
    if said.get("digest") != found.digest:
        raise BadPacket("packet")
    return True


def _standing(session: Session, found: Checked, *, ended_too: bool) -> None:
    """Whether the sender is at the desk, and not out of a compartment that is here; for a guest, in the story alone."""
    who, comp = LedgerPerson(found.header.sender), found.header.comp
    at_desk, ended = False, who in rules.gone(session)
    if session.has_joined:
        at_desk = who in session.compartment(session.places.roster).book.state.verdict.members
    if _is_here(session, comp) and comp != session.places.roster:
        state = session.compartment(comp).book.state
        if state.kind != Kind.LOG:
            people, live = state.verdict.people, rules.live(session, comp)
            ended = ended or (who in people and who not in live)
            if who not in people:
                found.concerns.add(Concern.SENDER_NOT_IN)
            at_desk = at_desk or who in people
    if not at_desk and not ended:
        raise UnknownSender
    if ended:
        if not ended_too:
            raise SenderEnded(name_of(session, who))
        found.concerns.add(Concern.SENDER_ENDED)


def _people(part: PartReader) -> tuple[PublicPerson, ...]:
    raw = part.read(PEOPLE_MOST + 1)
    if len(raw) > PEOPLE_MOST:
        raise BadPacket(PEOPLE)
    try:
        return tuple(keys.public for keys in _PEOPLE.decode(raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as malformed:
        raise BadPacket(PEOPLE) from malformed


def named_leads(session: Session, comp: CompartmentId) -> tuple[PublicPerson, ...]:
    """Whom the root named to lead it: their keys stand in no grant there."""
    said = session.compartment(session.places.roster).roster.chain.said if session.has_joined else ()
    parts = (part for statement in said for part in statement.parts)
    return tuple(part.to.public for part in parts if isinstance(part, NameLead) and part.comp == comp)


def _commits(session: Session, found: Checked, part: PartReader) -> None:
    """Each looked at by itself; a compartment that is not here is folded apart, to know whose it is."""
    comp = found.header.comp
    found.is_new_here = not _is_here(session, comp)
    looked = _looked(session, found, part)
    if not found.is_new_here:
        for _ in looked:
            pass
        found.kind = session.compartment(comp).book.state.kind
        found.codename = codename(session, comp)
        return
    first = next(looked, None)
    if first is None or digest("commit", first.header).hex() != comp:
        raise BadPacket("genesis")
    found.genesis = first
    founded = fold_apart(comp, [first]).state
    found.kind, found.owner = founded.kind, str(founded.founders[0].person)
    if found.kind == Kind.LOG:
        # A log may have a million lines, and nothing in it decides who reads it.
        for _ in looked:
            pass
        welcome.log(session, found.owner, founded)
        if welcome.has_log_of(session, found.owner):
            found.concerns.add(Concern.SECOND_LOG)
        return

    def everything() -> Iterator[ReceivedCommit]:
        yield first
        yield from looked

    outside = session.compartment(session.places.roster).roster.outside(comp)
    people = (*found.people, *named_leads(session, comp))
    state = fold_apart(comp, everything(), people, outside).state
    welcome.place(session, state)
    sender = LedgerPerson(found.header.sender)
    if sender not in state.verdict.members and Concern.SENDER_ENDED not in found.concerns:
        raise SenderEnded(name_of(session, sender)) if sender in state.verdict.people else UnknownSender()


def _looked(session: Session, found: Checked, part: PartReader) -> Iterator[ReceivedCommit]:
    comp = found.header.comp
    graph = None if found.is_new_here else session.compartment(comp).book.graph
    for one in wire.read(part):
        found.commits += 1
        try:
            examined = examine(one)
        except NewerVersion:
            # It waits, as it would anywhere (PROTOCOL 11).
            continue
        if (examined.header.comp or examined.id) != comp:
            raise BadPacket("comp")
        if graph is None or not graph.has(examined.id):
            found.new += 1
        for name, sha256 in incoming.naming(one):
            found.named.setdefault(name, set()).add(sha256)
        yield one


def _documents(session: Session, found: Checked, listed: dict[str, str]) -> None:
    """Each sealed file that comes along is named by an operation, with that very digest: else it fits nothing."""
    comp = found.header.comp
    for name, sha256 in listed.items():
        named = found.named.get(name, set())
        if not found.is_new_here:
            named = named | incoming.digests_named(session.compartment(comp).book.db, name)
        if sha256 not in named:
            raise BadPacket("document")
    found.documents = listed


def file_digest(path: Path) -> str:
    """Of the packet's file, for the record."""
    with atomic.opened(path) as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def people_part(people: tuple[PublicPerson, ...]) -> bytes:
    return msgspec.json.encode([PublicKeys.of(one) for one in people], order="sorted")


def person_ids(header: Header) -> tuple[PersonId, ...]:
    return tuple(PersonId(one) for one in header.to)
