"""Whether everything here is whole: every compartment checked again, one's own log first, on record before.

What was verified once is remembered: the plain check looks at what came since, each signature of it.
"""

import contextlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec

from tipdesk.desk import drawer, heads, logs, record, ruling
from tipdesk.desk.findings import LASTING, DamagedDocument, Finding, RootRivals, SetBack, SlippedIn
from tipdesk.desk.heads import NOTHING
from tipdesk.desk.heads import Verified as Known
from tipdesk.desk.session import Session
from tipdesk.desk.setback import head_of
from tipdesk.domain.events import EventKind
from tipdesk.errors import DamagedFile, DiskFull, Malformed, Missing, ReadOnly, TipdeskError, VaultBusy
from tipdesk.ledger import damage, documents, receive
from tipdesk.ledger import verify as ledger
from tipdesk.ledger.connection import telling
from tipdesk.ledger.damage import FirstBad
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.findings import Finding as Found
from tipdesk.ledger.findings import Fork, Gap
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.ledger.verify import EACH, Extent, Progress, Verified
from tipdesk.ledger.view import View

STEP: Final = 50
"""Documents checked between two signs of life."""
REPORTS_READ: Final = 50
"""Reports of heads, newest first, that are held against what is here."""
LOG_OF: Final = "log of "
"""Before the name of whoever owns a log that was sent here."""
PORTION: Final = 50_000
"""Commits after which a check of every signature remembers how far it came: some ten seconds of work."""


@dataclass(frozen=True)
class Depth:
    """How deep to look.

    `full`: from nothing, not from what was verified before, and each sealed document as well. `every_signature`: of
    everything; one that was broken off goes on where it was, unless it is to be full.
    """

    full: bool = False
    every_signature: bool = False


@dataclass(frozen=True)
class Checking:
    """How far it is, in one place: commits or documents done, of how many."""

    name: str
    done: int
    of: int


@dataclass(frozen=True)
class PlaceChecked:
    """One compartment: what it is called in the log, and what is wrong with it. `failed`: it did not even open.

    `commits` were looked at now, of `total`; the others were verified at `since_ms` (None: all were looked at).
    """

    name: str
    commits: int
    total: int = 0
    since_ms: int | None = None
    heads: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    failed: TipdeskError | None = None
    first: FirstBad | None = None
    """Where damage begins, if any commit is not as it was signed."""

    @property
    def whole(self) -> bool:
        return not (self.findings or self.failed)


def places(session: Session) -> tuple[tuple[str, CompartmentId], ...]:
    """Everything that this person holds, withdrawn stories too, by the names that may be shown, their log first."""
    p = session.places
    every = (("my log", p.log), ("drawer", p.drawer), ("roster", p.roster), ("inbox", p.inbox))
    # Who was never let into the inbox has none.
    own = tuple((name, comp) for name, comp in every if comp)
    others = tuple((f"{LOG_OF}{_name(session, one.person)}", one.comp) for one in logs.held(session) if not one.is_own)
    noted = [one for one in drawer.memberships(session) if one.kind.endswith(drawer.STORY)]
    return (*own, *others, *sorted((one.codename or str(one.comp)[:12], one.comp) for one in noted))


def _name(session: Session, person: str) -> str:
    known = session.standing.people.get(person)
    return known.name if known is not None and known.name else person[:12]


EASY: Final = Depth()


def verify(
    session: Session, depth: Depth = EASY, only: CompartmentId | None = None
) -> Iterator[Checking | tuple[PlaceChecked, ...]]:
    """The last item is the result for all places. Raises `RecordNotWritten` before anything is read."""
    record.note(session, EventKind.VERIFIED)
    reported = _reported(session)
    found: list[PlaceChecked] = []
    known: dict[CompartmentId, Known] = {}
    for name, comp in places(session):
        if only is None or comp == only:
            place = _Place(session, name, comp, depth, reported.get(str(comp), {}))
            checked, knows = yield from place.check()
            found.append(checked)
            if knows is not None:
                known[comp] = knows
    # What was found is told even where there is no room to remember it; the next check then begins further back.
    with contextlib.suppress(DiskFull, ReadOnly, VaultBusy):
        heads.remember(session, known)
    yield tuple(found)


