"""Help in a dialog: a list of questions, and the page of the one chosen."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.over import Dialog


class HelpBrowser(QTextBrowser):
    """Shows Markdown of ours; loads nothing: a picture or a link to elsewhere stays where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFont(look.font("reading"))
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help page"))

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


class HelpSheet(Dialog):
    """`pages` are file names and their text, the first page first."""

    def __init__(self, look: Look, window: QWidget, pages: tuple[tuple[str, str], ...]) -> None:
        super().__init__(look, window, window.tr("Help"), window.tr("Close"), width=880)
        self.setObjectName("help")
        self._pages = pages
        self.cancel.hide()
        self.accepted.connect(self.close_over)
        self._list, self.page = QListWidget(), HelpBrowser(look)
        self._list.setAccessibleName(self.tr("Questions"))
        self._list.setFixedWidth(240)
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
        self.page.setMarkdown(self._pages[row][1])

    def _follow(self, link: QUrl) -> None:
        """From page to page only."""
        names = [name for name, _ in self._pages]
        if link.fileName() in names:
            self._list.setCurrentRow(names.index(link.fileName()))
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")
