"""Beside the pages that are covered: what the original can give away, the covers with their reasons, the wishes."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.copying import CoverReason
from tipdesk.ui.look import Look
from tipdesk.ui.release.covers import Covers, State
from tipdesk.ui.release.wishes import Wishes
from tipdesk.ui.tongue import later, number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.flow import Flow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import Strip, Weight

SIDE: Final = 344
LISTED: Final = 60
REASONS: Final[Mapping[CoverReason, str]] = {
    CoverReason.SOURCE: later("could lead to the source"),
    CoverReason.PERSON: later("somebody whom it is not about"),
    CoverReason.PLACE: later("an address, number or account"),
    CoverReason.MARK: later("a mark that tells copies apart"),
    CoverReason.OTHER: later("another reason"),
}
SHORT: Final[Mapping[CoverReason, str]] = {
    CoverReason.SOURCE: later("Source"),
    CoverReason.PERSON: later("Person"),
    CoverReason.PLACE: later("Place"),
    CoverReason.MARK: later("Mark"),
    CoverReason.OTHER: later("Other"),
}


class CoverSide(Ground):
    chosen = Signal(int)
    removed = Signal(int)
    reasoned = Signal(object)

    def __init__(self, look: Look, *, is_picture: bool, pages: int, is_set: bool = False) -> None:
        super().__init__(look, "surface", edges="l")
        self._look, self._is_set = look, is_set
        self.setAccessibleName(self.tr("Covers, and what the copy shall be"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        self._dangers, self._covers = QVBoxLayout(), QVBoxLayout()
        self._dangers.setSpacing(6)
        self.reasons = {one: self._reason(one, at + 1) for at, one in enumerate(CoverReason)}
        self.wishes = Wishes(look, is_picture=is_picture, pages=pages)
        column.addLayout(self._dangers)
        column.addWidget(heading(look, self.tr("Why it is covered")))
        column.addSpacing(6)
        column.addWidget(Flow(list(self.reasons.values()), gap=6))
        column.addSpacing(12)
        column.addLayout(self._covers)
        column.addSpacing(12)
        column.addWidget(heading(look, self.tr("What the copy shall be")))
        column.addWidget(self.wishes)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(Scrolled(inner))
        self.told: tuple[str, ...] = ()
        self._shown: State | None = None
        self.show_covers(Covers())
        self.show_reason(CoverReason.SOURCE)

    def _reason(self, reason: CoverReason, digit: int) -> Button:
        button = Button(self._look, tr(SHORT[reason]), key=str(digit), small=True, name=tr(REASONS[reason]))
        button.setToolTip(tr(REASONS[reason]))
        button.clicked.connect(lambda: self.reasoned.emit(reason))
        return button

    def show_dangers(self, told: tuple[str, ...]) -> None:
        """A copy has none of what is not a pixel; what is printed on a page it has."""
        empty_layout(self._dangers)
        self.told = told
        look = self._look
        self._dangers.addWidget(heading(look, self.tr("The original can lead to its source")))
        for words in told:
            self._dangers.addWidget(Strip(look, Weight.DANGER, "triangle-alert", words))
        about = self.tr(
            "A copy is pixels alone: metadata, hidden text, layers and earlier states do not come along. What can be "
            "seen on a page does, until you cover it: names, stamps, handwriting, dots of a printer."
        )
        of_text = self.tr(
            "This copy is of its text, set on paper here: not its looks. What is deleted, hidden or noted in it is "
            "left out, as far as it can be told apart; of old formats and of RTF it cannot. Read each page."
        )
        self._dangers.addWidget(Words(look, about, step="small", colour="text-quiet"))
        if self._is_set:
            self._dangers.addSpacing(6)
            self._dangers.addWidget(Strip(look, Weight.INFO, "file-text", of_text))
        self._dangers.addSpacing(14)

    def show_covers(self, covers: Covers) -> None:
        if (covers.all, covers.at) == self._shown:
            return
        self._shown = (covers.all, covers.at)
        empty_layout(self._covers)
        look = self._look
        self._covers.addWidget(heading(look, self.tr("Covered"), number(len(covers.all))))
        for at, cover in enumerate(covers.all[:LISTED]):
            words = self.tr("Page {n}, {why}").format(n=number(cover.page + 1), why=tr(REASONS[cover.reason]))
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(4)
            icon = "check" if at == covers.at else "square"
            choose = Button(look, words, icon=icon, role=Role.LINK)
            choose.clicked.connect(lambda _checked=False, one=at: self.chosen.emit(one))
            name = self.tr("Take this cover away: {cover}").format(cover=words)
            remove = Button(look, "", icon="x", role=Role.LINK, small=True, name=name)
            remove.clicked.connect(lambda _checked=False, one=at: self.removed.emit(one))
            across.addWidget(choose)
            across.addStretch(1)
            across.addWidget(remove)
            self._covers.addWidget(row)
        if len(covers.all) > LISTED:
            rest = self.tr("and %Ln more", "", len(covers.all) - LISTED)
            self._covers.addWidget(Words(look, rest, step="small", colour="text-quiet"))

    def show_reason(self, reason: CoverReason) -> None:
        for one, button in self.reasons.items():
            button.choose(chosen=one is reason)
