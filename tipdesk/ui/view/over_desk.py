"""The safe view's gateway: the matter opened, on record first, and one sandboxed process that reads it."""

from collections.abc import Callable
from dataclasses import replace

from tipdesk.domain.marking import spans
from tipdesk.domain.text import hidden_count
from tipdesk.intake.recognising import Recogniser
from tipdesk.intake.viewing import Evidence, Gathered, Inner, Kind, NotSeen, Place, Role, Shown, Side, Size, Viewer
from tipdesk.ui.look import Look
from tipdesk.ui.tips.telling import size_words
from tipdesk.ui.tongue import apart, tr
from tipdesk.ui.view import telling
from tipdesk.ui.view.findings import Findings, See, findings
from tipdesk.ui.view.gateway import SoundGateway
from tipdesk.ui.view.hitting import hit_boxes
from tipdesk.ui.view.pixels import Picture, picture
from tipdesk.ui.view.provenance import provenance
from tipdesk.ui.view.sandboxed import Sandboxed
from tipdesk.ui.view.scans import Scans
from tipdesk.ui.view.sounding import Sounding
from tipdesk.ui.view.sources import Matter
from tipdesk.ui.view.values import Claimed, Fact, HitOn, HitsOn, Seal, Viewed, Within, Written
from tipdesk.ui.widgets.hits import hit_spans
from tipdesk.ui.widgets.who_sheet import WhoCanSee

ICONS = {"image": "image", "audio": "audio-lines", "video": "film", "message": "mail", "text": "file-text"}
PAGES_A_CALL = 48
POINT = 96 / 72
"""Of a window's pixels: a PDF at its own size is as large as on paper, on an ordinary screen."""
SCANS_SEARCHED = 40
"""Of a scan with more leaves only those are searched whose words were recognised already: each takes seconds."""
EVIDENCE_MOST = 5_000
SIDES = {None: Side.SHOWN, See.LAYERS: Side.ALL_LAYERS, See.THUMBNAIL: Side.THUMBNAIL}


