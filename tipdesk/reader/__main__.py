"""Entry of the reader process: import everything, shut itself in, then read what it is handed."""

import socket
import sys

from tipdesk.reader.charsets import load_all
from tipdesk.reader.sandbox import restrict
from tipdesk.reader.serve import serve

OUT_BUFFER = 1 << 20


def main() -> int:
    """Arguments: the descriptors that the host left open, its socket and the pipe back."""
    line_descriptor, out = int(sys.argv[1]), int(sys.argv[2])
    load_all()
    line = socket.socket(fileno=line_descriptor)
    with open(out, "wb", buffering=OUT_BUFFER) as pipe:
        serve(line, pipe, restrict(keep=(line_descriptor, out)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
