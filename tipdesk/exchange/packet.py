"""Packets received: looked through first, then merged; and, from its own module, `send`."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.desk import destruction, drawer, ending, holds, laptop_people, record, rules, taking
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Why
from tipdesk.domain.events import NO_DETAILS, Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import (
    BadPacket,
    NotAllowed,
    NotLetIn,
    PacketForwarded,
    SenderEnded,
    StrangePlace,
    UnknownSender,
)
from tipdesk.exchange import checking, packet_file
from tipdesk.exchange.checking import Checked, Concern, checked
from tipdesk.exchange.packet_file import COMMITS, PEOPLE, PartReader
from tipdesk.exchange.sending import Extent, Sent, send, shown
from tipdesk.ledger import beside, documents, incoming, wire
from tipdesk.ledger import contested as settling
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.receive import Merged
from tipdesk.ledger.roles import Kind
from tipdesk.seal.age.hybrid import HybridIdentity

__all__ = ["Although", "Concern", "Extent", "Preview", "Received", "Sent", "look", "receive", "send", "shown"]

EDITORS: Final = frozenset({DeskRole.EDITOR, DeskRole.SECURITY_EDITOR})


class Although(Enum):
    """What a lead says before something is taken in that would stay outside."""

    NOTHING = "nothing"
    SENDER_ENDED = "its sender was ended or suspended"


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
    except (BadPacket, PacketForwarded, SenderEnded, StrangePlace, NotLetIn, UnknownSender) as refused:
        # As the header claims it: who signed it, nobody has checked or could.
        said = packet_file.claimed(path, session.keys.opening)
        details = Details(whom=said.sender, comp=said.comp, ref=said.packet) if said is not None else NO_DETAILS
        reason = type(refused).__name__
        record.note(session, EventKind.PACKET_REFUSED, reason=reason, allowed=False, details=details)
        raise


def receive_recovered(session: Session, path: Path, comp: CompartmentId, opening: HybridIdentity) -> Received:
    """A recovery copy, by what the root's holders released to this person: the statement names the story and the lead.

    Its sender led the story once, and may be ended by now: that is why it is recovered. Raises what `receive` does.
    """
    recovered = checking.Recovered(comp, opening)
    with checked(session, path, ended_too=True, recovered=recovered) as (found, source):
        return _taken(session, found, source)


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
    if found.kind == drawer.STORY and found.genesis is None:
        # A hold of the desk stands before a purge that had not seen it comes in.
        holds.carry(session, comp)
    merged = _merge(session, found, compartment, source)
    # What its sender holds: the next packet to them begins there.
    beside.remember_held(compartment, LedgerPerson(header.sender), [CommitId(head) for _, head in header.heads])
    if found.kind not in {Kind.ROSTER, Kind.LOG} and session.has_joined:
        compartment.hear(session.compartment(session.places.roster).roster.outside(comp))
    taking.keep(session, comp)
    if not found.already:
        with session.compartment(session.places.drawer).commit(session.pen) as draft:
            drawer.put_packet(draft, header.packet, found.digest, header.sender, session.around.now_ms())
    laptop_people.keep(session, comp)
    _follow(session, comp, found.kind)
    refused = tuple(one.part for one in merged.refused)
    return Received(
        _preview(found), len(merged.new), merged.aside, refused, merged.waiting, merged.missing,
        tuple(sorted(merged.forked)), merged.kinds,
    )  # fmt: skip


def _follow(session: Session, comp: CompartmentId, kind: str) -> None:
    """What this laptop does by itself about what it now knows: names, holds, and its word on what was destroyed."""
    if kind == Kind.ROSTER:
        read_standing(session)
        # Whom it suspends or ends is sealed nothing from now on, in whatever lies here; a lift later resumes nothing.
        for story in session.standing.stories.values() if rules.gone(session) else ():
            ending.hear(session, story.comp)
        # Every story is opened for it: only where there is something to carry.
        for story in session.standing.stories.values() if holds.of_desk(session) else ():
            holds.carry(session, story.comp)
    elif kind in {drawer.STORY, drawer.INBOX} and session.has_joined:
        destruction.settle(session, comp)
    elif kind == drawer.STORY:
        # What its people are called may be new: a guest has no roster to say.
        read_standing(session)


def _merge(session: Session, found: Checked, compartment: Compartment, source: BinaryIO) -> Merged:
    """Killed before the commits, the files are swept: nothing names them. Nothing is checked less the second time."""
    people = (*found.people, *checking.named_leads(session, compartment.id))
    folder, merged, contested = compartment.location.documents, None, list[str]()
    with packet_file.opened(source, found.opening) as opened:
        if opened.raw != _raw(found):
            raise BadPacket("header")
        for part in opened.parts():
            if part.name == COMMITS:
                if found.documents:
                    documents.sync(folder)
                merged = compartment.receive(wire.read(part), people)
            elif part.name != PEOPLE and _file(found, compartment, part):
                contested.append(part.name)
    if merged is None:
        raise BadPacket(COMMITS)
    for name in contested:
        settling.settle(compartment.book, folder, name, found.documents[name])
    return merged


def _file(found: Checked, compartment: Compartment, part: PartReader) -> bool:
    """One sealed file. True where another lies under its name that an operation means too: settled after the merge."""
    folder, wanted = compartment.location.documents, found.documents[part.name]
    here = incoming.lies(folder, part.name)
    if here == wanted:
        return False
    if here in incoming.digests_named(compartment.book.db, part.name):
        settling.set_beside(folder, part.name, wanted, part)
        return True
    incoming.receive_file(folder, part.name, wanted, part)
    return False


def _raw(found: Checked) -> bytes:
    return packet_file.encoded(found.header)