@dataclass(frozen=True)
class _Place:
    """One compartment under check."""

    session: Session
    name: str
    comp: CompartmentId
    depth: Depth
    reported: Mapping[str, int]

    def check(self) -> Generator[Checking, None, tuple[PlaceChecked, Known | None]]:
        """What was found, and what may be remembered of it."""
        try:
            # Its own connection: what is checked is what the file says now, however long that takes.
            view = self.session.compartment(self.comp).reading()
        except TipdeskError as failed:
            return PlaceChecked(self.name, 0, failed=failed), None
        try:
            return (yield from self._whole(view))
        except TipdeskError as failed:
            return PlaceChecked(self.name, 0, failed=failed), None
        finally:
            view.close()

    def _whole(self, view: View) -> Generator[Checking, None, tuple[PlaceChecked, Known | None]]:
        known = heads.remembered(self.session, self.comp)
        same_file = known.row > 0 and ledger.at(view.db, known.row) == known.last
        from_nothing = self.depth.full or self.depth.every_signature or not same_file
        checked = yield from self._commits(view, known if same_file else NOTHING, from_nothing=from_nothing)
        ends = ledger.ends(view.db)
        found: list[Finding] = [*checked.findings, *self._gone(known)]
        if same_file:
            was = known.heads
            found += [SlippedIn(e.feed, e.commit) for e in ends if e.row <= known.row and (e.feed, e.commit) not in was]
        if not from_nothing:
            found += [one for one in known.lasting if not isinstance(one, SetBack | Fork) and one not in found]
        if waits := receive.absent(self.session.compartment(self.comp).book):
            found.append(Gap(waits))
        if self.comp == self.session.places.roster and (rivals := ruling.rivals(self.session)):
            found.append(RootRivals(rivals))
        if self.depth.full:
            found += yield from self._documents(view)
        place = PlaceChecked(
            self.name, checked.commits, view.version(), None if from_nothing else known.at_ms,
            tuple(str(e.commit) for e in ends), tuple(found), first=damage.first_bad(view.db, checked.findings),
        )  # fmt: skip
        if any(not isinstance(one, LASTING | Gap | DamagedDocument | RootRivals) for one in found):
            # It is looked at again each time, until it is mended.
            return place, None
        # Forks are seen anew each time, with the versions that are here then.
        lasting = tuple(one for one in found if isinstance(one, LASTING) and not isinstance(one, Fork))
        return place, self._known(view, checked.row, lasting)

    def _commits(self, view: View, known: Known, *, from_nothing: bool) -> Generator[Checking, None, Verified]:
        """In one go, or every signature in portions, each remembered when it was whole."""
        if not self.depth.every_signature:
            return (yield from self._portion(view, Extent(0, EACH) if from_nothing else Extent(known.row, 1)))
        row = 0 if self.depth.full else known.portion
        findings: dict[Found, None] = {}
        commits = signatures = 0
        while True:
            done = yield from self._portion(view, Extent(row, 1, row + PORTION))
            findings.update(dict.fromkeys(done.findings))
            commits, signatures, row = commits + done.commits, signatures + done.signatures, row + PORTION
            if row >= view.version():
                return Verified(tuple(findings), done.heads, commits, signatures, done.row)
            if not findings:
                so_far = known if known.row >= row else self._known(view, row)
                heads.remember(self.session, {self.comp: replace(so_far, portion=row)})

    def _known(self, view: View, row: int, lasting: tuple[Finding, ...] = ()) -> Known:
        ended = frozenset((end.feed, end.commit) for end in ledger.ends(view.db) if end.row <= row)
        return Known(row, ledger.at(view.db, row), ended, self.session.around.now_ms(), lasting)

    def _portion(self, view: View, extent: Extent) -> Generator[Checking, None, Verified]:
        result = Verified((), (), 0, 0, 0)
        compartment = self.session.compartment(self.comp)
        verdict = compartment.book.state.verdict
        with telling(compartment.name):
            for step in ledger.verify(view.db, verdict, self.session.around.now_ms(), extent):
                if isinstance(step, Progress):
                    yield Checking(self.name, step.done, step.all)
                else:
                    result = step
        return result

    def _gone(self, known: Known) -> Iterator[SetBack]:
        """What was verified, or reported by one's own log, and is not here: one finding with when it last was."""
        seen = dict(self.reported)
        seen.update({str(head): known.at_ms for _, head in known.heads})
        for one in known.lasting:
            if isinstance(one, SetBack):
                seen.update(dict.fromkeys(map(str, one.missing), one.seen_ms))
        graph = self.session.compartment(self.comp).book.graph
        missing = {CommitId(head): at_ms for head, at_ms in seen.items() if not graph.has(CommitId(head))}
        if missing:
            yield SetBack(tuple(sorted(missing)), max(missing.values()))

    def _documents(self, view: View) -> Generator[Checking, None, list[DamagedDocument]]:
        """Sealed files that are not what their record says."""
        folder = self.session.compartment(self.comp).location.documents
        total, wrong = sum(view.counts("document").values()), []
        for done, card in enumerate(view.every("document")):
            try:
                documents.check(folder, SealedFields.of(view.record(card.record).plain()))
            except (DamagedFile, Missing) as told:
                wrong.append(DamagedDocument(told.name))
            except Malformed:
                wrong.append(DamagedDocument(card.record))
            if done % STEP == 0:
                yield Checking(self.name, done, total)
        return wrong


def _reported(session: Session) -> dict[str, dict[str, int]]:
    """Heads that one's own log named at its last locks, by compartment, and when: what was reported must be here."""
    view, found = session.view(session.places.log), dict[str, dict[str, int]]()
    for card in view.page("event", [EventKind.HEADS.value], limit=REPORTS_READ):
        said = msgspec.json.decode(card.facts, type=dict[str, Any]).get("heads", {})
        for comp, named in said.items():
            for head in map(head_of, named):
                found.setdefault(comp, {}).setdefault(head, card.at_ms)
    return found
