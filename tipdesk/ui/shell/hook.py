"""The exception hook: a bug is shown as one, with its place and without any value."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog


class Hook:
    """Set as `sys.excepthook`. It keeps no traceback: frames hold what was being worked on."""

    def __init__(self, look: Look, window: Callable[[], QWidget | None]) -> None:
        self._look, self._window = look, window
        self._shown = False

    def __call__(self, kind: type[BaseException], _failure: BaseException, trace: TracebackType | None) -> None:
        where = place(trace)
        window = self._window()
        # One dialog at a time: a fault in painting would else bury the window under them.
        if window is None or self._shown:
            return
        self._shown = True
        dialog = _dialog(self._look, window, f"{kind.__name__}, {where}")
        dialog.closed.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self._shown = False


def place(trace: TracebackType | None) -> str:
    """File and line of the innermost frame of ours; never a value, never a message, which may quote one."""
    found = "unknown place"
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if "tipdesk" in path.parts:
            found = f"{'/'.join(path.parts[-2:])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


def _dialog(look: Look, window: QWidget, where: str) -> Dialog:
    dialog = Dialog(
        look,
        window,
        title=window.tr("Something went wrong inside Tipdesk"),
        main=window.tr("Go on"),
    )
    words = window.tr("Nothing half-done was kept. Note this place, and tell whoever looks after the program.")
    dialog.body.addWidget(Words(look, words, wrap=True))
    dialog.body.addWidget(Words(look, where, step="small", colour="text-quiet"))
    dialog.accepted.connect(dialog.close_over)
    return dialog
