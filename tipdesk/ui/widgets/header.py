"""A page's header: 48 high; a name, what it is about, a chip; search and actions at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground


class PageHeader(Ground):
    def __init__(self, look: Look, name: str, about: str = "") -> None:
        super().__init__(look, "surface", edges="b")
        self.setAccessibleName(name)
        self.setFixedHeight(look.theme.size("row", "header"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(8)
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        if name:
            self.add_left(Words(look, name, step="page", wrap=False))
        self.about = Words(look, about, colour="text-quiet", step="body", wrap=False)
        self.about.setVisible(bool(about))
        self._left.addWidget(self.about)

    def say(self, about: str) -> None:
        self.about.setText(about)
        self.about.setVisible(bool(about))

    def add_left(self, part: QWidget) -> None:
        self._left.addWidget(part)

    def put_first(self, part: QWidget) -> None:
        self._left.insertWidget(0, part)

    def add_right(self, part: QWidget) -> None:
        self._right.addWidget(part)
