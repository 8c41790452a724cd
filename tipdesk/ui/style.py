"""The style sheet for Qt's own widgets, from the theme's names."""

from PySide6.QtGui import QPalette

from tipdesk.ui.theme import Theme

_SHEET = """
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit {{
  background: {raised}; color: {text}; border: 1px solid {line-strong}; border-radius: 6px; padding: 0 8px;
  selection-background-color: {accent}; selection-color: {accent-text}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {text-quiet}; }}
QPlainTextEdit {{ padding: 6px 4px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{
  border: 2px solid {focus}; padding: 0 7px; }}
QPlainTextEdit:focus {{ padding: 5px 3px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {text-quiet}; border-color: {line}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox QAbstractItemView {{ background: {raised}; color: {text}; selection-background-color: {selected};
  selection-color: {text}; border: 1px solid {line-strong}; }}
QTableView {{ background: {surface}; border: 0; gridline-color: transparent; outline: 0; }}
QTableView::item {{ border: 0; }}
QScrollArea {{ background: transparent; border: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 6px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 2px; min-height: 32px; margin: 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 6px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 2px; min-width: 32px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {line-strong}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; height: 0; width: 0; }}
QListWidget, QTextBrowser {{ background: {raised}; color: {text}; outline: 0; }}
QListWidget, QTextBrowser {{ border: 2px solid transparent; border-radius: 6px; }}
QListWidget:focus, QTextBrowser:focus {{ border-color: {focus}; }}
QListWidget::item {{ padding: 6px 8px; border-radius: 6px; }}
QListWidget::item:hover {{ background: {hover}; }}
QListWidget::item:selected {{ background: {selected}; color: {text}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line-strong}; padding: 4px; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line-strong}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: 7px 16px 7px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; color: {text}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QSplitter::handle {{ background: {line}; }}
"""

_NAMES = (
    "text", "text-quiet", "canvas", "surface", "raised", "line", "line-strong", "accent", "accent-text", "selected",
    "focus", "hover",
)  # fmt: skip


def palette(theme: Theme) -> QPalette:
    """The palette for what no style sheet and no painter says."""
    roles = {
        QPalette.ColorRole.Window: "canvas",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.PlaceholderText: "text-quiet",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent-text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, theme.colour(name))
    return made


def style_sheet(theme: Theme) -> str:
    return _SHEET.format(**{name: theme.colour(name).name() for name in _NAMES})
