"""The source page's side: identity card, who may know, openings and refusals, what to keep out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.sources.identity_card import IdentityCard
from tipdesk.ui.sources.values import Keeper, Opening, SourceWhole
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Avatar, Ground, Icon
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading

WIDTH = 320


class SourceSide(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", edges="l")
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Identity and openings"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 24, 20, 20)
        column.setSpacing(0)
        self.card = IdentityCard(look)
        column.addWidget(self.card)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(0)
        column.addLayout(self._rest)
        column.addStretch(1)
        whole.addWidget(Scrolled(content))

    def show_source(self, whole: SourceWhole) -> Iterator[None]:
        """In turns: it is made anew each time, and grows with the years."""
        self.card.show_closed(whole)
        empty_layout(self._rest)
        yield
        self._section(self.tr("Who may know"), number(len(whole.keepers)))
        for keeper in whole.keepers:
            self._rest.addWidget(self._keeper(keeper))
        if whole.others:
            self._rest.addSpacing(8)
            self._rest.addWidget(Words(self._look, whole.others, step="small", colour="text-quiet"))
        self._section(self.tr("Openings"), self.tr("all %Ln, refused ones too", "", len(whole.openings)))
        for opening in whole.openings:
            self._rest.addWidget(self._opening(opening))
        yield
        if whole.keep_out:
            self._section(self.tr("Keep out of notes"), "")
            self._rest.addWidget(Words(self._look, visible(whole.keep_out), step="small", colour="text-quiet"))
        if whole.contacts:
            self._section(self.tr("Contacts"), number(len(whole.contacts)))
            for contact in whole.contacts:
                about = f"{contact.way} · {contact.by}"
                self._rest.addWidget(self._two_lines(contact.note, about, when.brief(self._look, contact.at_ms)))

    def _section(self, words: str, count: str) -> None:
        self._rest.addSpacing(24)
        self._rest.addWidget(heading(self._look, words, count))
        self._rest.addSpacing(2)

    def _keeper(self, keeper: Keeper) -> QWidget:
        look = self._look
        part = Ground(look, "canvas", edges="b")
        part.setFixedHeight(36)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Avatar(look, keeper.initials, keeper.name))
        row.addWidget(Words(look, keeper.name, wrap=False))
        said = self.tr("you") if keeper.is_me else self.tr("keeper")
        row.addWidget(Words(look, said, step="small", colour="text-quiet", wrap=False))
        row.addStretch(1)
        since = self.tr("since {day}").format(day=when.day(look, keeper.since_ms))
        row.addWidget(Words(look, since, step="small", colour="text-quiet", wrap=False))
        return part

    def _opening(self, opening: Opening) -> QWidget:
        look = self._look
        part = Ground(look, "canvas", edges="b")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Words(look, opening.who, step="small", weight=600, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(look, visible(opening.reason), step="small", colour="text-quiet"), 1)
        at = Words(look, when.stamp(look, opening.at_ms), step="small", colour="text-quiet", wrap=False)
        row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        if opening.refused or opening.agreed:
            under = QHBoxLayout()
            under.setSpacing(4)
            icon, ink = ("ban", "warn") if opening.refused else ("check", "text-quiet")
            under.addWidget(Icon(look, icon, ink, 14))
            under.addWidget(Words(look, opening.refused or opening.agreed, step="caption", colour=ink), 1)
            column.addLayout(under)
        return part

    def _two_lines(self, words: str, about: str, right: str) -> QWidget:
        look = self._look
        part = Ground(look, "canvas", edges="b")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(Words(look, visible(words), step="small"), 1)
        row.addWidget(Words(look, right, step="small", colour="text-quiet", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(Words(look, about, step="caption", colour="text-quiet"))
        return part
