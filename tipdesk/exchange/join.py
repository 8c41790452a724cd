"""The file with a newcomer's public keys, and the roster's packet by which the newcomer comes to the desk.

Who writes: the newcomer's program. Specification: PROTOCOL 10; `resources/design/formats/join.md`.
Layout: `tipdesk-join/1`, a newline, canonical JSON `{"keys": {"seal", "sign"}, "name", "v": 1}`.
Bounds: 16 KiB, a name of 200 letters. Refused: another form, keys that are none. Nothing in it is secret, and nothing
        is believed before the eight words of its person id were typed.
"""

from pathlib import Path
from typing import Annotated, BinaryIO, Final

import msgspec
from msgspec import Meta, Struct

from tipdesk.desk import drawer, joining, laptop_people, record, taking
from tipdesk.desk.joining import Newcomer
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.errors import (
    BadPacket,
    BadRecipient,
    BadSignature,
    Malformed,
    NoJoinFile,
    NotAllowed,
    NotLetIn,
    PacketForwarded,
    StrangePlace,
    UnknownSender,
    VaultExists,
)
from tipdesk.exchange import packet_file
from tipdesk.exchange.packet_file import COMMITS, Header
from tipdesk.ledger import beside, canonical, wire
from tipdesk.ledger.apart import Apart, fold_apart
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.roster import Roster
from tipdesk.seal import atomic
from tipdesk.seal.hashing import digest

MAGIC: Final = b"tipdesk-join/1\n"
FILE_MOST: Final = 16 << 10
SUFFIX: Final = ".tipdesk-join"
ROSTER_MOST: Final = 1 << 28


class _Join(Struct, frozen=True, forbid_unknown_fields=True):
    v: Annotated[int, Meta(ge=1, le=1)]
    name: Annotated[str, Meta(max_length=200)]
    keys: PublicKeys


_JOIN: Final = msgspec.json.Decoder(_Join)


def write(session: Session, path: Path) -> None:
    """The newcomer's own. Raises what the disk refuses."""
    said = _Join(1, session.standing.person.name[:200], PublicKeys.of(session.keys.public))
    atomic.write(path, MAGIC + canonical.encode_struct(said))


def read(path: Path) -> Newcomer:
    """Raises `NoJoinFile`, and what keeps the file from being read."""
    data = atomic.read(path, FILE_MOST)
    if not data.startswith(MAGIC):
        raise NoJoinFile(path.name)
    try:
        said = canonical.decode_struct(data[len(MAGIC) :], _JOIN)
        person = said.keys.public
        person.verify_key()
        person.recipient()
    except (Malformed, BadSignature, BadRecipient) as wrong:
        raise NoJoinFile(path.name) from wrong
    return Newcomer(person, said.name)


def enter(session: Session, path: Path, typed: str) -> None:
    """Take in the desk's roster from an editor's packet, once the editor's eight words were typed, and join.

    A lead's packet of a story takes a guest into that story, by the eight words of the story, and into no desk.

    Who is a guest enters nothing else with this vault: a second story's lead would say there what the people of the
    first are called.

    Raises `VaultExists`, `NotAllowed`, `WordsDiffer`, `UnknownWord`, and what a packet is refused for; then nothing
    is taken in.
    """
    if session.has_joined:
        raise VaultExists(session.vault.folder.name)
    if session.is_guest:
        raise NotAllowed(Why.GUEST_ALREADY.value)
    with atomic.opened(path) as source:
        header, commits = _read(session, source)
    comp = CompartmentId(header.comp)
    try:
        apart = fold_apart(comp, commits)
    except Malformed as wrong:
        raise BadPacket(wrong.part) from wrong
    if apart.state.kind == drawer.STORY:
        _as_guest(session, header, commits, apart, typed)
        return
    if apart.state.kind != Kind.ROSTER:
        raise StrangePlace(apart.state.kind)
    roster = Roster(comp, apart.state)
    words = session.around.lists.words
    joining.same_words(typed, joining.words_of(comp, roster, words), words)
    _fits(session, header, roster)
    genesis = next(one for one in commits if digest("commit", one.header).hex() == comp)
    compartment = taking.begin(session, comp, genesis)
    compartment.receive(commits, apart.people.values())
    beside.remember_held(compartment, LedgerPerson(header.sender), [CommitId(head) for _, head in header.heads])
    laptop_people.joined(session, comp)


def _as_guest(session: Session, header: Header, commits: list[ReceivedCommit], apart: Apart, typed: str) -> None:
    """Into one story of a desk that stays closed: its id was typed as eight words, and it says who leads it.

    The id is the digest of what founded it, which names its leads: whoever stands between can forge neither. Raises
    `WordsDiffer`, `UnknownWord`, `UnknownSender`, `NotLetIn`.
    """
    words, comp = session.around.lists.words, CompartmentId(header.comp)
    joining.same_words(typed, joining.words_of_story(comp, words), words)
    members = apart.state.verdict.members
    if LedgerPerson(header.sender) not in members:
        raise UnknownSender
    mine, now = members.get(LedgerPerson(session.me), ()), session.around.now_ms()
    if not any(one.until is None or now <= one.until for one in mine):
        raise NotLetIn
    record.note(
        session, EventKind.PACKET_RECEIVED, where=drawer.STORY, count=len(commits),
        details=Details(whom=header.sender, comp=comp, ref=header.packet),
    )  # fmt: skip
    genesis = next(one for one in commits if digest("commit", one.header).hex() == comp)
    compartment = taking.begin(session, comp, genesis)
    compartment.receive(commits, apart.people.values())
    beside.remember_held(compartment, LedgerPerson(header.sender), [CommitId(head) for _, head in header.heads])
    taking.keep(session, comp)
    read_standing(session)


def _read(session: Session, source: BinaryIO) -> tuple[Header, list[ReceivedCommit]]:
    """Whole, and signed by whom it says: the keys stand in the roster, which is judged by its words."""
    commits: list[ReceivedCommit] = []
    with packet_file.opened(source, session.keys.opening) as opened:
        header = opened.header
        if any(name == COMMITS and size > ROSTER_MOST for name, size, _ in header.parts):
            raise BadPacket("length")
        for part in opened.parts():
            if part.name == COMMITS:
                commits = list(wire.read(part))
        if not commits:
            raise BadPacket(COMMITS)
        if session.me not in header.to:
            raise PacketForwarded(header.sender[:12])
        _verify(opened, commits)
    return header, commits


def _verify(opened: packet_file.Opened, commits: list[ReceivedCommit]) -> None:
    apart: Apart = fold_apart(CompartmentId(opened.header.comp), commits)
    sender = apart.people.get(LedgerPerson(opened.header.sender))
    if sender is None:
        raise UnknownSender
    try:
        opened.verify(sender.verify_key())
    except BadSignature as forged:
        raise UnknownSender from forged


def _fits(session: Session, header: Header, roster: Roster) -> None:
    """Its sender is at the desk, and this person was let in."""
    members, gone = roster.state.verdict.members, roster.gone()
    sender, me = LedgerPerson(header.sender), LedgerPerson(session.me)
    if sender not in members or sender in gone:
        raise UnknownSender
    if me not in members or me in gone:
        raise NotLetIn
