"""Small pictures of documents for lists: pixels of their first pages, made one after another, held in memory alone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from tipdesk.domain.ids import DocumentId, StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner

HELD_MOST = 200


class SmallPictures(QObject):
    """`made`: there is one more. Off at first: each is a look, and stands in the access log.

    `opening` is on record first, on the worker that reads; `draw` has a page drawn within `room`, on the one of what a
    document may hold up, and closes what was opened.
    """

    made = Signal(object)

    def __init__(
        self,
        runner: Runner,
        opening: Callable[[DocumentId, StoryId | None], Any],
        draw: Callable[[Any, tuple[int, int]], QImage | None],
    ) -> None:
        super().__init__()
        self._runner, self._opening, self._draw = runner, opening, draw
        self.room = (0, 0)
        self.on = False
        self._held: dict[DocumentId, QImage | None] = {}
        self._wanted: list[tuple[DocumentId, StoryId | None]] = []
        self._busy = False

    def of(self, document: DocumentId) -> QImage | None:
        return self._held.get(document) if self.on else None

    def want(self, documents: tuple[DocumentId, ...], story: StoryId | None) -> None:
        """What stands in sight now; what was wanted before and has not begun is let go."""
        self._wanted = [(one, story) for one in documents if self.on and one not in self._held]
        self._next()

    def forget(self) -> None:
        self._held.clear()
        self._wanted = []

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = True
        document, story = self._wanted.pop(0)

        def made(image: QImage | None) -> None:
            self._busy = False
            self._held[document] = image
            for old in list(self._held)[:-HELD_MOST]:
                del self._held[old]
            self.made.emit(document)
            self._next()

        def failed(_error: TipdeskError) -> None:
            # A picture is an extra: what is wrong with the document is said where it is looked at.
            made(None)

        def opened(matter: Any) -> None:
            self._runner.look(lambda: self._draw(matter, self.room), made, owner=self, failed=failed)

        self._runner.read(lambda: self._opening(document, story), opened, owner=self, failed=failed)
