"""What a copy shall be, beside its covers: form, colours, size, for whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.domain.copying import WATERMARK_MOST, CopyForm, CopyPlan, Cover, Tone
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments
from tipdesk.ui.widgets.label import Words

DOTS = (100, 200, 300)


class Wishes(QWidget):
    """`changed`: what was looked at before is no longer what would be made."""

    changed = Signal()

    def __init__(self, look: Look, *, is_picture: bool, pages: int) -> None:
        super().__init__()
        self._pages = pages
        forms = {CopyForm.PDF: self.tr("PDF"), CopyForm.PNG: self.tr("PNG"), CopyForm.JPEG: self.tr("JPEG")}
        tones = {
            Tone.COLOUR: self.tr("Colours"),
            Tone.GREY: self.tr("Grey"),
            Tone.BLACK_AND_WHITE: self.tr("Black, white"),
        }
        self._forms, self._tones = tuple(forms), tuple(tones)
        at = self._forms.index(CopyForm.PNG if is_picture and pages == 1 else CopyForm.PDF)
        self.form = Segments(look, self.tr("Form"), tuple(forms.values()), at)
        self.tone = Segments(look, self.tr("Ink"), tuple(tones.values()))
        self.dots = Segments(look, self.tr("Sharpness"), (self.tr("Coarse"), self.tr("Usual"), self.tr("Fine")), 1)
        self.only = OneLine(look, self.tr("Pages, as 1-3,5; empty for all"), large=False)
        self.mark = OneLine(look, self.tr("For whom, written across each page"), large=False)
        self.mark.setMaxLength(WATERMARK_MOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label, part in (
            (self.tr("Form"), self.form),
            (self.tr("Ink"), self.tone),
            (self.tr("Sharpness"), self.dots),
            (self.tr("Pages, as 1-3,5; empty for all"), self.only),
            (self.tr("For whom, written across each page"), self.mark),
        ):
            column.addWidget(Labelled(look, label, part))
        faint = self.tr(
            "Black and white takes away faint dots that colour printers set to say which machine printed, and all else "
            "that is faint. It does not take away dots within dark ink, or how letters and lines are set apart."
        )
        column.addWidget(Words(look, faint, step="small", colour="text-quiet"))
        for choice in (self.form, self.tone, self.dots):
            choice.chosen.connect(lambda _at: self.changed.emit())
        for field in (self.only, self.mark):
            field.textChanged.connect(lambda _words: self.changed.emit())

    def plan(self, covers: tuple[Cover, ...]) -> CopyPlan | None:
        """None where the pages that were typed are none."""
        pages = pages_of(self.only.text(), self._pages)
        if pages is None:
            return None
        return CopyPlan(
            pages, covers, self._forms[self.form.at], self._tones[self.tone.at], DOTS[self.dots.at],
            self.mark.text().strip(),
        )  # fmt: skip


def pages_of(said: str, count: int) -> tuple[int, ...] | None:
    """'1-3,5' counts from 1; none where it is no such list, or names a page that is not there."""
    found: list[int] = []
    for part in filter(None, (one.strip() for one in said.split(","))):
        first, _, last = (one.strip() for one in part.partition("-"))
        last = last or first
        if not first.isdecimal() or not last.isdecimal() or not 1 <= int(first) <= int(last) <= count:
            return None
        found += range(int(first) - 1, int(last))
    return tuple(dict.fromkeys(found))
