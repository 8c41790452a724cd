"""Help in a dialog: a list of questions, and the page of the one chosen."""

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.over import Dialog

LINE_PERCENT: Final = 130
LINE_HEIGHT: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
HEAD_ABOVE, HEAD_BELOW, BELOW = 20, 8, 10


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

    def __init__(self, look: Look, window: QWidget, pages: tuple[tuple[str, str], ...]) -> None:
        super().__init__(look, window, window.tr("Help"), window.tr("Close"), width=960)
        self.setObjectName("help")
        self._pages = pages
        self.cancel.hide()
        self.accepted.connect(self.close_over)
        self._list, self.page = QListWidget(), HelpBrowser(look)
        self._list.setAccessibleName(self.tr("Questions"))
        self._list.setFixedWidth(280)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([_title(text) for _, text in pages])
        self._list.currentRowChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self.page.setMinimumHeight(460)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list)
        row.addWidget(self.page, 1)
        self.body.addWidget(both)
        self._list.setCurrentRow(0)

    def show_page(self, row: int) -> None:
        self._list.setCurrentRow(row)

    def _show(self, row: int) -> None:
        self.page.show_markdown(self._pages[row][1])

    def _follow(self, link: QUrl) -> None:
        """From page to page only."""
        names = [name for name, _ in self._pages]
        if link.fileName() in names:
            self._list.setCurrentRow(names.index(link.fileName()))
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")
