"""Entry of the process that decodes sound and film: import everything, shut itself in, then do what it is asked."""

import socket
import sys

from tipdesk.reader.charsets import load_all
from tipdesk.reader.playing.bounds import MEMORY_BYTES
from tipdesk.reader.playing.look import Played
from tipdesk.reader.playing.ready import make_ready
from tipdesk.reader.sandbox import restrict
from tipdesk.reader.view.serve import Line, serve


def main() -> int:
    """Arguments: the descriptors that the host left open, its socket and the pipe back."""
    line_descriptor, out = int(sys.argv[1]), int(sys.argv[2])
    load_all()
    make_ready()
    with open(out, "wb", buffering=1 << 16) as pipe:
        line = Line(socket.socket(fileno=line_descriptor), pipe)
        sandbox = restrict(keep=(line_descriptor, out), memory_bytes=MEMORY_BYTES)
        serve(line, sandbox, lambda source, _message: Played(source))
    return 0
