"""A page of one answer: it asks in sight, and again when what it is about has changed; what failed stands above it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Changes
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.widgets.means import MeansDialog
from tipdesk.ui.widgets.notice import Notices

Answer = TypeVar("Answer")


class AnswerPage(Page, Generic[Answer]):
    """A page says where its focus begins (`first`) and shows the answer (`show_answer`)."""

    def __init__(self, parts: PageParts, question: Callable[[], Answer], about: Changes) -> None:
        """`question` runs on the reading worker; `about` are the kinds of things that change its answer."""
        super().__init__(parts)
        self._question, self._about = question, about
        self.notices = Notices(self.look)

    def first(self) -> QWidget:
        """Where the focus begins."""
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        raise NotImplementedError

    def frame(self, inside: QWidget | QLayout) -> None:
        """What the page holds, and above it the place where a failure is told."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notices)
        if isinstance(inside, QLayout):
            whole.addLayout(inside, 1)
        else:
            whole.addWidget(inside, 1)

    def load(self) -> None:
        self.runner.read(self._question, self.show_answer, owner=self, failed=self.failed)

    def entered(self) -> None:
        self.load()
        self.first().setFocus()

    def refresh(self, changes: Changes) -> None:
        """Out of sight nothing is asked: coming back asks."""
        if self._about & changes and self.isVisible():
            self.load()

    def failed(self, error: TipdeskError) -> None:
        self.notices.say_error(self.parts.sentence(error))

    def write(self, work: Callable[[], Any], done: Callable[[Any], None], dialog: MeansDialog | None = None) -> None:
        """What a dialog asks for, or the page itself: refused, it is told where it was asked."""

        def refused(error: TipdeskError) -> None:
            if dialog is not None:
                dialog.refused(self.parts.sentence(error))
            else:
                self.failed(error)

        self.runner.write(work, done, owner=dialog or self, failed=refused)
