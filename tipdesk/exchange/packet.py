"""Packets sent and received: commits of one compartment, with the documents that they name, for some of its people."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.desk import drawer, laptop_people, record, rules, taking
from tipdesk.desk.lock import log_head, report_heads
from tipdesk.desk.roster import read_standing
from tipdesk.desk.sealing import sealed_to
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import (
    BadPacket,
    Missing,
    NotAllowed,
    NotLetIn,
    PacketForwarded,
    SenderEnded,
    StrangePlace,
    StrangeRoster,
    UnknownSender,
)
from tipdesk.exchange import checking, knowing, packet_file
from tipdesk.exchange.checking import Checked, Concern, checked
from tipdesk.exchange.packet_file import COMMITS, PEOPLE, PORTION, SUFFIX, Header, Part
from tipdesk.ledger import beside, documents, incoming, lacking, wire
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.receive import Merged
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.view import View
from tipdesk.seal import atomic
from tipdesk.seal.person import PublicPerson

__all__ = ["Although", "Concern", "Extent", "Preview", "Received", "Sent", "look", "receive", "send"]

EDITORS: Final = frozenset({DeskRole.EDITOR, DeskRole.SECURITY_EDITOR})


class Extent(Enum):
    """How much a packet carries: everything, where its reader says that something is lost."""

    LACKING = "what they lack"
    ALL = "all of it"


class Although(Enum):
    """What a lead says before something is taken in that would stay outside."""

    NOTHING = "nothing"
    SENDER_ENDED = "its sender was ended or suspended"


@dataclass(frozen=True)
class Sent:
    """A packet that stands in its folder, whole."""

    packet: str
    path: Path
    comp: CompartmentId
    to: tuple[PersonId, ...]
    commits: int
    documents: int
    size: int


@dataclass(frozen=True)
class Preview:
    """What a packet holds, from whom, to whom, and what it would change; all of it was checked, nothing taken in.

    `name` is a codename, or empty where the compartment is not here yet; `owner` is whom a log is about.
    """

    packet: str
    sender: PersonId
    to: tuple[PersonId, ...]
    why: str
    comp: CompartmentId
    kind: str
    name: str
    owner: str
    is_new_here: bool
    already: bool
    commits: int
    new: int
    documents: int
    concerns: frozenset[Concern]


@dataclass(frozen=True)
class Received:
    """What came of it. `aside` are new commits that do not count, `forked` feeds of which two versions are here now."""

    preview: Preview
    new: int
    aside: tuple[CommitId, ...]
    refused: tuple[str, ...]
    waiting: int
    missing: frozenset[CommitId]
    forked: tuple[FeedId, ...]
    kinds: frozenset[str]

    @property
    def nothing_new(self) -> bool:
        return not (self.new or self.refused or self.preview.is_new_here)

    @property
    def findings(self) -> bool:
        """Whether somebody should look at it."""
        return bool(self.aside or self.refused or self.forked or self.missing or self.preview.concerns)


def send(  # noqa: PLR0917  the parts of one act
    session: Session,
    comp: CompartmentId,
    to: tuple[PersonId, ...],
    why: str,
    folder: Path,
    extent: Extent = Extent.LACKING,
) -> Sent:
    """On record first. Raises `NotAllowed` for somebody to whom it is not sealed, `RecordNotWritten`, `Missing`."""
    allowed = _allowed(session, comp, to)
    called = packet_file.new_name()
    report_heads(session)
    record.note(
        session, EventKind.PACKET_SENT, where=shown(session, comp),
        details=Details(comp=str(comp), people=to, ref=called),
    )  # fmt: skip
    compartment = session.compartment(comp)
    held = knowing.held_by_all(session, comp, to) if extent is Extent.LACKING else lacking.NOTHING
    view = compartment.reading()
    try:
        with lacking.steady(view.db):
            rows = lacking.rows(view.db, held)
            ends = lacking.heads(view.db, compartment.book.graph)
            parts = [*_documents(compartment, view, rows), *_people(session, comp), _commits(view, rows)]
            header = Header(
                v=packet_file.VERSION, packet=called, comp=comp, sender=session.me,
                to=sorted(LedgerPerson(one) for one in to), why=why[: packet_file.WHY_MOST],
                log=(session.places.log, CommitId(log_head(session))), heads=ends,
                parts=[(part.name, part.size, part.sha256) for part in parts],
            )  # fmt: skip
            path = packet_file.write(folder, header, parts, session.keys.signing, allowed)
    finally:
        view.close()
    return Sent(called, path, comp, to, len(rows), sum(p.name.endswith(SUFFIX) for p in parts), path.stat().st_size)


def _allowed(session: Session, comp: CompartmentId, to: tuple[PersonId, ...]) -> tuple[PublicPerson, ...]:
    kind = session.compartment(comp).book.state.kind
    if kind not in {Kind.ROSTER, Kind.LOG}:
        rules.require(session, Action.SEND_PACKET, comp)
    sealed = sealed_to(session, comp)
    if not to or PersonId(session.me) in to or kind == "drawer" or any(one not in sealed for one in to):
        raise NotAllowed(Why.NOT_IN_THE_STORY.value)
    return tuple(sealed[one] for one in to)


def shown(session: Session, comp: CompartmentId) -> str:
    """What the log may call it."""
    if comp == session.places.log:
        return "my log"
    called = taking.named(session, comp)
    return called.codename or called.kind


def _commits(view: View, rows: list[int]) -> Part:
    def write() -> Iterator[bytes]:
        for one in lacking.commits(view.db, rows):
            yield wire.pack(one)

    return packet_file.measured(COMMITS, write)


def _people(session: Session, comp: CompartmentId) -> Iterator[Part]:
    """Keys that stand in no grant there: of leads whom the root named."""
    if people := checking.named_leads(session, comp):
        raw = checking.people_part(people)
        yield packet_file.measured(PEOPLE, lambda: iter([raw]))


def _documents(compartment: Compartment, view: View, rows: list[int]) -> Iterator[Part]:
    """Sealed files as they lie here; one that is gone, or was destroyed, is left out."""
    for file in lacking.named_documents(view.db, rows):
        path = compartment.location.documents / f"{file}{documents.SUFFIX}"
        with suppress(Missing):
            yield packet_file.measured(path.name, lambda path=path: _read(path))  # type: ignore[misc]


def _read(path: Path) -> Iterator[bytes]:
    with atomic.opened(path) as source:
        while portion := source.read(PORTION):
            yield portion


def look(session: Session, path: Path) -> Preview:
    """Everything is checked, and nothing is taken in; what `receive` would refuse is refused here too.

    A packet of somebody who was ended is told of by `SenderEnded`: `receive` may take it in, where a lead says so.
    """
    with checked(session, path, ended_too=False) as (found, _):
        return _preview(found)


def _preview(found: Checked) -> Preview:
    header = found.header
    return Preview(
        header.packet, PersonId(header.sender), checking.person_ids(header), header.why, CompartmentId(header.comp),
        found.kind, found.codename, found.owner, found.is_new_here, found.already, found.commits, found.new,
        len(found.documents), frozenset(found.concerns),
    )  # fmt: skip


def receive(session: Session, path: Path, although: Although = Although.NOTHING) -> Received:
    """Documents, then commits, then what is remembered; on record first. Twice changes nothing.

    Raises what `checking.checked` names (on record where it opened at all), and then nothing is taken in.
    """
    try:
        with checked(session, path, ended_too=although is Although.SENDER_ENDED) as (found, source):
            if Concern.SENDER_ENDED in found.concerns:
                _require_yes(session, found)
            return _taken(session, found, source)
    except (BadPacket, PacketForwarded, SenderEnded, StrangePlace, StrangeRoster, NotLetIn, UnknownSender) as refused:
        record.note(session, EventKind.PACKET_REFUSED, reason=type(refused).__name__, allowed=False)
        raise


def _require_yes(session: Session, found: Checked) -> None:
    """A lead says; of a log or the roster, an editor or a security editor."""
    comp = CompartmentId(found.header.comp)
    if found.kind not in {Kind.LOG, Kind.ROSTER}:
        rules.require(session, Action.ACCEPT_FROM_ENDED, comp)
    elif session.standing.person.role not in EDITORS:
        raise NotAllowed(Why.NOT_YOUR_DESK_ROLE.value)


def _taken(session: Session, found: Checked, source: BinaryIO) -> Received:
    header, comp = found.header, CompartmentId(found.header.comp)
    name = found.codename or found.kind
    record.note(
        session, EventKind.PACKET_RECEIVED, where=name, count=max(1, found.new),
        details=Details(whom=header.sender, comp=comp, people=checking.person_ids(header), ref=header.packet),
    )  # fmt: skip
    if found.genesis is not None:
        taking.begin(session, comp, found.genesis)
    compartment = session.compartment(comp)
    merged = _merge(session, found, compartment, source)
    # What its sender holds: the next packet to them begins there.
    beside.remember_held(compartment, LedgerPerson(header.sender), [CommitId(head) for _, head in header.heads])
    if found.kind not in {Kind.ROSTER, Kind.LOG}:
        compartment.hear(session.compartment(session.places.roster).roster.outside(comp))
    taking.keep(session, comp)
    if not found.already:
        with session.compartment(session.places.drawer).commit(session.pen) as draft:
            drawer.put_packet(draft, header.packet, found.digest, header.sender, session.around.now_ms())
    if found.kind == Kind.ROSTER:
        read_standing(session)
    laptop_people.keep(session, comp)
    refused = tuple(one.part for one in merged.refused)
    return Received(
        _preview(found), len(merged.new), merged.aside, refused, merged.waiting, merged.missing,
        tuple(sorted(merged.forked)), merged.kinds,
    )  # fmt: skip


def _merge(session: Session, found: Checked, compartment: Compartment, source: BinaryIO) -> Merged:
    """Killed before the commits, the files are swept: nothing names them. Nothing is checked less the second time."""
    people = (*found.people, *checking.named_leads(session, compartment.id))
    folder, merged = compartment.location.documents, None
    with packet_file.opened(source, session.keys.opening) as opened:
        if opened.raw != _raw(found):
            raise BadPacket("header")
        for part in opened.parts():
            if part.name == COMMITS:
                if found.documents:
                    documents.sync(folder)
                merged = compartment.receive(wire.read(part), people)
            elif part.name != PEOPLE and not incoming.lies(folder, part.name, found.documents[part.name]):
                incoming.receive_file(folder, part.name, found.documents[part.name], part)
    if merged is None:
        raise BadPacket(COMMITS)
    return merged


def _raw(found: Checked) -> bytes:
    return packet_file.encoded(found.header)
