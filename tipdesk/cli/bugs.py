"""How a command shows a bug: its kind and place, never a value."""

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any


def show_no_values() -> None:
    """From now on: in the main thread, in others, and where Python itself has nobody to raise to."""
    sys.excepthook = hook
    threading.excepthook = _aside
    sys.unraisablehook = _aside


def _aside(args: Any) -> None:
    """Python's own would print the message, and of what could not be raised the object itself."""
    hook(args.exc_type, args.exc_value, args.exc_traceback)


def hook(kind: type[BaseException], _failure: BaseException | None, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: a message or a frame may hold what was being worked on."""
    if kind is KeyboardInterrupt:
        return
    places = []
    while trace is not None:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    sys.stderr.write("tipdesk: Something went wrong inside Tipdesk. Nothing half-done was kept.\n")
    sys.stderr.write(f"tipdesk: {kind.__name__} at {' > '.join(places[-4:])}\n")
