"""Under a recording: play and pause, how loud it is over its length, how far it is; or why nothing sounds here."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.intake.hearing import RATE, Recorded
from tipdesk.ui import keys, when
from tipdesk.ui.keys import Intent
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.wave import Wave
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground

CLOCK: Final = 110


class SoundBar(Ground):
    played = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self.setAccessibleName(tr("Sound"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 16, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.play = Button(look, "", icon="play", role=Role.QUIET, name=self._named(on=False))
        self.play.clicked.connect(self.played)
        self.wave = Wave(look)
        self.clock = Words(look, "", step="small", colour="text-quiet", wrap=False)
        self.clock.setFixedWidth(CLOCK)
        for part in (self.play, self.clock):
            row.addWidget(part)
        row.addWidget(self.wave, 1)
        column.addLayout(row)
        self.note = Words(look, "", step="caption", colour="text-quiet")
        column.addWidget(self.note)
        self.hide()

    def show_recorded(self, recorded: Recorded) -> None:
        self.wave.show_recorded(recorded)
        self.play.setVisible(recorded.channels > 0)
        self.show_on(on=False)
        self.say("" if recorded.channels else tr("It has no sound that is decoded here."))
        self.show_at(0)
        self.show()

    def show_on(self, *, on: bool) -> None:
        self.play.show_icon("pause" if on else "play")
        words = self._named(on=on)
        self.play.setAccessibleName(words)
        self.play.setToolTip(words)

    def show_at(self, at: int) -> None:
        self.wave.show_at(at)
        words = tr("{time} / {whole}", "how far a recording has played, and how long it is")
        self.clock.setText(
            words.format(time=when.length(self.wave.at // RATE), whole=when.length(self.wave.end // RATE))
        )

    def say(self, words: str) -> None:
        """Under it; empty takes no room."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _named(self, *, on: bool) -> str:
        return keys.tooltip(tr("Pause") if on else tr("Play"), Intent.VIEW)
