"""A person's own settings: light or dark, size of the letters, language, single letters as keys, the lock."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from tipdesk.domain.settings import LOCK_LEAST_S, Personal, Shade
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.rows import NumberField, SettingRow, ValueSegments
from tipdesk.ui.settings.values import Check
from tipdesk.ui.tongue import percent, tr
from tipdesk.ui.widgets.fields import Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import empty_layout, two_ends

PERCENTS = (100, 115, 130, 150, 175, 200)
SHADES = (Shade.SYSTEM, Shade.LIGHT, Shade.DARK)


class AppearanceForm(Form):
    """`wanted(Personal)` takes effect at once; language and size at the next start."""

    wanted = Signal(object)
    language_wanted = Signal(str)
    size_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Appearance"))
        self._own = Personal()
        self._codes: tuple[str, ...] = ("",)
        self.head(self.tr("Appearance"))
        words = [self.tr("As the system"), self.tr("Light"), self.tr("Dark")]
        self.shade = Segments(look, self.tr("Light or dark"), words)
        row = SettingRow(look, self.tr("Light or dark"), self.shade)
        row.say(self.tr("Held in your drawer: before unlocking, it is as the system has it."))
        self.column.addWidget(row)
        words = [percent(n) for n in PERCENTS]
        self.letters_size = ValueSegments(look, self.tr("Size of the letters"), PERCENTS, words)
        row = SettingRow(look, self.tr("Size of the letters"), self.letters_size)
        row.say(
            self.tr(
                "From the next lock on, everything grows with it. It lies outside the vault, since the unlock window "
                "must know it."
            )
        )
        self.column.addWidget(row)
        self._language_row = SettingRow(look, self.tr("Language"), self._languages((("", self.tr("As the system")),)))
        self.column.addWidget(self._language_row)
        self.head(self.tr("Notifications"))
        about = self.tr("There are none: nothing of what happens here shows outside this window.")
        self.column.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.end()
        self.shade.chosen.connect(lambda at: self.wanted.emit(replace(self._own, shade=SHADES[at])))
        self.letters_size.picked.connect(self.size_wanted)

    def _languages(self, found: tuple[tuple[str, str], ...]) -> Segments:
        self._codes = tuple(code for code, _ in found)
        self.language = Segments(self.look, self.tr("Language"), [name for _, name in found])
        self.language.chosen.connect(lambda at: self.language_wanted.emit(self._codes[at]))
        return self.language

    def show_own(self, own: Personal) -> None:
        self._own = own
        self.shade.show_at(SHADES.index(own.shade))

    def show_laptop(self, found: tuple[tuple[str, str], ...], code: str, size: int) -> None:
        self.letters_size.show_value(size)
        row = SettingRow(self.look, self.tr("Language"), self._languages((("", self.tr("As the system")), *found)))
        row.say(self.tr("From the next start on. It lies outside the vault, since the unlock window must know it."))
        self.column.replaceWidget(self._language_row, row)
        self._language_row.deleteLater()
        self._language_row = row
        self.language.show_at(self._codes.index(code) if code in self._codes else 0)


class KeyboardForm(Form):
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Keyboard"))
        self._own = Personal()
        self.head(self.tr("Keyboard"))
        self.letters = Segments(look, self.tr("Letters and digits as keys"), [self.tr("On"), self.tr("Off")])
        row = SettingRow(look, self.tr("Letters and digits as keys"), self.letters)
        row.say(self.tr("J, K, 1 to 9 and the like act outside fields. Off, only keys with Ctrl and the arrows do."))
        self.column.addWidget(row)
        self.column.addSpacing(12)
        about = self.tr("All keys: {key}").format(key=hint(Intent.KEYS))
        self.column.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.end()
        self.letters.chosen.connect(lambda at: self.wanted.emit(replace(self._own, letters=at == 0)))

    def show_own(self, own: Personal) -> None:
        self._own = own
        self.letters.show_at(0 if own.letters else 1)


class LaptopForm(Form):
    """The lock, sooner than the desk says; and what this laptop can and cannot do."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("This laptop"))
        self._own, self._desk_s = Personal(), 0
        self.head(self.tr("Lock"))
        self.minutes = NumberField(look, self.tr("Minutes until the lock"), LOCK_LEAST_S // 60, 240)
        self._row = SettingRow(look, self.tr("Lock when nobody is there"), self.minutes, self.tr("minutes"))
        self.column.addWidget(self._row)
        self.head(self.tr("What this laptop can do"))
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        self.column.addLayout(self._checks)
        self._version = Words(look, "", step="small", colour="text-quiet")
        self.column.addSpacing(12)
        self.column.addWidget(self._version)
        self.end()
        self.minutes.settled.connect(self._want)

    def _want(self, minutes: int) -> None:
        if minutes * 60 == (self._own.lock_after_s or self._desk_s):
            return
        if minutes * 60 > self._desk_s:
            self._row.say(
                "", weaker=self.tr("The desk's policy says %Ln minutes: sooner may be chosen, never later.", "",
                                   self._desk_s // 60),
            )  # fmt: skip
            return
        self.wanted.emit(replace(self._own, lock_after_s=minutes * 60))

    def show_own(self, own: Personal, desk_s: int) -> None:
        self._own, self._desk_s = own, desk_s
        self.minutes.show_number((min(own.lock_after_s, desk_s) if own.lock_after_s else desk_s) // 60)
        self._row.say(self.tr("The desk's policy says %Ln minutes; you may choose fewer.", "", desk_s // 60))

    def show_checks(self, checks: tuple[Check, ...], version: str) -> None:
        empty_layout(self._checks)
        for check in checks:
            icon = "check" if check.good and check.kept else "info"
            said = "" if check.good else self.tr("could be better")
            colour = "text-quiet" if check.good else "warn"
            self._checks.addWidget(two_ends(self.look, check.tells, said, icon=icon, right_colour=colour, ours=True))
        self._version.setText(version)
