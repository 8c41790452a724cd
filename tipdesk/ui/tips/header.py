"""The inbox's header: who can see it, search, import, quick capture."""

from PySide6.QtCore import QTimer, Signal

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import SearchField
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.parts import ChipButton

# Long enough that a word typed at speed is one question, short enough to feel at once.
PAUSE_MS = 120


class InboxHeader(PageHeader):
    searched = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Inbox"))
        self.who = ChipButton(look, self.tr("who can see this"), icon="users")
        self.add_left(self.who)
        self.search = SearchField(look, self.tr("Search the inbox"))
        self.add_right(self.search)
        self.bring_in = Button(look, self.tr("Import…"), icon="download")
        self.add_right(self.bring_in)
        self.capture = Button(look, self.tr("Quick capture"), icon="plus", key=hint(Intent.CAPTURE))
        self.add_right(self.capture)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._asked = ""
        self.search.textChanged.connect(lambda _text: self._pause.start())

    def show_seers(self, n: int) -> None:
        self.who.show_as(tr("%Ln can see this", "", n), icon="users")

    def set_words(self, words: str) -> None:
        """Show words that were searched elsewhere, without asking again."""
        self._asked = words
        self.search.setText(words)

    def ask_now(self) -> None:
        self._pause.stop()
        self._ask()

    def _ask(self) -> None:
        words = self.search.text().strip()
        if words != self._asked:
            self._asked = words
            self.searched.emit(words)
