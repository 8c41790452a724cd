"""Sending: what its readers lack of one compartment, with the documents that it names, sealed to them on record."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tipdesk.desk import record, releases, rules, taking
from tipdesk.desk.lock import log_head, report_heads
from tipdesk.desk.sealing import sealed_to
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing, NotAllowed
from tipdesk.exchange import checking, knowing, packet_file
from tipdesk.exchange.packet_file import COMMITS, PEOPLE, PORTION, SUFFIX, Header, Part
from tipdesk.ledger import documents, lacking, wire
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.grants import given
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.view import View
from tipdesk.seal import atomic
from tipdesk.seal.age.hybrid import HybridRecipient
from tipdesk.seal.person import PublicPerson


class Extent(Enum):
    """How much a packet carries: everything, where its reader says that something is lost."""

    LACKING = "what they lack"
    ALL = "all of it"


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
    _to_guests(session, comp, to)
    report_heads(session)
    record.note(
        session, EventKind.PACKET_SENT, where=shown(session, comp),
        details=Details(comp=str(comp), people=to, ref=called),
    )  # fmt: skip
    held = knowing.held_by_all(session, comp, to) if extent is Extent.LACKING else lacking.NOTHING
    recipients = [one.recipient() for one in allowed]
    return sealed(session, Envelope(called, comp, to, why), folder, held, recipients)[0]


@dataclass(frozen=True)
class Envelope:
    """What a packet is called, of what, to whom, and why."""

    packet: str
    comp: CompartmentId
    to: tuple[PersonId, ...]
    why: str


def sealed(
    session: Session,
    envelope: Envelope,
    folder: Path,
    held: Mapping[FeedId, int],
    to_whom: Sequence[HybridRecipient],
) -> tuple[Sent, list[tuple[FeedId, CommitId]]]:
    """What is not held, sealed to these, and the ends that it comes up to. The event was written by whoever calls."""
    comp, to = envelope.comp, envelope.to
    compartment = session.compartment(comp)
    view = compartment.reading()
    try:
        with lacking.steady(view.db):
            rows = lacking.rows(view.db, held)
            ends = lacking.heads(view.db, compartment.book.graph)
            parts = [*_documents(compartment, view, rows), *_people(session, comp), _commits(view, rows)]
            header = Header(
                v=packet_file.VERSION, packet=envelope.packet, comp=comp, sender=session.me,
                to=sorted(LedgerPerson(one) for one in to), why=envelope.why[: packet_file.WHY_MOST],
                log=(session.places.log, CommitId(log_head(session))), heads=ends,
                parts=[(part.name, part.size, part.sha256) for part in parts],
            )  # fmt: skip
            path = packet_file.write(folder, header, parts, session.keys.signing, to_whom)
    finally:
        view.close()
    documents_sent = sum(part.name.endswith(SUFFIX) for part in parts)
    return Sent(envelope.packet, path, comp, to, len(rows), documents_sent, path.stat().st_size), ends


def _to_guests(session: Session, comp: CompartmentId, to: tuple[PersonId, ...]) -> None:
    """What leaves the desk with a packet is a release of its own, on record before the packet is."""
    if comp not in session.standing.stories or not session.has_joined:
        return
    # By the roster, and not by the story's own record of who is a guest: a colleague may have written over that.
    at_desk = session.compartment(session.places.roster).book.state.verdict.people
    outside = [one for one in to if LedgerPerson(one) not in at_desk]
    why = {str(one.who): one.purpose for one in given(session.compartment(comp).book)} if outside else {}
    for one in outside:
        releases.to_guest(session, comp, one, why.get(str(one), ""))


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
