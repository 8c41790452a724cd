"""Recovery copies: what came into a story since the last one, sealed to the key that the root's holders open together.

A copy is a packet in a folder of its own beside the others, so that no colleague's program tries to take it in. Copies
of one story follow each other: all of them together are the whole story.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tipdesk.desk import following, record, recovering, recovery_boxes
from tipdesk.desk.recovering import Granted
from tipdesk.desk.recovery_boxes import RecoveryBox
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing, NotYourPacket, TipdeskError
from tipdesk.exchange import packet, packet_file, sending
from tipdesk.exchange.packet import Received
from tipdesk.exchange.packet_file import SUFFIX
from tipdesk.exchange.sending import Sent
from tipdesk.ledger import lacking
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, RecordId

FOLDER: Final = "recovery"
REASON: Final = "kept for recovery"
KIND: Final = "recovery_copy"
"""Of the record in the drawer that says how far the copies under one box have come."""


@dataclass(frozen=True)
class Reopened:
    """A story that is here again, and what was taken in."""

    comp: CompartmentId
    codename: str
    copies: int
    commits: int
    missing: int
    """Commits that those which came name, and that no copy held: there is a copy more somewhere."""


def copies(session: Session, folder: Path, only: Sequence[CompartmentId] = ()) -> Iterator[Sent]:
    """One of each story that this person leads and that has news; none while one person alone holds the root.

    On record first, as every packet. `only`: of these stories alone.
    """
    for place in tuple(session.standing.stories.values()):
        if only and place.comp not in only:
            continue
        box = recovery_boxes.keep(session, place.comp)
        if box is not None and (made := _copy(session, place.comp, box, folder)) is not None:
            yield made


def uncopied(session: Session) -> int:
    """How many commits of the stories that this person leads no copy holds yet; nothing is written."""
    return sum(uncopied_of(session, place.comp) for place in tuple(session.standing.stories.values()))


def uncopied_of(session: Session, comp: CompartmentId) -> int:
    box = recovery_boxes.standing(session, comp)
    if box is None:
        return 0
    return _news(session, comp, lacking.behind(session.compartment(comp).book.graph, _before(session, box)))


def _copy(session: Session, comp: CompartmentId, box: RecoveryBox, folder: Path) -> Sent | None:
    held = lacking.behind(session.compartment(comp).book.graph, _before(session, box))
    if not _news(session, comp, held):
        return None
    inside, people = folder / FOLDER, tuple(PersonId(one) for one in sorted(box.holders))
    inside.mkdir(mode=0o700, exist_ok=True)
    called = packet_file.new_name()
    details = Details(comp=str(comp), people=people, needed=box.k, ref=called, sha256=box.digest())
    record.note(session, EventKind.PACKET_SENT, where=codename(session, comp), reason=REASON, details=details)
    envelope = sending.Envelope(called, comp, people, REASON)
    made, ends = sending.sealed(session, envelope, inside, held, [box.recipient])
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        draft.set(KIND, _record(box), {"comp": str(comp), "heads": [str(head) for _, head in ends]})
    return made


def _news(session: Session, comp: CompartmentId, held: dict[FeedId, int]) -> int:
    view = session.compartment(comp).reading()
    try:
        return len(lacking.rows(view.db, held))
    finally:
        view.close()


def _record(box: RecoveryBox) -> RecordId:
    return recovery_boxes.record_of(box.digest())


def _before(session: Session, box: RecoveryBox) -> list[CommitId]:
    """The ends of the last copy under this box: under another one all begins anew."""
    try:
        said = session.view(session.places.drawer).record(_record(box)).plain().get("heads")
    except Missing:
        return []
    return [CommitId(one) for one in said if isinstance(one, str)] if isinstance(said, list) else []


def reopen(session: Session, one: Granted, paths: Sequence[Path]) -> Reopened:
    """Take in every copy that opens with what the root's holders released; then the release is used up.

    On record first. Raises `NotEnoughShares`, what a packet is refused for, and `NotYourPacket` where no copy opens:
    then nothing is used up, and the right ones can be tried.
    """
    opening, waiting = recovering.unsealed(session, one), list(_files(paths))
    taken: list[Received] = []
    failed: TipdeskError = NotYourPacket()
    while waiting:
        again = []
        for path in waiting:
            try:
                taken.append(packet.receive_recovered(session, path, one.comp, opening))
            except TipdeskError as failure:
                failed = failure if not isinstance(failure, NotYourPacket) else failed
                again.append(path)
        if len(again) == len(waiting):
            break
        waiting = again
    if not taken:
        raise failed
    recovering.used(session, one)
    for _ in following.steps(session):
        pass
    commits = sum(each.new for each in taken)
    return Reopened(one.comp, codename(session, one.comp), len(taken), commits, len(taken[-1].missing))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        inside = path / FOLDER if (path / FOLDER).is_dir() else path
        yield from sorted(inside.glob(f"*{SUFFIX}")) if inside.is_dir() else [path]