class ViewOverDesk:
    """One matter; its process is started with it, so that it is warm when the document has been opened."""

    def __init__(
        self, look: Look, matter: Matter, start: Callable[[], Viewer], recogniser: Recogniser | None = None,
        listen: Callable[[], Viewer] | None = None,
    ) -> None:  # fmt: skip
        self._look, self.matter = look, matter
        self._scans = Scans(recogniser)
        self.sandbox = Sandboxed(matter, start, listen)
        self.sound: SoundGateway = Sounding(self.sandbox)
        self._shown: dict[tuple[int, ...], Shown] = {}
        self._path: tuple[int, ...] = ()
        self._gathered: Gathered | None = None
        self._evidence: list[Evidence] = []
        self._place: Place | None = None

    def open(self) -> None:
        self.sandbox.open()

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Viewed:
        self._path, self._gathered, self._evidence, self._place = path, None, [], None
        try:
            shown = self.sandbox.enter((path, revision))
            first = self._written(0) if shown.pages and not shown.leaves else Written()
        except NotSeen as why:
            return self._not_seen(path, self._why(why))
        if not revision:
            self._shown[path] = shown
        return self._viewed(path, revision, shown, first)

    def turn(self, page: int) -> Written:
        """A process that has died is started anew, and goes where it was."""
        try:
            return self._written(page)
        except NotSeen as why:
            return Written(self._why(why))

    def draw(self, wanted: Picture, see: See | None = None) -> Picture:
        try:
            scale = 1.0 if see is See.THUMBNAIL else wanted.scale
            drawn = self.sandbox.viewer().draw(wanted.leaf, scale, side=SIDES[see])
        except NotSeen as why:
            words = telling.page_words(wanted.leaf, self._why(why))
            return Picture(wanted.leaf, wanted.scale, wanted.turn, why=words)
        return replace(picture(drawn, wanted.scale, wanted.turn), note=telling.note_words(drawn.remarks))

    def measure(self, first: int) -> tuple[Size, ...]:
        try:
            return self.sandbox.viewer().measure(first)
        except NotSeen:
            return ()  # pages of unknown size are as the last known, until they are drawn

    def find(self, words: str, page: int, by: int) -> HitOn:
        shown = self._shown.get(self._path)
        leaves, pages = (shown.leaves, shown.pages) if shown is not None else (0, 0)
        looked = page
        for looked in range(page, page + by * PAGES_A_CALL, by):
            if not 0 <= looked < (leaves or pages):
                return HitOn(None, Written(), looked, ended=True)
            written = Written(self._text_of(looked, by)) if leaves else self.turn(looked)
            scanned = 0 < leaves <= SCANS_SEARCHED and not written.text.strip() and self._scans.can()
            if scanned:
                written = Written(self._recognised(looked))
            if hit_spans(written.text, words):
                return HitOn(looked, written, looked, ended=False)
            if scanned:
                break  # that took seconds: whoever waits may stop here
        return HitOn(None, Written(), looked, ended=False)

    def hits(self, leaf: int, words: str) -> HitsOn:
        try:
            found = self._scans.held(self._path, leaf) or self.sandbox.viewer().read(leaf)
        except NotSeen:
            return HitsOn(leaf)  # the page itself says why it is not shown
        return HitsOn(leaf, hit_boxes(found, spans(found.text, words)))

    def examine(self, first: int) -> Findings:
        try:
            answer = self.sandbox.viewer().examine(first)
        except NotSeen as why:
            said = findings(self._evidence, self._place, None)
            return Findings(said.found, said.place, None, telling.unexamined_words(self._why(why)))
        if not first:
            self._evidence = []
        self._evidence += answer.evidence[: max(0, EVIDENCE_MOST - len(self._evidence))]
        self._place = self._place or answer.place
        return findings(self._evidence, self._place, answer.then)

    def who_can_see(self) -> WhoCanSee | None:
        return self.matter.who_can_see()

    def stop(self) -> None:
        self.sandbox.stop()

    def close(self) -> None:
        self._shown.clear()
        self._scans.forget()
        self._gathered, self._evidence = None, []
        self.sandbox.close()

    def _written(self, page: int) -> Written:
        shown, viewer = self._shown.get(self._path), self.sandbox.viewer()
        if shown is not None and shown.leaves:
            read = self._scans.words(viewer, self._path, page)
            note = telling.recognised_words() if self._scans.held(self._path, page) is not None else ""
            return Written(f"{note}\n\n{read.text}" if note and read.text else read.text)
        found = viewer.leaf_text(page)
        return Written(found.text, found.marks)

    def _text_of(self, leaf: int, by: int) -> str:
        """Of the pages that were gathered last, or of as many anew; one answer is held, not the whole document."""
        if (scanned := self._scans.held(self._path, leaf)) is not None:
            return scanned.text
        held = self._gathered
        if held is None or not held.first <= leaf < held.first + len(held.texts):
            first = leaf if by > 0 else max(0, leaf - PAGES_A_CALL // 2)
            try:
                held = self._gathered = self.sandbox.viewer().gather(first)
            except NotSeen:
                return ""  # a page that cannot be read has no hits, and says why where it is shown
        at = leaf - held.first
        return held.texts[at] if 0 <= at < len(held.texts) else ""

    def _recognised(self, leaf: int) -> str:
        try:
            return self._scans.words(self.sandbox.viewer(), self._path, leaf).text
        except NotSeen:
            return ""  # as above

    def _why(self, why: NotSeen) -> str:
        return telling.stopped_words() if self.sandbox.stopped else telling.failure_words(why.reason, why.limit)

    def _viewed(self, path: tuple[int, ...], revision: int, shown: Shown, first: Written) -> Viewed:
        claims = tuple(Claimed(one.name, one.value) for one in shown.claims)
        about = apart((telling.kind_word(shown.media_type, self._name(path)), size_words(shown.size)))
        looked = shown.looked_bytes
        whole = not 0 < looked < shown.size or not shown.pages or bool(shown.leaves)
        rest = tr("Of the first {size}; the rest is looked through as you turn to it.")
        newest = self._shown.get(path, shown)
        return Viewed(
            name=self._name(path),
            seal=Seal.WITHIN if path else self.matter.seal,
            is_message=bool(claims),
            about=about,
            encoding=telling.encoding_words(shown),
            pages=shown.pages or (shown.leaves if self._scans.can() else 0),
            first=first,
            not_shown=telling.why_not(shown),
            claims=telling.first_claims(claims),
            headers=claims,
            gives=telling.gives_away(shown),
            gives_about="" if whole else rest.format(size=size_words(looked)),
            within=tuple(_within(one) for one in shown.inner),
            provenance=self._provenance(path, shown),
            way=tuple(self._name(path[:depth]) for depth in range(len(path))),
            leaves=shown.leaves,
            sizes=shown.sizes,
            unit=POINT if shown.kind is Kind.PDF else 1.0,
            is_picture=shown.kind is Kind.PICTURE,
            titles=shown.titles,
            revisions=newest.revisions,
            revision=revision,
            remarks=telling.remarks(shown),
            examined=shown.kind in telling.EXAMINED,
            playable=shown.kind is Kind.RECORDING and not path and shown.recorded is None and self.sandbox.can_decode,
            recorded=shown.recorded,
        )

    def _not_seen(self, path: tuple[int, ...], why: str) -> Viewed:
        inner, facts = self._inner(path) if path else None, self._provenance(path, None)
        size = inner.size if inner is not None else self.sandbox.open().about.size
        return Viewed(
            self._name(path), Seal.WITHIN if path else self.matter.seal, is_message=False, about=size_words(size),
            encoding="", pages=0, first=Written(), not_shown=why, provenance=facts, again=True,
            way=tuple(self._name(path[:depth]) for depth in range(len(path))),
        )  # fmt: skip

    def _inner(self, path: tuple[int, ...]) -> Inner | None:
        """What the message around said of it."""
        outer = self._shown.get(path[:-1])
        return outer.inner[path[-1]] if outer is not None and path and path[-1] < len(outer.inner) else None

    def _name(self, path: tuple[int, ...]) -> str:
        inner = self._inner(path) if path else None
        name = inner.name if inner is not None else self.sandbox.open().about.name
        return name or tr("(no name)")

    def _provenance(self, path: tuple[int, ...], shown: Shown | None) -> tuple[Fact, ...]:
        inner = self._inner(path) if path else None
        return provenance(self._look, self.sandbox.open().about, inner, shown, self.matter.seal)


def _within(inner: Inner) -> Within:
    kind = telling.kind_word(inner.media_type, inner.name)
    said = telling.said_otherwise(inner.said_type, inner.media_type) if inner.program else ""
    icon = "mail" if inner.role is Role.MESSAGE else ICONS.get(inner.media_type.partition("/")[0], "file")
    hidden = hidden_count(inner.name) > 0
    about = apart((size_words(inner.size), kind, said))
    return Within(inner.name or tr("(no name)"), about, icon, warned=hidden, refused=inner.program)
