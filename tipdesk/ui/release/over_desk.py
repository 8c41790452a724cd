"""Copies and releases over the desk: one document, its sandbox, and the sealed proof that is looked at before."""

from collections.abc import Callable
from pathlib import Path

from tipdesk.desk import copies, exporting, releases, stories
from tipdesk.desk.copies import Original, Proof
from tipdesk.desk.exporting import Leaving, Outgoing
from tipdesk.desk.looking import Opened
from tipdesk.desk.releases import Condition, Release, Way
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.copying import CopyPlan
from tipdesk.domain.ids import DocumentId
from tipdesk.domain.recipient import NOBODY, NOTHING_LEAVES, Asking, Told
from tipdesk.errors import Missing, NotCopied
from tipdesk.intake import copying
from tipdesk.intake.again import anew
from tipdesk.intake.copying import Leaves, Source, Stamp
from tipdesk.intake.viewing import Box, Evidence, NotSeen, Viewer
from tipdesk.ui.changes import GoToView
from tipdesk.ui.look import Look
from tipdesk.ui.release.papered import Papered, set_text
from tipdesk.ui.tongue import apart
from tipdesk.ui.view.dangers import dangers
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.values import Seal, Viewed
from tipdesk.ui.widgets.who_sheet import WhoCanSee

BATCHES = 40
PAGES_SEARCHED = 500


class OfProof:
    """The copy that was just made: sealed, and named nowhere yet."""

    seal = Seal.COPY
    desk = ""

    def __init__(self, proof: Proof) -> None:
        self._proof = proof

    def open(self) -> Opened:
        return copies.look(self._proof)

    def who_can_see(self) -> WhoCanSee | None:
        return None

    def asking_whom(self) -> Asking:
        return NOTHING_LEAVES

    def note_copy(self, told: Told = NOBODY) -> None:
        """It is pixels: there is nothing to select."""

    def write_receipt(self, _data: bytes, _path: Path, _told: Told) -> str:
        raise Missing("")

    def note_printing(self, _told: Told) -> None:
        raise Missing("")


