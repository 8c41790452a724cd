"""The safe view's gateway: the matter opened, on record first, and one sandboxed process that reads it."""

from collections.abc import Callable

from tipdesk.domain.text import hidden_count
from tipdesk.intake.viewing import Inner, NotSeen, Reason, Role, Shown, Viewer
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.tips.telling import channel_word, size_words
from tipdesk.ui.tongue import apart, number, tr
from tipdesk.ui.view import telling
from tipdesk.ui.view.sources import Matter, Opened
from tipdesk.ui.view.values import Claimed, Fact, HitOn, Seal, Viewed, Within
from tipdesk.ui.widgets.hits import hit_spans
from tipdesk.ui.widgets.who_sheet import WhoCanSee

ICONS = {"image": "image", "audio": "audio-lines", "video": "film", "message": "mail", "text": "file-text"}
PAGES_A_CALL = 48
DIGEST_GROUP, DIGEST_SHOWN = 4, 3


class ViewOverDesk:
    """One matter; its process is started with it, so that it is warm when the document has been opened."""

    def __init__(self, look: Look, matter: Matter, start: Callable[[], Viewer]) -> None:
        self._look, self._matter, self._start = look, matter, start
        self._opened: Opened | None = None
        self._viewer: Viewer | None = None
        self._shown: dict[tuple[int, ...], Shown] = {}
        self._path: tuple[int, ...] = ()
        self._ended = False

    def open(self) -> None:
        self._open()

    def enter(self, path: tuple[int, ...]) -> Viewed:
        self._path = path
        try:
            shown = self._ask(path)
            text = self._process().turn(0) if shown.pages else ""
        except NotSeen as why:
            return self._not_seen(path, telling.failure_words(why.reason, why.limit))
        self._shown[path] = shown
        return self._viewed(path, shown, text)

    def turn(self, page: int) -> str:
        """A process that has died is started anew, and goes where it was."""
        try:
            if self._viewer is None:
                self._ask(self._path)
            return self._process().turn(page)
        except NotSeen as why:
            self._viewer = None
            return telling.failure_words(why.reason, why.limit)

    def find(self, words: str, page: int, by: int) -> HitOn:
        pages = self._shown[self._path].pages if self._path in self._shown else 0
        looked = page
        for looked in range(page, page + by * PAGES_A_CALL, by):
            if not 0 <= looked < pages:
                return HitOn(None, "", looked, ended=True)
            text = self.turn(looked)
            if hit_spans(text, words):
                return HitOn(looked, text, looked, ended=False)
        return HitOn(None, "", looked, ended=False)

    def who_can_see(self) -> WhoCanSee | None:
        return self._matter.who_can_see()

    def note_copy(self) -> None:
        self._matter.note_copy()

    def close(self) -> None:
        self._ended = True
        viewer, opened = self._viewer, self._opened
        self._viewer, self._opened = None, None
        self._shown.clear()
        if viewer is not None:
            viewer.close()
        if opened is not None:
            opened.close()

    def _process(self) -> Viewer:
        if self._viewer is None:
            viewer = self._viewer = self._start()
            if self._ended:
                # Closed while it was started: nobody else ends it.
                self._viewer = None
                viewer.close()
                raise NotSeen(Reason.CRASHED)
        return self._viewer

    def _ask(self, path: tuple[int, ...]) -> Shown:
        opened = self._open()
        fresh = self._viewer is None
        viewer = self._process()
        try:
            if fresh:
                whole = viewer.show(opened, message=opened.about.is_message)
                self._shown[()] = whole
                if not path:
                    return whole
            return viewer.enter(path)
        except NotSeen:
            self._viewer = None
            viewer.close()
            raise

    def _open(self) -> Opened:
        if self._opened is None:
            opened = self._opened = self._matter.open()
            if self._ended:
                opened.close()
        return self._opened

    def _viewed(self, path: tuple[int, ...], shown: Shown, text: str) -> Viewed:
        claims = tuple(Claimed(one.name, one.value) for one in shown.claims)
        first = tuple(
            Claimed(tr(words), one.value)
            for name, words in telling.FIRST_CLAIMS.items()
            for one in claims
            if one.name.casefold() == name
        )
        about = apart((telling.kind_word(shown.media_type, self._name(path)), size_words(shown.size)))
        looked = shown.looked_bytes
        whole = looked >= shown.size or not shown.pages
        return Viewed(
            name=self._name(path),
            seal=Seal.WITHIN if path else self._matter.seal,
            is_message=bool(claims),
            about=about,
            encoding=telling.encoding_words(shown),
            pages=shown.pages,
            text=text,
            not_shown=telling.why_not(shown),
            claims=first,
            headers=claims,
            gives=telling.gives_away(shown),
            gives_about=""
            if whole
            else tr("Of the first {size}; the rest is looked through as you turn to it.").format(
                size=size_words(looked)
            ),
            within=tuple(_within(one) for one in shown.inner),
            provenance=self._provenance(path, shown),
            way=tuple(self._name(path[:depth]) for depth in range(len(path))),
        )

    def _not_seen(self, path: tuple[int, ...], why: str) -> Viewed:
        inner, facts = self._inner(path) if path else None, self._provenance(path, None)
        size = inner.size if inner is not None else self._open().about.size
        return Viewed(
            self._name(path), Seal.WITHIN if path else self._matter.seal, is_message=False, about=size_words(size),
            encoding="", pages=0, text="", not_shown=why, provenance=facts,
            way=tuple(self._name(path[:depth]) for depth in range(len(path))),
        )  # fmt: skip

    def _inner(self, path: tuple[int, ...]) -> Inner | None:
        """What the message around said of it."""
        outer = self._shown.get(path[:-1])
        return outer.inner[path[-1]] if outer is not None and path and path[-1] < len(outer.inner) else None

    def _name(self, path: tuple[int, ...]) -> str:
        inner = self._inner(path) if path else None
        name = inner.name if inner is not None else self._open().about.name
        return name or tr("(no name)")

    def _provenance(self, path: tuple[int, ...], shown: Shown | None) -> tuple[Fact, ...]:
        about, inner, look = self._open().about, self._inner(path) if path else None, self._look
        digest = inner.sha256 if inner is not None else about.sha256
        facts = []
        if about.received_ms:
            came = tr("{channel}, imported {time}").format(
                channel=channel_word(about.channel), time=when.within(look, about.received_ms)
            )
            facts.append(Fact(tr("From"), came, when.full(look, about.received_ms)))
        elif self._matter.seal is Seal.NOT_KEPT:
            facts.append(Fact(tr("From"), tr("where it lies; nothing is kept yet")))
        if digest:
            facts.append(Fact("SHA-256", _short(digest), digest, fixed=True))
        size = inner.size if inner is not None else about.size
        facts.append(Fact(tr("Size"), size_words(size), tr("%Ln bytes", "", size)))
        if shown is not None and shown.media_type:
            said = telling.said_otherwise(inner.said_type if inner is not None else about.media_type, shown.media_type)
            kind = telling.kind_word(shown.media_type, inner.name if inner is not None else about.name)
            facts.append(Fact(tr("Kind"), apart((kind, said)), shown.media_type))
        if about.tool:
            facts.append(Fact(tr("Read by"), tr("reader {tool}, at its import").format(tool=about.tool)))
        if shown is not None and shown.pages > 1:
            facts.append(Fact(tr("Pages"), number(shown.pages)))
        return tuple(facts)


def _short(digest: str) -> str:
    """'9f2c a071 … 44be': enough to compare by eye; the whole stands in the tooltip."""
    groups = [digest[at : at + DIGEST_GROUP] for at in range(0, len(digest), DIGEST_GROUP)]
    return " ".join((*groups[:DIGEST_SHOWN], "…", groups[-1]))


def _within(inner: Inner) -> Within:
    kind = telling.kind_word(inner.media_type, inner.name)
    said = telling.said_otherwise(inner.said_type, inner.media_type) if inner.program else ""
    icon = "mail" if inner.role is Role.MESSAGE else ICONS.get(inner.media_type.partition("/")[0], "file")
    hidden = hidden_count(inner.name) > 0
    about = apart((size_words(inner.size), kind, said))
    return Within(inner.name or tr("(no name)"), about, icon, warned=hidden, refused=inner.program)
