"""A document on a printer: on record once a printer was chosen, then page by page, drawn in a sandbox."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from tipdesk.desk.looking import Opened
from tipdesk.errors import NotCopied, TipdeskError
from tipdesk.intake.copying import Leaves
from tipdesk.intake.viewing import NotSeen, Viewer
from tipdesk.ui.release.papered import leaves_of
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.view.pixels import picture

SCALE = 200 / 72


class Printing(QObject):
    """One printing; it goes when it is done."""

    def __init__(self, over: Any, runner: Runner, start: Callable[[], Viewer]) -> None:
        super().__init__(over)
        self._over, self._runner, self._start = over, runner, start
        self.printer = QPrinter()
        # A spool file says neither who printed nor what.
        self.printer.setCreator("")
        self.printer.setDocName("")
        self._painter: QPainter | None = None
        self._viewer: Viewer | None = None
        self._leaves: Leaves | None = None
        self._opened: Opened | None = None
        self._failed: Callable[[TipdeskError], None] = lambda _error: None

    def ask(self, note: Callable[[], Opened], failed: Callable[[TipdeskError], None]) -> None:
        """`note` puts it on record and opens it; it runs on the worker that writes."""
        asked = QPrintDialog(self.printer, self._over)
        asked.finished.connect(asked.deleteLater)
        asked.accepted.connect(lambda: self.go(note, failed))
        asked.rejected.connect(self.deleteLater)
        asked.setModal(True)
        asked.show()

    def go(self, note: Callable[[], Opened], failed: Callable[[TipdeskError], None]) -> None:
        """Once a printer was chosen."""
        self._failed = failed
        self._runner.write(note, self._begin, owner=self, failed=self._end_with)

    def _begin(self, opened: Opened) -> None:
        self._opened = opened

        def shown() -> int:
            self._viewer = self._start()
            try:
                self._leaves = leaves_of(self._viewer, self._viewer.show(opened, message=opened.about.is_message))
            except NotSeen as why:
                raise NotCopied(1, why.reason.value) from why
            return self._leaves.count

        self._runner.look(shown, lambda pages: self._page(0, pages), owner=self, failed=self._end_with)

    def _page(self, page: int, pages: int) -> None:
        if page >= pages:
            self._end()
            return

        def drawn() -> QImage:
            if self._leaves is None:
                raise NotCopied(page + 1, "crashed")
            try:
                found = self._leaves.draw(page, SCALE)
            except NotSeen as why:
                raise NotCopied(page + 1, why.reason.value) from why
            image = picture(found, found.scale).image
            if image is None:
                raise NotCopied(page + 1, "malformed")
            return image

        def put(image: QImage) -> None:
            self._put(image, page)
            self._page(page + 1, pages)

        self._runner.look(drawn, put, owner=self, failed=self._end_with)

    def _put(self, image: QImage, page: int) -> None:
        if self._painter is None:
            self._painter = QPainter(self.printer)
        elif page:
            self.printer.newPage()
        self._painter.drawImage(fitted(image, self.printer), image)

    def _end_with(self, error: TipdeskError) -> None:
        self._end()
        self._failed(error)

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
        for one in (self._viewer, self._opened):
            if one is not None:
                one.close()
        self._painter = self._viewer = self._leaves = self._opened = None
        self.deleteLater()


def fitted(image: QImage, printer: QPrinter) -> QRectF:
    """As large as the paper allows, in its middle."""
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    size = QSizeF(image.size()).scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF((page.width() - size.width()) / 2, (page.height() - size.height()) / 2, size.width(), size.height())