class CopyOverDesk:
    """`view` is the safe view's own gateway, whose sandbox draws."""

    def __init__(
        self, session: Session, look: Look, want: GoToView, start: Callable[[], Viewer], command: tuple[str, ...]
    ) -> None:
        self._session, self._look, self._want, self._start = session, look, want, start
        self._command = command
        self._place = session.places.inbox if want.story is None else stories.place_of(session, want.story).comp
        self._original: Original | None = None
        self._folder: Path | None = None
        self._made: Proof | None = None
        self._proof: ViewOverDesk | None = None
        self._halted = False
        self._given: tuple[str, ...] = ()
        self.papered: Papered | None = None
        self.view: ViewOverDesk | None = None
        self.path: tuple[int, ...] = ()
        self.revision = 0
        self.done = 0

    @property
    def proof(self) -> ViewOverDesk | None:
        return self._proof

    def begin(self) -> None:
        self._original = copies.original(self._session, self._place, self._want.document, self._want.tip)
        self._folder = copies.folder_of(self._session, self._original)

    def lay_out(self, viewed: Viewed) -> Viewed:
        try:
            shown = self._needed().sandbox.enter((self.path, self.revision))
        except NotSeen as why:
            raise NotCopied(1, why.reason.value) from why
        self.papered = Papered(set_text(self._viewer(), shown))
        self._given = tuple(apart((one.fact, one.rest)) for one in viewed.gives if one.ink == "danger")
        return self.papered.viewed(viewed)

    def words(self, leaf: int) -> tuple[Box, ...]:
        if self.papered is not None:
            return tuple(word.box for word in self.papered.typeset.words(leaf).words)
        try:
            return tuple(word.box for word in self._viewer().read(leaf).words)
        except NotSeen:
            return ()  # a page that cannot be read has no words to go through

    def hits(self, words: str, leaves: int) -> tuple[tuple[int, Box], ...]:
        view = self.papered or self._needed()
        found = (
            (leaf, box)
            for leaf in range(min(leaves, PAGES_SEARCHED))
            for one in view.hits(leaf, words).hits
            for box in one
        )
        return tuple(found)

    def dangers(self) -> tuple[str, ...]:
        found: list[Evidence] = []
        first: int | None = 0
        try:
            for _ in range(BATCHES):
                answer = self._viewer().examine(first or 0)
                found += answer.evidence
                if answer.then is None or answer.then <= (first or 0):
                    break
                first = answer.then
        except NotSeen:
            return (*self._given, *dangers(found))  # what was found before it broke down is said
        return (*self._given, *dangers(found))

    def develop(self, plan: CopyPlan, stamp: Stamp | None) -> Viewed:
        self.drop()
        self._halted, self.done = False, 0
        if self._original is None or self._folder is None:
            raise Missing("")
        source = self._leaves()
        pieces = copying.copied(source, plan, self._command, stamp=stamp, step=self._step)
        pages = len(plan.pages_of(source.count))
        self._made = copies.sealed(self._folder, self._original, plan, pages, pieces)
        self._proof = ViewOverDesk(self._look, OfProof(self._made), self._start)
        self._proof.open()
        return self._proof.enter(())

    def _leaves(self) -> Leaves:
        """Text as it was set when the covers were drawn on it; else what the sandbox draws now."""
        if self.papered is not None:
            return self.papered.typeset
        try:
            shown = self._needed().sandbox.enter((self.path, self.revision))
        except NotSeen as why:
            raise NotCopied(1, why.reason.value) from why
        return Source(self._viewer(), shown)

    def halt(self) -> None:
        self._halted = True

    def keep(self) -> DocumentId:
        if self._made is None:
            raise Missing("")
        kept = copies.keep(self._session, self._made)
        self._made = None
        self.drop()
        return kept

    def drop(self) -> None:
        made, self._made = self._made, None
        proof, self._proof = self._proof, None
        if proof is not None:
            proof.close()
        if made is not None:
            copies.drop(made)

    def _step(self, done: int, of: int) -> None:
        self.done = min(done, of - 1)  # what is told is the page that is being made
        if self._halted:
            # Nobody is there any more to be told.
            raise Missing("")

    def _needed(self) -> ViewOverDesk:
        if self.view is None:
            raise Missing("")
        return self.view

    def _viewer(self) -> Viewer:
        return self._needed().sandbox.viewer()


class ReleaseOverDesk:
    """What leaves of one document, or of what a tip arrived as."""

    def __init__(self, session: Session, start: Callable[[], Viewer], command: tuple[str, ...], want: GoToView) -> None:
        self._session, self._start, self._command, self._want = session, start, command, want
        self._place = session.places.inbox if want.story is None else stories.place_of(session, want.story).comp
        self._going: Outgoing | None = None

    def offer(self) -> tuple[Leaving, tuple[Condition, ...], str]:
        document = self._want.document
        if document is None:
            original = copies.original(self._session, self._place, None, self._want.tip)
            document = DocumentId(original.record)
        one = exporting.leaving(self._session, self._place, document)
        return one, releases.conditions(self._session, self._place), codename(self._session, self._place)

    def begin(self, one: Leaving) -> None:
        self.drop()
        self._going = exporting.begin(self._session, self._place, one)

    def make_ready(self, way: Way) -> None:
        going = self._needed()
        exporting.compare(going)
        if way is not Way.HAND_OVER:
            exporting.remake(going, lambda opened: anew(opened, going.one.name, self._start, self._command))

    def export(self, recipient: str, purpose: str, path: Path) -> str:
        return exporting.export(self._session, self._needed(), self._asked(recipient, purpose), path)

    def hand_over(self, recipient: str, purpose: str) -> None:
        exporting.hand_over(self._session, self._needed(), self._asked(recipient, purpose))

    def printing(self, recipient: str, purpose: str) -> Opened:
        return exporting.printing(self._session, self._needed(), self._asked(recipient, purpose))

    def drop(self) -> None:
        going, self._going = self._going, None
        if going is not None:
            going.close()

    def _needed(self) -> Outgoing:
        if self._going is None:
            raise Missing("")
        return self._going

    def _asked(self, recipient: str, purpose: str) -> Release:
        one = self._needed().one
        return Release(Way.EXPORT, one.form, str(one.document), recipient, purpose)
