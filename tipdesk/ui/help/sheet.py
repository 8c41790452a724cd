"""Help in a dialog: a list of questions, a field that narrows it, and the page of the one chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.over import Dialog

LINE_PERCENT: Final = 130
LINE_HEIGHT: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
HEAD_ABOVE, HEAD_BELOW, BELOW = 20, 8, 10
LIST_WIDE: Final = 280
TALL: Final = 460


class HelpBrowser(QTextBrowser):
    """Shows Markdown of ours; loads nothing: a picture or a link to elsewhere stays where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font("reading"))
        self.document().setDocumentMargin(16)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help page"))

    def show_markdown(self, text: str) -> None:
        self.setMarkdown(text)
        self._dress()

    def mark(self, words: str) -> None:
        """Every place where the words stand; the first is brought into sight."""
        found, cursor = [], QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor, QTextDocument.FindFlag(0))).isNull():
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(cursor)
            one.format.setBackground(self._look.colour("mark"))
            one.format.setForeground(self._look.colour("text"))
            found.append(one)
        self.setExtraSelections(found)
        if found:
            self.setTextCursor(QTextCursor(self.document()))
            self.ensureCursorVisible()

    def _dress(self) -> None:
        """Our own type scale, where Markdown knows sizes only as steps."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            form = block.blockFormat()
            level = form.headingLevel()
            form.setLineHeight(LINE_PERCENT, LINE_HEIGHT)
            form.setTopMargin(HEAD_ABOVE if level > 1 else 0)
            form.setBottomMargin(HEAD_BELOW if level else BELOW)
            form.setLayoutDirection(self.layoutDirection())
            cursor.setBlockFormat(form)
            if level:
                letters = QTextCharFormat()
                letters.setFont(self._look.font("story" if level == 1 else "page"))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
            block = block.next()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


class HelpSheet(Dialog):
    """`pages` are file names and their text, the first page first."""

    def __init__(self, look: Look, window: QWidget, pages: tuple[tuple[str, str], ...], name: str = "") -> None:
        super().__init__(look, window, self.tr("Help"), self.tr("Close"), width=960)
        self.setObjectName("help")
        self._pages = self._shown = pages
        self.cancel.hide()
        self.accepted.connect(self.close_over)
        self.field = OneLine(look, self.tr("Search the help"), hint=self.tr("Search the help"))
        self._list, self.page = QListWidget(), HelpBrowser(look)
        self._make_list()
        self.page.anchorClicked.connect(self._follow)
        self.page.setMinimumHeight(TALL)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self._list, 1)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        self.body.addWidget(both)
        self._fill()
        self.show_named(name)

    def _make_list(self) -> None:
        self._list.setAccessibleName(self.tr("Questions"))
        self._list.setFixedWidth(LIST_WIDE)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._show)

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the pages in the list."""
        return tuple(name for name, _ in self._shown)

    @property
    def name(self) -> str:
        """The page that is open."""
        row = self._list.currentRow()
        return self._shown[row][0] if 0 <= row < len(self._shown) else ""

    def show_page(self, row: int) -> None:
        self._list.setCurrentRow(row)

    def show_named(self, name: str) -> None:
        """That page; the first where there is none of this name."""
        self._list.setCurrentRow(self.shown.index(name) if name in self.shown else 0)

    def _fill(self) -> None:
        self._list.clear()
        self._list.addItems([_title(text) for _, text in self._shown])

    def _narrow(self, typed: str) -> None:
        """The pages that hold every word, and the words marked in the one that is open."""
        words, before = typed.casefold().split(), self.name
        self._shown = tuple(one for one in self._pages if all(word in one[1].casefold() for word in words))
        self._fill()
        if self._shown:
            self.show_named(before)
        else:
            self.page.show_markdown(self.tr("No page of the help says that."))

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.page.show_markdown(self._shown[row][1])
            self.page.mark(self.field.text().strip())

    def _follow(self, link: QUrl) -> None:
        """From page to page only."""
        if link.fileName() in dict(self._pages):
            self.field.clear()
            self.show_named(link.fileName())
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, the arrows choose a page."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                row = self._list.currentRow() + steps[Qt.Key(event.key())]
                self._list.setCurrentRow(max(0, min(len(self._shown) - 1, row)))
                return True
        return super().eventFilter(watched, event)


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")
