"""Choosing files or a folder with Qt's own dialog, which keeps no history here."""

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget


def _tr(words: str) -> str:
    return QCoreApplication.translate("Choosing", words)


def _dialog(over: QWidget, title: str) -> QFileDialog:
    """The system's dialogs keep lists of recent files; Qt's own keeps one too, unless it starts without it."""
    dialog = QFileDialog(over, title, QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    dialog.setSidebarUrls([])
    return dialog


def files_dialog(over: QWidget) -> QFileDialog:
    dialog = _dialog(over, _tr("Choose files to look into"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def folder_dialog(over: QWidget) -> QFileDialog:
    dialog = _dialog(over, _tr("Choose a folder to look into"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=False)
    return dialog
