"""The reveal dialog: one identity, once, for a reason; nothing is ticked beforehand."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.sources.values import RevealRequest, SourceWhole, WayKind
from tipdesk.ui.tongue import listed, number
from tipdesk.ui.widgets.button import Role
from tipdesk.ui.widgets.fields import Labelled, Prose, Segments, TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.strip import Strip, Weight

WIDTH = 560

WAY_ICONS = {
    WayKind.NAME: "user",
    WayKind.SIGNAL: "message-square",
    WayKind.PHONE: "phone",
    WayKind.MAIL: "mail",
    WayKind.LETTER: "mail",
    WayKind.IN_PERSON: "users",
    WayKind.ADDRESS: "map-pin",
    WayKind.PLAN: "clock",
    WayKind.OTHER: "message-square",
}


class UsedToday(QWidget):
    """One small box an opening, as many as the policy allows."""

    def __init__(self, look: Look, used: int, cap: int) -> None:
        super().__init__()
        self._look, self._used, self._cap = look, used, cap
        self.setFixedSize(QSize(min(cap, 24) * 11, 14))
        self.setAccessibleName(self.tr("{n} of {cap} used today").format(n=number(used), cap=number(cap)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(min(self._cap, 24)):
            full = place < self._used
            painter.setPen(QPen(self._look.colour("sealed" if full else "line-strong"), 1))
            painter.setBrush(self._look.colour("sealed" if full else "raised"))
            painter.drawRoundedRect(QRectF(place * 11 + 0.5, 0.5, 8, 13), 2, 2)
        painter.end()


HOUR_MS, DAY_MS = 3_600_000, 86_400_000
WINDOWS_MS = (HOUR_MS, DAY_MS, 7 * DAY_MS)


class RevealDialog(Dialog):
    """`asked(RevealRequest)`; the dialog stays until the page says how it went.

    For a protected source it asks the other keepers first; what they agreed to is opened with the reason they saw.
    """

    asked = Signal(object)

    def __init__(self, look: Look, window: QWidget, whole: SourceWhole, seconds: tuple[int, ...]) -> None:
        about = self.tr("For the story {codename}. One source, one reason, one time.").format(codename=whole.codename)
        super().__init__(
            look,
            window,
            self.tr("Open the identity of {alias}").format(alias=whole.alias),
            self.tr("Record and ask") if asks_first(whole) else self.tr("Record and open"),
            about=about,
            width=WIDTH,
            main_role=Role.SEALED,
            main_icon="stamp" if asks_first(whole) else "lock-open",
            foot=self.tr("No copy, print or export"),
        )
        self._look, self._whole, self._seconds = look, whole, seconds
        self._busy = False
        label = self.tr("Why do you need it now? Write no names here: the security editor reads this line.")
        self.body.addWidget(Words(look, label, step="caption", colour="text-quiet"))
        self.reason = Prose(look, label, lines=2)
        self.reason.textChanged.connect(self._judge)
        self.body.addWidget(self.reason)
        self._add_what()
        self._strips = QVBoxLayout()
        self._strips.setSpacing(6)
        self.body.addSpacing(4)
        self.body.addLayout(self._strips)
        self._add_strips()
        self.accepted.connect(self._ask)
        self._judge()

    def _add_what(self) -> None:
        """What to open and for how long; or, where others are asked first, how long they may answer."""
        self._agreed = self._whole.asked if self._whole.asked is not None and self._whole.asked.agreed else None
        self.windows: Segments | None = None
        self.ways: list[tuple[str, TickRow]] = []
        if asks_first(self._whole):
            self._add_windows()
        else:
            self.body.addWidget(
                Words(self._look, self.tr("Open only what you need"), step="caption", colour="text-quiet")
            )
            self.body.addWidget(self._ways())
            self.body.addLayout(self._time_row())
        if self._agreed is not None:
            # Others agreed to this reason, and to no other.
            self.reason.setPlainText(self._agreed.reason)
            self.reason.setReadOnly(True)

    def _add_strips(self) -> None:
        if self._whole.used_today >= self._whole.cap:
            words = self.tr("%Ln openings today; the policy allows no more before 00:00.", "", self._whole.used_today)
            self._strips.addWidget(Strip(self._look, Weight.DANGER, "ban", words))
        if self._whole.needed > 1:
            self._strips.addWidget(self._second())
        rest = self.tr(
            "The record is written and synced before anything opens. If it cannot be written, nothing opens."
        )
        self._strips.addWidget(
            Strip(self._look, Weight.SEALED, "scroll-text", self.tr("Recorded first."), rest, above=True)
        )

    @property
    def asks_first(self) -> bool:
        return asks_first(self._whole)

    def _add_windows(self) -> None:
        words = [self.tr("An hour"), self.tr("A day"), self.tr("A week")]
        self.windows = Segments(self._look, self.tr("They may answer within"), words, at=1)
        self.body.addWidget(Labelled(self._look, self.tr("They may answer within"), self.windows))

    def _second(self) -> QWidget:
        """It is sealed to several together: who agreed, who is still to answer, or who will be asked."""
        look, asked = self._look, self._whole.asked
        if asked is not None and asked.agreed:
            rest = self.tr("Valid until {moment}. This source needs two keepers.")
            bold = self.tr("{names} agreed.").format(names=asked.who)
            return Strip(
                look, Weight.OK, "users", bold, rest.format(moment=when.within(look, asked.until_ms)), above=True
            )
        if asked is not None:
            bold = self.tr("You have asked. It waits for {names}.").format(names=asked.who)
            rest = self.tr("They may answer until {moment}. It stands under Requests.")
            return Strip(
                look, Weight.WARN, "clock", bold, rest.format(moment=when.within(look, asked.until_ms)), above=True
            )
        others = listed(keeper.name for keeper in self._whole.keepers if not keeper.is_me)
        bold = self.tr("This source needs {names}.").format(names=others)
        rest = self.tr("They see who asks and why, and nothing of the identity. Alone, nobody opens it.")
        return Strip(look, Weight.WARN, "users", bold, rest, above=True)

    def _ways(self) -> QWidget:
        box = Ground(self._look, "raised", frame="line", radius=6)
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        ordered = sorted(self._whole.ways, key=lambda way: not way.preferred)
        for place, way in enumerate(ordered):
            row = TickRow(
                self._look, way.words, icon=WAY_ICONS[way.kind], remark=way.remark, line=place < len(ordered) - 1
            )
            row.toggled.connect(self._judge)
            self.ways.append((way.place, row))
            column.addWidget(row)
        return box

    def _time_row(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(4)
        right.setSpacing(4)
        left.addWidget(Words(look, self.tr("Seal again after"), step="caption", colour="text-quiet"))
        words = [self.tr("{n} s").format(n=number(seconds)) for seconds in self._seconds]
        self.seconds = Segments(look, self.tr("Seal again after"), words, at=len(words) - 1)
        left.addWidget(self.seconds)
        used = Words(look, self.tr("Used today"), step="caption", colour="text-quiet", wrap=False)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(used)
        right.addLayout(head)
        count = QHBoxLayout()
        count.setSpacing(10)
        count.addStretch(1)
        count.addWidget(UsedToday(look, self._whole.used_today, self._whole.cap))
        said = self.tr("{n} of {cap}").format(n=number(self._whole.used_today), cap=number(self._whole.cap))
        count.addWidget(Words(look, said, wrap=False))
        right.addLayout(count)
        row.addLayout(left)
        row.addStretch(1)
        row.addLayout(right)
        return row

    def why_not(self) -> str:
        """Why the main button is off; empty where nothing is missing."""
        if self._busy:
            return self.tr("The record is being written.")
        if self.asks_first and self._whole.asked is not None:
            return self.tr("You have asked already.")
        if len(self.reason.toPlainText().strip()) < REASON_LEAST:
            return self.tr("Say why, in %Ln characters or more.", "", REASON_LEAST)
        if not self.asks_first and not any(row.ticked for _, row in self.ways):
            return self.tr("Tick what you need.")
        return ""

    def _judge(self) -> None:
        why = self.why_not()
        self.main.say_why(why)
        self.say_at_foot(why or self.tr("No copy, print or export"))

    def _accept(self) -> None:
        """Who presses all the same without a reason has tried: the desk refuses it, on record (AUDIT 4)."""
        short = len(self.reason.toPlainText().strip()) < REASON_LEAST
        if short and not self._busy:
            self._send()
        else:
            super()._accept()

    def _ask(self) -> None:
        if not self.why_not():
            self._send()

    def _send(self) -> None:
        ticked = tuple(place for place, row in self.ways if row.ticked)
        self._busy = True
        reason = self.reason.toPlainText().strip()
        if self.windows is not None:
            request = RevealRequest(reason, (), 0, window_ms=WINDOWS_MS[self.windows.at])
        else:
            mark = self._agreed.mark if self._agreed is not None else ""
            request = RevealRequest(reason, ticked, self._seconds[self.seconds.at], mark)
        self._judge()
        self.asked.emit(request)

    def say_refused(self, sentence: str) -> None:
        """Nothing was opened, and why; the reason stays typed."""
        self._busy = False
        self._strips.insertWidget(0, Strip(self._look, Weight.DANGER, "ban", sentence))
        self._judge()
        self.place()


def asks_first(whole: SourceWhole) -> bool:
    """Whether others must answer before anything can open."""
    return whole.needed > 1 and not (whole.asked is not None and whole.asked.agreed)
