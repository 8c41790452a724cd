"""The window of quick capture: text, channel, time, place; kept with Ctrl+Enter, left for later with Esc."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QTextCursor

from tipdesk.desk.capture import WHERE
from tipdesk.domain.ids import StoryId
from tipdesk.errors import DiskFull, TipdeskError
from tipdesk.ui import keys
from tipdesk.ui.capture.form import CHANNELS, CaptureForm
from tipdesk.ui.capture.gateway import CaptureGateway
from tipdesk.ui.capture.moving import Moving
from tipdesk.ui.capture.values import Moved, PlaceChoice, Typed
from tipdesk.ui.changes import Capture, Kind, changed
from tipdesk.ui.drafting import Drafting, Field
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Aside, PageParts
from tipdesk.ui.sources.values import Term
from tipdesk.ui.style import style_sheet
from tipdesk.ui.tips.dialogs import LineDialog
from tipdesk.ui.widgets.draft_offer import DraftOffer
from tipdesk.ui.widgets.pick import Choice, PickDialog
from tipdesk.ui.widgets.who_sheet import WhoSheet

SIZE = (480, 576)
INBOX = "inbox"


class CaptureWindow(Aside):
    def __init__(self, parts: PageParts, gateway: CaptureGateway, terms: tuple[Term, ...]) -> None:
        super().__init__()
        self._parts, self._gateway, self._terms = parts, gateway, terms
        self._places: tuple[PlaceChoice, ...] = ()
        self._story: StoryId | None = None
        self._left_alone: set[str] = set()
        self._term = ""
        self._busy = False
        self.setWindowTitle("Tipdesk")
        self.setStyleSheet(style_sheet(parts.look.theme))
        self.setAccessibleName(self.tr("Quick capture"))
        self.resize(*SIZE)
        self.form = CaptureForm(parts.look, self)
        text, promised = self.form.text, self.form.promised
        fields: dict[str, Field] = {"text": text, "promised": promised}
        self.drafting = Drafting(parts.drafts, parts.runner, WHERE, fields, self, also=self._chosen)
        self.offer = DraftOffer(parts.look, self.drafting)
        self.form.put_first(self.offer)
        self.moving = Moving(parts, gateway, self)
        self.acts: dict[Intent, Callable[[], object]] = {
            Intent.MAIN: self.keep,
            Intent.LEAVE: self.later,
            Intent.LOCK: self.lock_wanted.emit,
        }
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.keep_button.clicked.connect(self.keep)
        form.later_button.clicked.connect(self.later)
        form.text.marked.connect(self._offer_moving)
        form.text.textChanged.connect(self._judge)
        form.promise_row.clicked.connect(self._ask_promise)
        form.terms_row.clicked.connect(self._ask_terms)
        form.place_row.clicked.connect(self._ask_place)
        form.who_row.clicked.connect(self._show_who)
        form.mover.wanted.connect(self._move)
        form.mover.left_alone.connect(self._leave_alone)
        self.drafting.sealed.connect(self._say_sealed)
        self.drafting.failed.connect(self._not_sealed)
        self.drafting.taken.connect(self._taken)
        self.moving.sealed.connect(self._moved)
        self.moving.failed.connect(self._not_moved)
        self.moving.given_up.connect(self._offer_moving)
        # A story may have been founded on the way.
        self.moving.given_up.connect(self._ask_places)

    # What the shell says

    def begin(self, want: Capture) -> None:
        if self.isVisible():
            self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
            self.raise_()
        else:
            self._begin_anew(want.story)
            self.show()
        if want.text and not self.form.text.toPlainText().strip():
            self.form.text.setPlainText(want.text)
            self.form.text.moveCursor(QTextCursor.MoveOperation.End)
        self.activateWindow()
        self.form.text.setFocus()

    def leave(self) -> None:
        self.drafting.seal()
        self.hide()

    def _begin_anew(self, story: StoryId | None) -> None:
        self._story, self._busy, self._term = story, False, ""
        self._left_alone.clear()
        self.form.begin(self._parts.look.now_ms())
        self.drafting.begin_again()
        self._judge()
        self.drafting.look()
        self._ask_places()
        self._ask_seers()

    # Places, and who can see

    def _ask_places(self) -> None:
        self._parts.runner.read(self._gateway.places, self._show_places, owner=self, failed=self._failed)

    def _show_places(self, places: tuple[PlaceChoice, ...]) -> None:
        self._places = places
        self._say_place()

    def _say_place(self) -> None:
        here = next((place for place in self._places if place.story == self._story), None)
        # A story that is not known yet has no name here for a moment; it is never the inbox.
        unknown = self.tr("Inbox") if self._story is None else "…"
        self.form.place_row.show_value(here.title if here is not None else unknown)

    def _ask_seers(self) -> None:
        story = self._story
        work = partial(self._gateway.seers, story)
        self._parts.runner.read(work, self._show_seers, owner=self, failed=self._failed)

    def _show_seers(self, seers: int) -> None:
        self.form.show_seers(seers, in_inbox=self._story is None)
        self._offer_moving()

    def _go_to(self, story: StoryId | None) -> None:
        self._story = story
        self._say_place()
        if all(place.story != story for place in self._places):
            self._ask_places()
        self._ask_seers()

    def _ask_place(self) -> None:
        choices = tuple(
            Choice(p.story or INBOX, p.title, p.codename, "inbox" if p.story is None else "notebook-text")
            for p in self._places
        )
        look, main, hint = self._parts.look, self.tr("Choose"), self.tr("A few letters")
        dialog = PickDialog(look, self, self.tr("Where does it go?"), choices, main=main, hint=hint)
        dialog.picked.connect(lambda key: self._go_to(None if key == INBOX else StoryId(str(key))))
        dialog.open()

    def _show_who(self) -> None:
        story = self._story
        self._parts.runner.read(
            lambda: self._gateway.who_can_see(story),
            lambda who: WhoSheet(self._parts.look, self, who).open(),
            owner=self,
            failed=self._failed,
        )

    # Promise and terms

    def _ask_promise(self) -> None:
        dialog = LineDialog(
            self._parts.look, self, self.tr("What did you promise?"), main=self.tr("Take it over"),
            text=self.form.promised.text(), hint=self.tr("Only I may know your name"),
        )  # fmt: skip
        dialog.written.connect(self.form.show_promise)
        dialog.open()

    def _ask_terms(self) -> None:
        choices = tuple(Choice(term.key, term.word, icon="quote") for term in self._terms)
        look, main, hint = self._parts.look, self.tr("Choose"), self.tr("Terms")
        dialog = PickDialog(look, self, self.tr("On which terms was it said?"), choices, main=main, hint=hint)
        dialog.picked.connect(lambda key: self._set_terms(str(key)))
        dialog.open()

    def _set_terms(self, key: str) -> None:
        self._term = key
        self.form.show_terms(self._term_word())

    def _term_word(self) -> str:
        return next((term.word for term in self._terms if term.key == self._term), "")

    # Ways to reach somebody

    def _offer_moving(self) -> None:
        text, moved = self.form.text, None
        for spot in text.spots:
            words = text.words(spot)
            if words not in self._left_alone:
                moved = Moved(spot.kind, words)
                break
        self.form.mover.show_for(moved, self.form.seers)

    def _leave_alone(self, moved: Moved) -> None:
        self._left_alone.add(moved.words)
        self._offer_moving()
        self.form.text.setFocus()

    def _move(self, moved: Moved) -> None:
        self.moving.begin(moved, self._story, self._places)

    def _moved(self, moved: Moved, story: StoryId, alias: str) -> None:
        """It lies sealed: now the text loses it, the draft every wording that had it, and the field its undo."""
        self.form.text.replace(moved.words, self.tr("[sealed with {alias}]").format(alias=alias))
        self.drafting.taken_out()
        self._go_to(story)
        self.form.text.setFocus()
        self.changed.emit(changed(Kind.SOURCES, Kind.STORIES, Kind.LOG))

    def _not_moved(self, error: TipdeskError) -> None:
        self._failed(error)
        self._offer_moving()

    # Keeping

    def why_not(self) -> str:
        if self._busy:
            return self.tr("It is being kept.")
        return "" if self.form.text.toPlainText().strip() else self.tr("Write what they said.")

    def _judge(self) -> None:
        self.form.keep_button.say_why(self.why_not())

    def keep(self) -> None:
        if self.why_not():
            return
        form = self.form
        note = form.note(self._term_word())
        channel = CHANNELS[form.channel.at]
        typed = Typed(form.text.toPlainText().strip(), channel, form.moment.at_ms, note, self._story)
        self._busy = True
        self._judge()
        sheet = self.drafting.sheet
        self._parts.runner.write(
            lambda: self._gateway.keep(typed, sheet), self._kept, owner=self, failed=self._not_kept
        )

    def _kept(self, place: str) -> None:
        self.drafting.kept()
        self.form.begin(self._parts.look.now_ms())
        self.hide()
        self.changed.emit(changed(Kind.TIPS, Kind.LOG))
        self.kept.emit(self.tr("Kept in {place}.").format(place=visible(place)))

    def _not_kept(self, error: TipdeskError) -> None:
        self._busy = False
        self._judge()
        self._say_not_kept(error)

    def _say_not_kept(self, error: TipdeskError) -> None:
        full = isinstance(error, DiskFull)
        said = self.tr("Not kept yet: the disk is full.") if full else self.tr("Not kept yet.")
        self.form.say_at_foot(said, danger=True)
        self.form.notices.say_error(self._parts.sentence(error))

    def later(self) -> None:
        """Sealed as it is; the next capture offers it."""
        self.leave()

    def _chosen(self) -> Mapping[str, str]:
        return {
            "channel": CHANNELS[self.form.channel.at],
            "at_ms": str(self.form.moment.at_ms),
            "story": self._story or "",
            "terms": self._term,
        }

    def _taken(self, fields: Mapping[str, str]) -> None:
        channel, at_ms, story = fields.get("channel", ""), fields.get("at_ms", ""), fields.get("story", "")
        if channel in CHANNELS:
            self.form.channel.choose(CHANNELS.index(channel))
        if at_ms.isdecimal():
            self.form.moment.show_at(int(at_ms))
        if any(place.story == story for place in self._places):
            self._go_to(StoryId(story))
        self.form.show_promise(fields.get("promised", ""))
        self._set_terms(fields.get("terms", ""))
        self.form.text.setFocus()

    def _say_sealed(self) -> None:
        self.form.say_sealed(self._parts.look.now_ms())

    def _not_sealed(self, error: TipdeskError) -> None:
        self._say_not_kept(error)

    def _failed(self, error: TipdeskError) -> None:
        self.form.notices.say_error(self._parts.sentence(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys.press(self.acts, event, self._parts.letters)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.drafting.seal()
        super().closeEvent(event)
