"""The fourth step: what the desk allows, in numbers, and who alone rules while the root has one holder."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import OPENING_S, Policy
from tipdesk.ui.first_run.step import Step
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.fields import Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.strip import Strip, Weight

OPENINGS: Final = (3, 6, 12, 24)
LOCK_S: Final = (120, 300, 600, 1200)
CLIPBOARD_S: Final = (10, 30, 60)


class PolicyStep(Step):
    """Starts from the policy that stands unless it is set otherwise; may be changed later, on record."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Desk policy"),
            self.tr("What the desk allows"),
            self.tr("It holds for everybody here, you included. Each change is signed and on record."),
        )
        usual = Policy()
        self._openings = self._row(
            self.tr("Openings a day"),
            self.tr("How many identities one person may open in a day, each with a reason."),
            tuple(number(count) for count in OPENINGS),
            OPENINGS.index(usual.reveals_a_day),
        )
        self._longest = self._row(
            self.tr("Longest opening"),
            self.tr("After this an opened identity is sealed again by itself."),
            tuple(self.tr("{count} s").format(count=count) for count in OPENING_S),
            OPENING_S.index(usual.reveal_most_s),
        )
        self._lock = self._row(
            self.tr("Lock when idle"),
            self.tr("Locking ends the process, and with it all that was in memory."),
            tuple(self.tr("{count} min").format(count=count // 60) for count in LOCK_S),
            LOCK_S.index(usual.lock_after_s),
        )
        self._clipboard = self._row(
            self.tr("Clear the clipboard"),
            self.tr("What was copied here goes again after this, and at each lock."),
            tuple(self.tr("{count} s").format(count=count) for count in CLIPBOARD_S),
            CLIPBOARD_S.index(usual.clipboard_s),
        )
        self.form.addSpacing(8)
        self.form.addWidget(
            Strip(
                look,
                Weight.WARN,
                "shield-alert",
                self.tr("One person alone rules this desk."),
                self.tr(
                    "Until its root has three holders, you can change this policy by yourself. When colleagues have "
                    "joined, make two of them holders: then two of three must sign."
                ),
                above=True,
            )
        )
        self.form.addStretch(1)

    @property
    def policy(self) -> Policy:
        most = OPENING_S[self._longest.at]
        return Policy(
            reveals_a_day=OPENINGS[self._openings.at],
            reveal_s=tuple(seconds for seconds in OPENING_S if seconds <= most),
            reveal_most_s=most,
            lock_after_s=LOCK_S[self._lock.at],
            clipboard_s=CLIPBOARD_S[self._clipboard.at],
        )

    def entered(self) -> None:
        self._openings.setFocus()

    def missing(self) -> str:
        return ""

    def _row(self, name: str, about: str, words: tuple[str, ...], at: int) -> Segments:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Words(self.look, name, step="strong"))
        said.addWidget(Words(self.look, about, step="small", colour="text-quiet"))
        choice = Segments(self.look, name, words, at)
        row.addLayout(said, 1)
        row.addWidget(choice)
        self.form.addWidget(part)
        return choice
