"""The last step: what will be made, in a few lines; only now is anything written."""

from PySide6.QtWidgets import QVBoxLayout

from tipdesk.ui.first_run.gateway import Answers
from tipdesk.ui.first_run.step import Step
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout, two_ends
from tipdesk.ui.widgets.strip import Strip, Weight


class ReadyStep(Step):
    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Ready"),
            self.tr("Ready to begin"),
            self.tr("Nothing was written so far. Now the vault is made all at once, or not at all."),
        )
        self.notices = Notices(look)
        self._frame = Ground(look, "surface")
        self._rows = QVBoxLayout(self._frame)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.form.addWidget(self.notices)
        self.form.addWidget(self._frame)
        self.form.addSpacing(12)
        self.form.addWidget(
            Strip(
                look,
                Weight.SEALED,
                "key-round",
                self.tr("The passphrase and the recovery code are the only ways in."),
                self.tr("Both are tried on the new vault before it is kept. If both are lost, it stays closed."),
                above=True,
            )
        )
        self.form.addSpacing(4)
        about = self.tr("Flash storage keeps what was once written to it, and a copy in a backup stays a copy.")
        self.form.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.form.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        empty_layout(self._rows)
        policy = answers.policy
        own = (
            (self.tr("You"), answers.person),
            (self.tr("Your mark on this laptop"), answers.mark),
            (self.tr("Passphrase"), self.tr("typed twice")),
            (self.tr("Recovery code"), self.tr("on paper, three groups typed back")),
        )
        rules = (
            (self.tr("Openings a day"), str(policy.reveals_a_day)),
            (self.tr("Longest opening"), self.tr("{count} s").format(count=policy.reveal_most_s)),
            (self.tr("Lock when idle"), self.tr("{count} min").format(count=policy.lock_after_s // 60)),
            (self.tr("Clear the clipboard"), self.tr("{count} s").format(count=policy.clipboard_s)),
        )
        joins = ((self.tr("Desk"), self.tr("the one that invites you")),)
        lines = (*joins, *own) if answers.joins else ((self.tr("Desk"), answers.desk), *own, *rules)
        for left, right in lines:
            self._rows.addWidget(two_ends(self.look, left, right, height=36, right_colour="text"))

    def missing(self) -> str:
        return ""
