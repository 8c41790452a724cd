"""The third step: a passphrase, what the key ring adds to it, and the recovery code beside it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.first_run.code import CodePart
from tipdesk.ui.first_run.gateway import Founding
from tipdesk.ui.first_run.step import Step
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.unlock.new_passphrase import NewPassphrase
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon
from tipdesk.ui.widgets.sections import empty_layout

Fact = tuple[str, str, str, str]
"""Icon, its colour, what is so, what follows."""


class PassphraseStep(Step):
    def __init__(self, parts: PageParts, gateway: Founding) -> None:
        look = parts.look
        super().__init__(
            look,
            self.tr("Passphrase and recovery"),
            self.tr("A passphrase, and a way back"),
            self.tr("Nobody can reset these for you, whatever their role."),
        )
        self._parts, self._gateway = parts, gateway
        self.code = CodePart(look)
        self.aside = self.code
        self.code.changed.connect(self.changed)
        self.code.wanted.connect(self._draw_code)
        self.chosen = NewPassphrase(parts, gateway.draw_passphrase)
        self.chosen.changed.connect(self.changed)
        self.chosen.failed.connect(self._say)
        self._notices = Notices(look)
        self._ring = Ground(look, "raised", frame="line", radius=8)
        self._ring_rows = QVBoxLayout(self._ring)
        self._ring_rows.setContentsMargins(1, 1, 1, 1)
        self._ring_rows.setSpacing(0)
        self.form.addWidget(self._notices)
        self.form.addWidget(self.chosen)
        self.form.addSpacing(12)
        self.form.addWidget(Words(look, self.tr("This laptop's key ring"), step="strong"))
        self.form.addWidget(self._ring)
        self.form.addStretch(1)

    @property
    def passphrase(self) -> str:
        return self.chosen.passphrase

    def entered(self) -> None:
        if not self.code.drawn:
            self._draw_code()
        self._parts.runner.read(self._gateway.ring, self._show_ring, owner=self, failed=self._say)
        self.chosen.begin()

    def left(self) -> None:
        self.chosen.cover()
        self.code.cover()

    def missing(self) -> str:
        groups = self.code.missing_groups()
        said = self.chosen.missing()
        if not said and groups:
            return self.tr("%Ln groups of the code are missing.", "", groups)
        return said

    def _draw_code(self) -> None:
        self._parts.runner.read(self._gateway.draw_code, self.code.show_code, owner=self, failed=self._say)

    def _show_ring(self, ring: Ring) -> None:
        empty_layout(self._ring_rows)
        for place, fact in enumerate(self._facts(ring)):
            if place:
                self._ring_rows.addWidget(Hairline(self.look))
            self._ring_rows.addWidget(_row(self.look, fact))

    def _facts(self, ring: Ring) -> tuple[Fact, ...]:
        tr = self.tr
        lost: Fact = (
            "life-buoy",
            "sealed",
            tr("If the key ring is ever lost"),
            tr("Recovery opens the vault and binds it anew."),
        )
        match ring:
            case Ring.READY:
                real = tr("Key ring found, and it is a real one"), tr("Its secret is mixed into your passphrase.")
                open_ones = tr("Plain-text and empty key rings"), tr("None in use. They would be refused.")
                return ("circle-check", "ok", *real), ("circle-check", "ok", *open_ones), lost
            case Ring.LOCKED:
                locked = tr("The key ring is locked"), tr("Unlock it in your desktop's settings, then draw again.")
                return ("triangle-alert", "warn", *locked), lost
            case Ring.REFUSED:
                refused = tr("This key ring keeps its secrets in plain text"), tr("Tipdesk goes on without it.")
                return (("triangle-alert", "warn", *refused),)
            case Ring.ABSENT:
                absent = tr("There is no key ring here"), tr("The passphrase stands alone, which is weaker.")
                return (("triangle-alert", "warn", *absent),)

    def _say(self, failure: TipdeskError) -> None:
        self._notices.say_error(self._parts.sentence(failure))


def _row(look: Look, fact: Fact) -> QWidget:
    icon, colour, bold, rest = fact
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(12, 8, 12, 8)
    row.setSpacing(10)
    row.addWidget(Icon(look, icon, colour))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Words(look, bold, step="small", weight=600))
    words.addWidget(Words(look, rest, step="small", colour="text-quiet"))
    row.addLayout(words, 1)
    part.setAccessibleName(f"{bold}. {rest}")
    return part
