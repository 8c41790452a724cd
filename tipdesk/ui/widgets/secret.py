"""The field for a passphrase: hidden unless asked, with buttons inside; and the line about Caps Lock."""

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Icon

BUTTON = 28


def layout_words(layout: QLocale) -> str:
    """A keyboard's language as the window calls it; one that it has no word for, as that language calls itself."""
    if layout.language() == QLocale.Language.English:
        us = layout.territory() == QLocale.Country.UnitedStates
        return tr("English (US)", "a keyboard") if us else tr("English", "a keyboard")
    if layout.language() == QLocale.Language.German:
        return tr("German", "a keyboard")
    if layout.language() == QLocale.Language.Arabic:
        return tr("Arabic", "a keyboard")
    return layout.nativeLanguageName()


class SecretField(OneLine):
    """Never completed, never remembered by an input method; `draw` is pressed for another by chance.

    A screen reader hears what is in it only while it is shown, as the field's description (see `shell.unheard`).
    """

    draw = Signal()
    caps = Signal(bool)

    def __init__(self, look: Look, name: str, *, may_draw: str = "") -> None:
        super().__init__(look, name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._look = look
        self.eye = self._button("eye", self.tr("Show what is typed"))
        self.eye.clicked.connect(self._turn)
        self._buttons = [self.eye]
        if may_draw:
            again = self._button("rotate-cw", may_draw)
            again.clicked.connect(self.draw)
            self._buttons.append(again)
        self.setTextMargins(4, 0, BUTTON * len(self._buttons), 0)
        self._caps_on = False
        self.textChanged.connect(self._describe)

    @property
    def shown(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def show_text(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.show_icon("eye-off" if shown else "eye")
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.text() if self.shown else "")

    def _turn(self) -> None:
        self.show_text(shown=not self.shown)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._look, "", icon=icon, role=Role.BARE, name=name, parent=self)
        button.setFixedSize(BUTTON, BUTTON)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = (self.height() - BUTTON) // 2
        for place, button in enumerate(reversed(self._buttons), 1):
            button.move(QPoint(self.width() - BUTTON * place - 4, top))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_caps(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._look_at_caps(event)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QEvent) -> None:
        """None: its entries would copy a passphrase."""
        event.accept()

    def _look_at_caps(self, event: QKeyEvent) -> None:
        """Qt tells of no lock; a letter that comes upper without Shift, or lower with it, does."""
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell_caps(on=not self._caps_on)
        elif len(typed) == 1 and typed.upper() != typed.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell_caps(on=(typed == typed.upper()) != shifted)

    def _tell_caps(self, *, on: bool) -> None:
        if on != self._caps_on:
            self._caps_on = on
            self.caps.emit(on)


class CodeField(OneLine):
    """For the recovery code: seen while it is typed, and by this name kept from the accessibility bus (`unheard`)."""

    def __init__(self, look: Look, name: str, *, hint: str = "", large: bool = True) -> None:
        super().__init__(look, name, hint=hint, large=large)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)


class CapsLine(QWidget):
    """'Caps Lock is on', as an alert; else the keyboard's layout."""

    def __init__(self, look: Look, field: SecretField) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = Icon(look, "keyboard", "text-quiet", 14)
        self._words = Words(look, "", step="small", colour="text-quiet", wrap=False)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addStretch(1)
        # Its room is kept, so that nothing moves when it has something to say.
        self.setFixedHeight(look.theme.line("small"))
        field.caps.connect(self._say)
        self._say(on=False)

    @property
    def words(self) -> str:
        return self._words.text()

    def _say(self, on: bool) -> None:  # a signal gives it by position
        self._icon.show_as("keyboard", "warn" if on else "text-quiet")
        self._words.colour_as("warn" if on else "text-quiet")
        layout = layout_words(QGuiApplication.inputMethod().locale())
        quiet = self.tr("Layout: {layout}.").format(layout=layout) if layout else ""
        self._words.setText(self.tr("Caps Lock is on.") if on else quiet)
        self.setAccessibleName(self._words.text())
        self._icon.setVisible(bool(self._words.text()))
