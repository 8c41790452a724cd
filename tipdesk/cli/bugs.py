"""How a command shows a bug: its kind and place, never a value."""

import sys
from pathlib import Path
from types import TracebackType


def hook(kind: type[BaseException], _failure: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: a message or a frame may hold what was being worked on."""
    if kind is KeyboardInterrupt:
        return
    places = []
    while trace is not None:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    sys.stderr.write("tipdesk: Something went wrong inside Tipdesk. Nothing half-done was kept.\n")
    sys.stderr.write(f"tipdesk: {kind.__name__} at {' > '.join(places[-4:])}\n")
