"""A guest is let in: their file, the eight words that they read out, until when and why; then the story's own words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.story import StoryRole
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.grants.dialogs import DAY_ENDS, PURPOSE_MOST
from tipdesk.ui.grants.gateway import GuestGateway
from tipdesk.ui.grants.telling import letting_in
from tipdesk.ui.grants.values import Stranger, Wanted
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.folders import ask_files
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tongue import isolated, tr
from tipdesk.ui.widgets.eight_words import WordFields, WordsShown
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import MeansDialog
from tipdesk.ui.widgets.over import Dialog

NAME_MOST = 120


class GuestDialog(MeansDialog):
    """Words first: what the file says of itself is not believed before. `wanted(name, Wanted, words)`."""

    wanted = Signal(str, object, object)

    def __init__(self, look: Look, over: QWidget, one: Stranger, known: frozenset[str], seers: int) -> None:
        about = tr(
            "A guest reads this story and nothing else of the desk, until a day, and writes nothing in it. Call them, "
            "by a number that you know: they read out eight words from their screen; type what you hear."
        )
        super().__init__(look, over, tr("Let a guest in"), tr("Let in"), icon="user-plus", about=about, width=620)
        self._seers = seers
        self.fields = WordFields(look, known)
        self.body.addWidget(self.fields)
        self.called = OneLine(look, tr("Name"), hint=tr("Mara Vole"))
        self.called.setMaxLength(NAME_MOST)
        self.called.setText(one.name)
        self.body.addWidget(Labelled(look, tr("What they are called here"), self.called))
        self.until = OneLine(look, tr("Last day"), hint=tr("2025-03-28 or 28.3."))
        self.body.addWidget(Labelled(look, tr("Last day"), self.until))
        self.purpose = OneLine(look, tr("Purpose"), hint=tr("legal check"))
        self.purpose.setMaxLength(PURPOSE_MOST)
        self.body.addWidget(Labelled(look, tr("Purpose"), self.purpose))
        never = tr("Write no names here: a purpose is never purged, and everybody who is let in reads it.")
        self.body.addWidget(Words(look, never, step="small", colour="text-quiet"))
        self.body.addLayout(self.strips)
        self.fields.changed.connect(self._judge)
        for field in (self.called, self.until, self.purpose):
            field.textChanged.connect(lambda _typed: self._judge())
        self.accepted.connect(self._ask)
        self._judge()

    def first(self) -> QWidget:
        return self.fields.fields[0]

    def words_differ(self, places: tuple[int, ...]) -> None:
        self.fields.say_wrong(places)

    def _until_ms(self) -> int | None:
        look, typed = self._look, self.until.text().strip()
        at_ms = parse_day(typed, when.local(look, look.now_ms())) if typed else None
        if at_ms is None:
            return None
        return int(when.local(look, at_ms).replace(**DAY_ENDS).timestamp() * 1000)  # type: ignore[arg-type]

    def _wanted(self) -> Wanted:
        return Wanted(StoryRole.READER, self._until_ms(), self.purpose.text().strip())

    def _judge(self) -> None:
        self.main.say_why(self.fields.missing() or self._missing())
        self.say_meaning(letting_in(self._look, self.called.text().strip(), self._wanted(), seers=self._seers + 1))

    def _missing(self) -> str:
        until = self._until_ms()
        if not self.called.text().strip():
            return tr("The name is missing.")
        if until is None:
            return tr("A guest is let in until a day: type the last one.")
        if until <= self._look.now_ms():
            return tr("The last day is over already.")
        return "" if self.purpose.text().strip() else tr("The purpose is missing.")

    def _ask(self) -> None:
        self.wanted.emit(self.called.text().strip(), self._wanted(), self.fields.words)


class StoryWordsDialog(Dialog):
    """The story's own eight words, which the guest types."""

    def __init__(self, look: Look, over: QWidget, name: str, words: tuple[str, ...]) -> None:
        title = tr("Now read these words to {name}").format(name=name)
        about = tr("They type them when the packet has come, and so know that it is this story, from its leads.")
        super().__init__(look, over, title, tr("They have them"), about=about, width=620)
        self.shown = WordsShown(look, words)
        self.body.addWidget(self.shown)
        send = tr("Then send them the story: it waits on the page Exchange.")
        self.body.addWidget(Words(look, send, step="small", colour="text-quiet"))
        self.cancel.hide()
        self.accepted.connect(self.close_over)


class Guests(QObject):
    """The dialogs with their desk: `let_in(str)`, a sentence, once somebody is in."""

    let_in = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: PageParts, gateway: GuestGateway, over: QWidget, seers: Callable[[], int]) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._over, self._seers = parts, gateway, over, seers

    def begin(self) -> None:
        ask_files(self._over, tr("The file of your guest"), lambda paths: self.read(paths[0]))

    def read(self, path: str) -> None:
        run = self._parts.runner
        run.read(lambda: self._gateway.read_guest(path), self._ask, owner=self, failed=self.failed.emit)

    def _ask(self, one: Stranger) -> None:
        run, desk = self._parts.runner, self._gateway
        dialog = GuestDialog(self._parts.look, self._over, one, one.known, self._seers())

        def refused(error: TipdeskError) -> None:
            dialog.refused(self._parts.sentence(error))

        def want(name: str, wanted: Wanted, typed: tuple[str, ...]) -> None:
            def compared(places: tuple[int, ...]) -> None:
                if places:
                    dialog.words_differ(places)
                    return
                run.write(
                    lambda: desk.let_guest_in(one.path, name, wanted, typed),
                    lambda words: self._in(dialog, name, words), owner=dialog, failed=refused,
                )  # fmt: skip

            run.read(lambda: desk.wrong_guest_words(one.path, typed), compared, owner=dialog, failed=refused)

        dialog.wanted.connect(want)
        dialog.open()

    def _in(self, dialog: GuestDialog, name: str, words: tuple[str, ...]) -> None:
        dialog.close_over()
        self.let_in.emit(tr("{name} is let in as a guest.").format(name=isolated(name)))
        StoryWordsDialog(self._parts.look, self._over, name, words).open()
