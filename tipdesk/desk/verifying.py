"""Whether everything here is whole: every compartment checked again, one's own log first, on record before."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.events import EventKind
from tipdesk.errors import DamagedFile, Malformed, Missing, TipdeskError
from tipdesk.ledger import documents
from tipdesk.ledger.connection import telling
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.findings import Finding, Gap
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.ledger.verify import EACH, Extent, Progress, Verified
from tipdesk.ledger.verify import verify as ledger_verify
from tipdesk.ledger.view import View

STEP: Final = 50
"""Documents checked between two signs of life."""
REPORTS_READ: Final = 50
"""Reports of heads, newest first, that are held against what is here."""


@dataclass(frozen=True)
class Depth:
    """How deep to look. `each`: every how manieth signature (1: all); `documents`: hash every sealed file as well."""

    each: int = EACH
    documents: bool = False


@dataclass(frozen=True)
class Checking:
    """How far it is, in one place: commits or documents done, of how many."""

    name: str
    done: int
    of: int


@dataclass(frozen=True)
class PlaceChecked:
    """One compartment: what it is called in the log, and what is wrong with it. `failed`: it did not even open."""

    name: str
    commits: int
    heads: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    damaged: tuple[str, ...] = ()
    failed: TipdeskError | None = None

    @property
    def whole(self) -> bool:
        return not (self.findings or self.damaged or self.failed)


def places(session: Session) -> tuple[tuple[str, CompartmentId], ...]:
    """Everything that this person holds, by the names that may be shown, their log first."""
    p = session.places
    own = (("my log", p.log), ("drawer", p.drawer), ("roster", p.roster), ("inbox", p.inbox))
    stories = sorted((codename(session, s.comp), s.comp) for s in session.standing.stories.values())
    return (*own, *stories)


EASY: Final = Depth()


def verify(
    session: Session, depth: Depth = EASY, only: CompartmentId | None = None
) -> Iterator[Checking | tuple[PlaceChecked, ...]]:
    """The last item is the result for all places. Raises `RecordNotWritten` before anything is read."""
    record.note(session, EventKind.VERIFIED)
    reported = _reported(session)
    found: list[PlaceChecked] = []
    for name, comp in places(session):
        if only is None or comp == only:
            found.append((yield from _place(session, name, comp, depth, reported.get(str(comp), frozenset()))))
    yield tuple(found)


def _place(
    session: Session, name: str, comp: CompartmentId, depth: Depth, reported: frozenset[str]
) -> Generator[Checking, None, PlaceChecked]:
    try:
        # Its own connection: what is checked is what the file says now, however long that takes.
        view = session.compartment(comp).reading()
    except TipdeskError as failed:
        return PlaceChecked(name, 0, failed=failed)
    try:
        checked = yield from _commits(session, name, comp, view, depth)
        graph = session.compartment(comp).book.graph
        missing = tuple(CommitId(head) for head in sorted(reported) if not graph.has(CommitId(head)))
        findings = (*checked.findings, *((Gap(missing),) if missing else ()))
        damaged = (yield from _documents(session, name, comp, view)) if depth.documents else ()
    except TipdeskError as failed:
        return PlaceChecked(name, 0, failed=failed)
    finally:
        view.close()
    return PlaceChecked(name, checked.commits, tuple(str(head) for _, head in checked.heads), findings, damaged)


def _commits(
    session: Session, name: str, comp: CompartmentId, view: View, depth: Depth
) -> Generator[Checking, None, Verified]:
    result = Verified((), (), 0, 0, 0)
    compartment = session.compartment(comp)
    verdict = compartment.book.state.verdict
    with telling(compartment.name):
        for step in ledger_verify(view.db, verdict, session.around.now_ms(), Extent(0, depth.each)):
            if isinstance(step, Progress):
                yield Checking(name, step.done, step.all)
            else:
                result = step
    return result


def _documents(
    session: Session, name: str, comp: CompartmentId, view: View
) -> Generator[Checking, None, tuple[str, ...]]:
    """Names of sealed files that are not what their record says. A name says nothing: it was drawn."""
    folder = session.compartment(comp).location.documents
    total, wrong = sum(view.counts("document").values()), []
    for done, card in enumerate(view.every("document")):
        try:
            documents.check(folder, SealedFields.of(view.record(card.record).plain()))
        except (DamagedFile, Missing) as told:
            wrong.append(told.name)
        except Malformed:
            wrong.append(card.record)
        if done % STEP == 0:
            yield Checking(name, done, total)
    return tuple(wrong)


def _reported(session: Session) -> dict[str, frozenset[str]]:
    """Heads that one's own log named at its last locks, by compartment: what was reported must still be here."""
    view, found = session.view(session.places.log), dict[str, set[str]]()
    for card in view.page("event", [EventKind.HEADS.value], limit=REPORTS_READ):
        heads = msgspec.json.decode(card.facts, type=dict[str, Any]).get("heads", {})
        for comp, named in heads.items():
            found.setdefault(comp, set()).update(named)
    return {comp: frozenset(heads) for comp, heads in found.items()}
