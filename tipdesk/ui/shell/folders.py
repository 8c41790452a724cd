"""Qt's own file dialogs, kept from remembering: no history, no places, nothing written to the home folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def forget_dialogs(nowhere: Path) -> None:
    """Qt's file dialog writes where it was into the settings of `QtProject`: lead them into a folder that cannot be.

    Called once, before any dialog. `nowhere` is a path below a file or device, where nothing can be written.
    """
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(nowhere))
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(nowhere))


def ask_folder(over: QWidget, title: str, then: Callable[[str], None]) -> QFileDialog:
    """A folder that is there."""
    dialog = _dialog(over, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def ask_files(over: QWidget, title: str, then: Callable[[tuple[str, ...]], None]) -> QFileDialog:
    """Files to look into."""
    dialog = _dialog(over, title, QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda paths: then(tuple(paths)))
    dialog.open()
    return dialog


def ask_target(over: QWidget, title: str, name: str, then: Callable[[str], None]) -> QFileDialog:
    """Where to write; an existing file is asked about."""
    dialog = _dialog(over, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _dialog(over: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """The system's own dialogs keep a list of recent files; this one is told to keep none."""
    dialog = QFileDialog(over, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons, on=True)
    dialog.setFileMode(mode)
    dialog.setHistory([])
    dialog.setSidebarUrls([])
    dialog.finished.connect(dialog.deleteLater)
    return dialog
