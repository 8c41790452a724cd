"""Entry of the safe view's process: import everything, shut itself in, then look at what it is asked to."""

import socket
import sys

from tipdesk.reader.charsets import load_all
from tipdesk.reader.pages.bounds import MEMORY_BYTES
from tipdesk.reader.pages.ready import make_ready
from tipdesk.reader.sandbox import restrict
from tipdesk.reader.view.looking import Look
from tipdesk.reader.view.serve import Line, serve


def main() -> int:
    """Arguments: the descriptors that the host left open, its socket and the pipe back."""
    line_descriptor, out = int(sys.argv[1]), int(sys.argv[2])
    load_all()
    make_ready()
    with open(out, "wb", buffering=1 << 16) as pipe:
        serve(
            Line(socket.socket(fileno=line_descriptor), pipe),
            restrict(keep=(line_descriptor, out), memory_bytes=MEMORY_BYTES),
            lambda source, message: Look(source, message=message),
        )
    return 0
