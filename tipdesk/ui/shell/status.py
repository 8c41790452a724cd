"""The status bar: offline or not, what runs, when it locks."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout

from tipdesk.ui import when
from tipdesk.ui.keys import Intent, tooltip
from tipdesk.ui.look import Look
from tipdesk.ui.shell.shown import Network
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon

WARN_BELOW_S: Final = 60
HOLDERS_ENOUGH: Final = 3


class StatusBar(Ground):
    """24 high at the window's foot."""

    cancelled = Signal()
    list_wanted = Signal()
    """All that runs, one below the other."""

    def __init__(self, look: Look, network: Network) -> None:
        super().__init__(look, "canvas", edges="t")
        self.setFixedHeight(look.theme.size("row", "status"))
        self.setAccessibleName(self.tr("Status"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(6)
        self._say_network(row, network)
        row.addSpacing(10)
        self._sealed = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        row.addWidget(self._sealed)
        row.addSpacing(10)
        self._ruled_icon = Icon(look, "users", "text-quiet", 14)
        self._ruled = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        row.addWidget(self._ruled_icon)
        row.addWidget(self._ruled)
        row.addSpacing(10)
        self._tell_works(row)
        self._lock_icon = Icon(look, "lock", "text-quiet", 14)
        self._lock = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        row.addWidget(self._lock_icon)
        row.addWidget(self._lock)
        self._late = False
        self.say_alone("")
        self.say_ruled(HOLDERS_ENOUGH)

    def _tell_works(self, row: QHBoxLayout) -> None:
        self._task = Line(self._look, step="caption", colour="text-quiet", ours=True)
        self._more = Button(self._look, "", small=True, role=Role.QUIET)
        self._cancel = Button(self._look, self.tr("Cancel"), small=True, role=Role.QUIET)
        self._more.clicked.connect(self.list_wanted)
        self._cancel.clicked.connect(self.cancelled)
        row.addWidget(self._task, 1)
        for button in (self._more, self._cancel):
            button.hide()
            row.addWidget(button)
        row.addSpacing(8)

    def _say_network(self, row: QHBoxLayout, network: Network) -> None:
        denied = network is Network.DENIED
        colour = "ok" if denied else "warn"
        row.addWidget(Icon(self._look, "shield-check" if denied else "shield-alert", colour, 14))
        offline = (
            self.tr("Offline, enforced by the system") if denied else self.tr("Offline; this system cannot enforce it")
        )
        row.addWidget(Words(self._look, offline, step="caption", colour=colour, wrap=False))

    def say_alone(self, words: str) -> None:
        """While nothing counts down: locked, or no vault yet."""
        self._lock_icon.hide()
        self._lock.setText(words)

    def say_ruled(self, holders: int) -> None:
        """Every page says that so few rule, until the root has three holders (PROTOCOL 4)."""
        few = holders < HOLDERS_ENOUGH
        one = self.tr("One person alone rules this desk")
        self._ruled.setText(one if holders == 1 else self.tr("Two people rule this desk"))
        why = self.tr("Whoever holds the root sets policy and roles. From three holders on, two must sign each change.")
        self._ruled.setToolTip(why)
        self._ruled.setAccessibleDescription(why)
        self._ruled.setVisible(few)
        self._ruled_icon.setVisible(few)

    def say_sealed(self, clock: str) -> None:
        """`clock`: when something was last written."""
        self._sealed.setText(self.tr("Last sealed {time}").format(time=clock))

    def say_works(self, works: Sequence[str]) -> None:
        """What runs, the first that was begun in words, of the others the number."""
        self._task.set_words(works[0] if works else "")
        self._cancel.setVisible(bool(works))
        self._more.setVisible(len(works) > 1)
        if len(works) > 1:
            self._more.setText(self.tr("and %Ln more", "", len(works) - 1))
            self._more.setAccessibleName(tooltip(self.tr("What is running"), Intent.RUNNING))
            self._more.setToolTip(tooltip(self.tr("What is running"), Intent.RUNNING))
            self._more.updateGeometry()

    def say_left(self, seconds: int) -> None:
        """Counts down to the idle lock; below a minute it is felt."""
        late = seconds < WARN_BELOW_S
        if late and not self._late:
            # Once: a screen reader that said each second would say nothing else.
            QAccessible.updateAccessibility(QAccessibleEvent(self._lock, QAccessible.Event.Alert))
        self._late = late
        self._lock_icon.show()
        self._lock_icon.show_as("lock", "warn" if late else "text-quiet")
        self._lock.colour_as("warn" if late else "text-quiet")
        clock = when.left(seconds)
        self._lock.setText(self.tr("Locks in {time}").format(time=clock))
        self.show_as(ground="warn-soft" if late else "canvas")
